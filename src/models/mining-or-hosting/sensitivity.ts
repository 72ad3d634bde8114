import { FIRST } from "../building/columns";
import { MONEY, TWO } from "../building/formats";
import { alongRow, downColumn, f } from "../building/formula";
import type { Formula } from "../building/formula";
import { inputOf } from "../building/given";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { textCell } from "../cells";
import type { Valuation } from "./indifference";
import type { HostingInputs } from "./inputs";

const HASHPRICE_CHANGES = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8];
const RENT_CHANGES = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3];
const CHANGE = "+0%;-0%;0%";
const GRID = FIRST + 1;

/** Widths of the sheet's columns. */
export const WIDTHS = [60, 16, 26, ...HASHPRICE_CHANGES.map(() => 15)];

/** What the lease is worth over mining at other hashprices and rents, a gross MW. */
export function sensitivityOn(
  sheet: SheetBuilder,
  inputs: HostingInputs,
  valuation: Valuation,
): { readonly base: Formula } {
  const { lease, perRent, minedAt } = valuation;
  sheet.section("model.hosting.table");
  sheet.note("model.hosting.table.note");
  const changes = { row: sheet.row, column: GRID };
  sheet.put({ ...changes, column: 0 }, textCell(sheet.word("model.fleet.hashprice_change"), "label"));
  sheet.put({ ...changes, column: 1 }, textCell(unitWord(sheet.language, "fraction"), "unit"));
  HASHPRICE_CHANGES.forEach((change, index) =>
    sheet.put({ ...changes, column: GRID + index }, inputOf(change, CHANGE)),
  );
  const count = HASHPRICE_CHANGES.length;
  const change = alongRow(sheet.name, changes);
  const price = sheet.line(
    "market.field.hashprice",
    "USD/PH/day",
    TWO,
    count,
    f`${inputs.market.hashprice}*(1+${change})`,
    GRID,
  );
  const mined = sheet.line("model.hosting.mined_npv", "USD", MONEY, count, minedAt(price.each), GRID);
  const units = sheet.row;
  const head = { row: units + 1, column: 0 };
  const heading = (column: number, text: string): void =>
    sheet.put(
      { ...head, column },
      textCell(text, "heading", column === 0 ? { wrap: true } : { align: "right", wrap: true }),
    );
  heading(0, sheet.word("model.hosting.gained_mw"));
  heading(1, sheet.word("model.hosting.rent_change"));
  heading(FIRST, sheet.word("model.hosting.rent"));
  const unit = (column: number, text: string): void =>
    sheet.put({ row: units, column }, textCell(unitWord(sheet.language, text), "unit", { align: "right" }));
  unit(1, "fraction");
  unit(FIRST, "USD/kW-month");
  for (let column = GRID; column < GRID + count; column += 1) {
    unit(column, "USD/PH/day");
    sheet.putFormula({ ...head, column }, column - GRID, TWO, price.each);
  }
  const first = head.row + 1;
  const shift = downColumn(sheet.name, { row: first, column: 1 });
  const rent = downColumn(sheet.name, { row: first, column: FIRST });
  const downGrid =
    (formula: Formula): Formula =>
    (at) =>
      formula({ ...at, index: at.row - first });
  const inGrid =
    (formula: Formula): Formula =>
    (at) =>
      formula({ ...at, index: at.column - GRID });
  RENT_CHANGES.forEach((own, index) => {
    const row = first + index;
    sheet.put({ row, column: 0 }, textCell(unitWord(sheet.language, "USD/MW"), "unit"));
    sheet.put({ row, column: 1 }, inputOf(own, CHANGE));
    sheet.putFormula({ row, column: FIRST }, index, TWO, f`${inputs.rent}*(1+${downGrid(shift)})`);
    for (let column = GRID; column < GRID + count; column += 1) {
      const worth = f`${lease}+(${downGrid(rent)}-${inputs.rent})*${perRent}-${inGrid(mined.each)}`;
      sheet.putFormula({ row, column }, 0, MONEY, f`(${worth})/${inputs.grossMw}`);
    }
  });
  const block = { row: first, column: GRID, rows: RENT_CHANGES.length, columns: count };
  const corner = sheet.cellOf(block).address.replace("$", "");
  sheet.highlight({ ...block, formula: `=${corner}>0`, look: "good" });
  sheet.highlight({ ...block, formula: `=${corner}<0`, look: "bad" });
  const middle = { row: first + RENT_CHANGES.indexOf(0), column: GRID + HASHPRICE_CHANGES.indexOf(0) };
  return { base: sheet.cellOf(middle).formula };
}
