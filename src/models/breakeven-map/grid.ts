import { textCell } from "../cells";
import type { Block } from "../description";
import { call } from "../building/call";
import { FOUR, ONE, TWO } from "../building/formats";
import { alongRow, downColumn, f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import { columnOn } from "../building/series";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import type { SiteRows } from "./sites";
import type { Axis, Used } from "./used";

const PRICES = 13;
const EFFICIENCIES = 13;

/** Columns of the map. */
export const NAME = 0;
const EFFICIENCY = 1;
const BREAKEVEN = 2;
const GRID = 3;
const INDEX = GRID + PRICES;

/** Rows of the map, from its top. */
const INDICES = 1;
const HEADINGS = 2;
const FIRST = 3;
const CHART = FIRST + EFFICIENCIES + 1;
const BOTTOM = CHART + 21;

/** The map as others read it. */
export interface Grid {
  /** The number of each row of the map. */
  readonly row: Series;
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
export function gridOn(sheet: SheetBuilder, used: Used, sites: Pick<SiteRows, "row" | "column">): Grid {
  const top = sheet.row;
  const first = top + FIRST;
  headingsOn(sheet, top);
  pricesOn(sheet, top, used.prices);
  efficienciesOn(sheet, first, used.efficiencies);
  figuresOn(sheet, top, used);
  const margins = { row: first, column: GRID, rows: EFFICIENCIES, columns: PRICES };
  const breakevens = { row: first, column: BREAKEVEN, rows: EFFICIENCIES, columns: 1 };
  markSites(sheet, margins, sites);
  chartOn(sheet, top + CHART, breakevens);
  return {
    row: columnOn(sheet.name, { row: first, column: INDEX }, EFFICIENCIES),
    prices: rangeAt(sheet.name, { row: top + HEADINGS, column: GRID, rows: 1, columns: PRICES }),
    breakevens: rangeAt(sheet.name, breakevens),
    margins: rangeAt(sheet.name, margins),
    bottom: top + BOTTOM,
  };
}

function headingsOn(sheet: SheetBuilder, top: number): void {
  const right = { align: "right" } as const;
  const unit = (column: number, text: string) =>
    sheet.put({ row: top, column }, textCell(unitWord(sheet.language, text), "unit", right));
  const heading = (column: number, text: string) =>
    sheet.put({ row: top + HEADINGS, column }, textCell(text, "heading", { ...right, wrap: true }));
  unit(INDEX, "–");
  unit(EFFICIENCY, "J/TH");
  unit(BREAKEVEN, "USD/kWh");
  for (let column = GRID; column < GRID + PRICES; column += 1) unit(column, "USD/PH/day");
  sheet.put({ row: top, column: NAME }, textCell("–", "unit"));
  sheet.put(
    { row: top + HEADINGS, column: NAME },
    textCell(sheet.word("model.map.nearest"), "heading", { wrap: true }),
  );
  heading(INDEX, sheet.word("model.map.row"));
  heading(EFFICIENCY, sheet.word("model.map.efficiency"));
  heading(BREAKEVEN, sheet.word("model.map.breakeven"));
  sheet.put({ row: top + INDICES, column: BREAKEVEN }, textCell(sheet.word("model.map.column"), "note", right));
}

/** The figure of an axis at a step counted from 1. */
const figureAt = ({ first, step }: Axis, index: Formula): Formula => f`${first}+(${index}-1)*${step}`;

const indexCell = (number: number) =>
  ({ content: { kind: "number", number }, role: "note", numberFormat: "0" }) as const;

function pricesOn(sheet: SheetBuilder, top: number, prices: Axis): void {
  const indices = { row: top + INDICES, column: GRID };
  const price = figureAt(prices, alongRow(sheet.name, indices));
  for (let index = 0; index < PRICES; index += 1) {
    const column = GRID + index;
    sheet.put({ ...indices, column }, indexCell(index + 1));
    sheet.putFormula({ row: top + HEADINGS, column }, index, "0.000", price);
  }
}

function efficienciesOn(sheet: SheetBuilder, first: number, efficiencies: Axis): void {
  const efficiency = figureAt(efficiencies, downColumn(sheet.name, { row: first, column: INDEX }));
  for (let index = 0; index < EFFICIENCIES; index += 1) {
    const row = first + index;
    sheet.put({ row, column: INDEX }, indexCell(index + 1));
    sheet.putFormula({ row, column: EFFICIENCY }, index, ONE, efficiency);
  }
}

/** The break-even price of each efficiency, and its margin at each price. */
function figuresOn(sheet: SheetBuilder, top: number, { hashprice, poolFee, uptime, otherCost }: Used): void {
  const first = top + FIRST;
  const above = alongRow(sheet.name, { row: top + HEADINGS, column: GRID });
  const beside = downColumn(sheet.name, { row: first, column: EFFICIENCY });
  const price: Formula = (at) => above({ ...at, index: at.column - GRID });
  const efficiency: Formula = (at) => beside({ ...at, index: at.row - first });
  const breakeven = call("BREAKEVEN_KWH", hashprice, efficiency, poolFee, uptime, otherCost);
  const margin = call("HASH_MARGIN", hashprice, price, efficiency, poolFee, uptime, otherCost);
  for (let row = first; row < first + EFFICIENCIES; row += 1) {
    sheet.putFormula({ row, column: BREAKEVEN }, 0, FOUR, breakeven);
    for (let column = GRID; column < GRID + PRICES; column += 1) sheet.putFormula({ row, column }, 0, TWO, margin);
  }
}

/** Sites first, then profit and loss. */
function markSites(sheet: SheetBuilder, block: Block, sites: Pick<SiteRows, "row" | "column">): void {
  const here = { ...block, sheet: sheet.name, index: 0 };
  const first = sheet.cellOf(block).address.replace("$", "");
  const rowIndex = sheet.cellOf({ row: block.row, column: INDEX }).address;
  const columnIndex = `D$${block.row - 1}`;
  const count = `COUNTIFS(${sites.row.all(here)},${rowIndex},${sites.column.all(here)},${columnIndex})`;
  sheet.highlight({ ...block, formula: `=${count}>0`, look: "marked" });
  sheet.highlight({ ...block, formula: `=${first}<0`, look: "bad" });
  sheet.highlight({ ...block, formula: `=${first}>0`, look: "good" });
}

/** The break-even price over efficiency. */
function chartOn(sheet: SheetBuilder, row: number, breakevens: Block): void {
  sheet.chart({
    row,
    column: GRID,
    rows: 20,
    columns: 7,
    kind: "line",
    title: sheet.word("model.map.chart"),
    categories: { ...breakevens, column: EFFICIENCY },
    series: [{ name: sheet.word("model.map.breakeven"), values: breakevens }],
    xTitle: `${sheet.word("model.map.efficiency")}, J/TH`,
    yTitle: unitWord(sheet.language, "USD/kWh"),
  });
}
