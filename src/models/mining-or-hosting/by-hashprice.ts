import { FIRST } from "../building/columns";
import { MONEY, ONE } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import { inputOf } from "../building/given";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { textCell } from "../cells";
import type { WordId } from "../model-words";

/** By how much hashprice may change, each a column. */
export const HASHPRICE_CHANGES = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8];
const CHANGE = "+0%;-0%;0%";

/** The lease and mining at other hashprices. */
export function byHashpriceOn(
  sheet: SheetBuilder,
  hashprice: Formula,
  lease: Formula,
  switchAt: (hashprice: Formula) => Formula,
): void {
  sheet.section("model.hosting.by_hashprice");
  const changes = { row: sheet.row, column: FIRST };
  sheet.put({ ...changes, column: 0 }, textCell(sheet.word("model.fleet.hashprice_change"), "label"));
  sheet.put({ ...changes, column: 1 }, textCell(unitWord(sheet.language, "fraction"), "unit"));
  HASHPRICE_CHANGES.forEach((change, index) =>
    sheet.put({ ...changes, column: FIRST + index }, inputOf(change, CHANGE)),
  );
  const line = (label: WordId, unit: string, format: string, formula: Formula) =>
    sheet.line(label, unit, format, HASHPRICE_CHANGES.length, formula);
  const change = alongRow(sheet.name, changes);
  const prices = line("market.field.hashprice", "USD/PH/day", ONE, f`${hashprice}*(1+${change})`);
  const leased = line("model.hosting.lease_gross", "USD/MW-year", MONEY, lease);
  const switches = line("model.hosting.switched", "USD/MW-year", MONEY, switchAt(prices.each));
  const mined = line("model.hosting.mining_gross", "USD/MW-year", MONEY, f`${leased.each}-${switches.each}`);
  sheet.chart({
    row: sheet.row + 1,
    column: 0,
    rows: 20,
    columns: 6,
    kind: "column",
    title: sheet.word("model.hosting.chart.year"),
    categories: prices.block,
    series: [
      { name: sheet.word("model.hosting.lease_gross"), values: leased.block },
      { name: sheet.word("model.hosting.mining_gross"), values: mined.block },
    ],
    xTitle: `${sheet.word("market.field.hashprice")}, ${unitWord(sheet.language, "USD/PH/day")}`,
    yTitle: unitWord(sheet.language, "USD/MW-year"),
  });
}
