import { columnLetters } from "../address";
import { textCell } from "../cells";
import { FIRST } from "../building/columns";
import { FETCHED } from "../building/formats";
import { f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { ROWS } from "./inputs";
import type { StressInputs } from "./inputs";

/** Who runs and who stops: 1 to run, 0 to stop, -1 where a row of the fleet is not used. */
export interface Decisions {
  /** Of the market's own column. */
  readonly ofMarket: Formula;
  /** Of the column that asks. */
  readonly each: Formula;
}

/** A row for each of the fleet's, with its decision in every column. */
export function decisionsOn(
  sheet: SheetBuilder,
  { fleet }: StressInputs,
  names: readonly string[],
  earned: Line,
): Decisions {
  sheet.section("model.stress.who");
  sheet.headings("model.stress.site", names);
  const start = { row: sheet.row, column: FIRST };
  const format = `[=1]"${sheet.word("model.stress.run")}";[=0]"${sheet.word("model.stress.stop")}";`;
  for (let index = 0; index < ROWS; index += 1) {
    const row = start.row + index;
    sheet.putFormula({ row, column: 0 }, index, FETCHED, fleet.site.each);
    sheet.put({ row, column: 1 }, textCell("–", "unit"));
    const own =
      (of: Formula): Formula =>
      (at) =>
        of({ ...at, index });
    const cost = f`24*${own(fleet.efficiency.each)}*${own(fleet.powerPrice.each)}`;
    const used = f`IF(${own(fleet.ph.each)}>0,1,0)`;
    for (let day = 0; day < names.length; day += 1) {
      const runs = f`IF(${earned.each}>${cost},1,0)*${used}-(1-${used})`;
      sheet.putFormula({ row, column: FIRST + day }, day, format, runs);
    }
  }
  const block = { ...start, rows: ROWS, columns: names.length };
  const first = sheet.cellOf(start).address.replace("$", "");
  sheet.highlight({ ...block, formula: `=${first}=0`, look: "bad" });
  sheet.highlight({ ...block, formula: `=${first}=1`, look: "good" });
  const each: Formula = ({ index }) => {
    const letter = columnLetters(FIRST + index);
    return `${letter}$${start.row + 1}:${letter}$${start.row + ROWS}`;
  };
  return { ofMarket: rangeAt(sheet.name, { ...start, rows: ROWS, columns: 1 }), each };
}
