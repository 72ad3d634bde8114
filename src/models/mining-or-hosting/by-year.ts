import { FIRST } from "../building/columns";
import { MONEY } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { textCell } from "../cells";
import type { WordId } from "../model-words";
import { MONTHS } from "./horizon";
import type { Leasing } from "./leasing";
import type { Mining } from "./mining";

export const YEARS = MONTHS / 12;

/** The months' net cash year by year, and its chart to the right of the figures above. */
export function byYearOn(
  sheet: SheetBuilder,
  mining: Mining,
  leasing: Leasing,
): { readonly keep: Line; readonly site: Line } {
  sheet.section("model.hosting.by_year");
  const years = { row: sheet.row, column: FIRST };
  sheet.put({ ...years, column: 0 }, textCell(sheet.word("model.hosting.year_number"), "heading"));
  sheet.put({ ...years, column: 1 }, textCell("–", "unit"));
  for (let year = 1; year <= YEARS; year += 1) {
    const cell = { content: { kind: "number", number: year }, role: "note", numberFormat: "0" } as const;
    sheet.put({ ...years, column: FIRST + year - 1 }, cell);
  }
  const year = alongRow(sheet.name, years);
  const sum = (label: WordId, line: Line): Line =>
    sheet.line(label, "USD", MONEY, YEARS, f`SUMIF(${mining.year.all},${year},${line.all})`);
  const site = sum("model.hosting.site_net", leasing.site);
  const keep = sum("model.hosting.keep_net", mining.net);
  sheet.line("model.hosting.gained", "USD", MONEY, YEARS, f`${site.each}-${keep.each}`);
  sheet.chart({
    row: 3,
    column: FIRST + 2,
    rows: 24,
    columns: 9,
    kind: "column",
    title: sheet.word("model.hosting.by_year"),
    categories: { ...years, rows: 1, columns: YEARS },
    series: [
      { name: sheet.word("model.hosting.site_net"), values: site.block },
      { name: sheet.word("model.hosting.keep_net"), values: keep.block },
    ],
    xTitle: sheet.word("model.hosting.year_number"),
    yTitle: unitWord(sheet.language, "USD"),
  });
  return { keep, site };
}
