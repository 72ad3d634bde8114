import type { Block, Place } from "../description";
import { alongRow, cellAt, downColumn, rangeAt } from "./formula";
import type { Formula } from "./formula";

/** The cells of a row or a column of formulas, as other formulas point at them. */
export interface Series {
  /** The cell that goes with the formula's own. */
  readonly each: Formula;
  readonly all: Formula;
  readonly block: Block;
}

/** A row with a figure a period. */
export interface Line extends Series {
  /** The cell of the period before. */
  readonly before: Formula;
  /** The cell of one period, counted from 0. */
  readonly at: (index: number) => Formula;
}

/** A column of a sheet, from a cell down. */
export function columnOn(sheet: string, first: Place, count: number): Series {
  const block = { ...first, rows: count, columns: 1 };
  return { each: downColumn(sheet, first), all: rangeAt(sheet, block), block };
}

/** A row of a sheet, from a cell to the right. */
export function lineOn(sheet: string, first: Place, count: number): Line {
  const block = { ...first, rows: 1, columns: count };
  return {
    each: alongRow(sheet, first),
    before: alongRow(sheet, first, -1),
    all: rangeAt(sheet, block),
    at: (index) => cellAt(sheet, { row: first.row, column: first.column + index }),
    block,
  };
}
