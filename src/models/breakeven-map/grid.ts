import { textCell } from "../cells";
import { call } from "../building/call";
import { FOUR, ONE, TWO } from "../building/formats";
import { alongRow, downColumn, f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import type { Used } from "./used";

const PRICES = 13;
const EFFICIENCIES = 13;
const INDEX = 0;
const EFFICIENCY = 1;
const BREAKEVEN = 2;
const GRID = 3;

/** The map as others read it. */
export interface Grid {
  readonly prices: Formula;
  readonly breakevens: Formula;
  readonly margins: Formula;
  /** The first row below the map and its chart. */
  readonly bottom: number;
}

/**
 * The margin at every power price and efficiency of the axes, and the power price at which it is zero. Cells next to a
 * site of one's own are marked.
 */
export function gridOf(
  sheet: SheetBuilder,
  used: Used,
  sites: { readonly row: Series; readonly column: Series },
): Grid {
  const top = sheet.row;
  const unit = (column: number, text: string) =>
    sheet.put({ row: top, column }, textCell(unitWord(sheet.language, text), "unit", { align: "right" }));
  const heading = (column: number, text: string) =>
    sheet.put({ row: top + 2, column }, textCell(text, "heading", { align: "right", wrap: true }));
  const constant = (row: number, column: number, number: number) =>
    sheet.put({ row, column }, { content: { kind: "number", number }, role: "note", numberFormat: "0" });
  unit(INDEX, "–");
  unit(EFFICIENCY, "J/TH");
  unit(BREAKEVEN, "USD/kWh");
  heading(INDEX, sheet.word("model.map.row"));
  heading(EFFICIENCY, sheet.word("model.map.efficiency"));
  heading(BREAKEVEN, sheet.word("model.map.breakeven"));
  sheet.put({ row: top + 1, column: BREAKEVEN }, textCell(sheet.word("model.map.column"), "note", { align: "right" }));
  const columnIndex = alongRow(sheet.name, { row: top + 1, column: GRID });
  const price = alongRow(sheet.name, { row: top + 2, column: GRID });
  for (let index = 0; index < PRICES; index += 1) {
    unit(GRID + index, "USD/PH/day");
    constant(top + 1, GRID + index, index + 1);
    sheet.putFormula(
      { row: top + 2, column: GRID + index },
      index,
      '0.000" USD/kWh"',
      f`${used.firstPrice}+(${columnIndex}-1)*${used.priceStep}`,
    );
  }
  const first = top + 3;
  const efficiency = downColumn(sheet.name, { row: first, column: EFFICIENCY });
  const rowIndex = downColumn(sheet.name, { row: first, column: INDEX });
  const inGrid =
    (formula: Formula): Formula =>
    (at) =>
      formula({ ...at, index: at.column - GRID });
  const downGrid =
    (formula: Formula): Formula =>
    (at) =>
      formula({ ...at, index: at.row - first });
  for (let index = 0; index < EFFICIENCIES; index += 1) {
    const row = first + index;
    constant(row, INDEX, index + 1);
    sheet.putFormula(
      { row, column: EFFICIENCY },
      index,
      ONE,
      f`${used.firstEfficiency}+(${rowIndex}-1)*${used.efficiencyStep}`,
    );
    const { hashprice, poolFee, uptime, otherCost } = used;
    sheet.putFormula(
      { row, column: BREAKEVEN },
      index,
      FOUR,
      call("BREAKEVEN_KWH", hashprice, efficiency, poolFee, uptime, otherCost),
    );
    for (let column = GRID; column < GRID + PRICES; column += 1) {
      const margin = call("HASH_MARGIN", hashprice, inGrid(price), downGrid(efficiency), poolFee, uptime, otherCost);
      sheet.putFormula({ row, column }, 0, TWO, margin);
    }
  }
  const block = { row: first, column: GRID, rows: EFFICIENCIES, columns: PRICES };
  highlight(sheet, block, sites);
  const column = (at: number) => ({ row: first, column: at, rows: EFFICIENCIES, columns: 1 });
  sheet.chart({
    row: first + EFFICIENCIES + 1,
    column: GRID,
    rows: 20,
    columns: 7,
    kind: "line",
    title: sheet.word("model.map.chart"),
    categories: column(EFFICIENCY),
    series: [{ name: sheet.word("model.map.breakeven"), values: column(BREAKEVEN) }],
    xTitle: `${sheet.word("model.map.efficiency")}, J/TH`,
    yTitle: unitWord(sheet.language, "USD/kWh"),
  });
  return {
    prices: rangeAt(sheet.name, { row: top + 2, column: GRID, rows: 1, columns: PRICES }),
    breakevens: rangeAt(sheet.name, column(BREAKEVEN)),
    margins: rangeAt(sheet.name, block),
    bottom: first + EFFICIENCIES + 22,
  };
}

/** Sites first, then profit and loss. */
function highlight(
  sheet: SheetBuilder,
  block: { row: number; column: number; rows: number; columns: number },
  sites: { readonly row: Series; readonly column: Series },
): void {
  const here = { ...block, sheet: sheet.name, index: 0 };
  const first = sheet.cellOf(block).address.replace("$", "");
  const rowIndex = `$A${block.row + 1}`;
  const columnIndex = `D$${block.row - 1}`;
  const count = `COUNTIFS(${sites.row.all(here)},${rowIndex},${sites.column.all(here)},${columnIndex})`;
  sheet.highlight({ ...block, formula: `=${count}>0`, look: "marked" });
  sheet.highlight({ ...block, formula: `=${first}<0`, look: "bad" });
  sheet.highlight({ ...block, formula: `=${first}>0`, look: "good" });
}
