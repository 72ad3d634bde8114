import type { WordId } from "../model-words";
import { WHOLE, unlessZero } from "./formats";
import { cellAt, f } from "./formula";
import type { Formula } from "./formula";
import { Records } from "./records";
import { columnOn } from "./series";
import type { Series } from "./series";
import type { SheetBuilder } from "./sheet-builder";

/** A column that counts the records down from the largest, each with a number of its own; 0 where there is nothing. */
export function orderBy(sheet: SheetBuilder, records: Records, figure: Series): Series {
  const soFar = f`${cellAt(sheet.name, figure.block)}:${figure.each}`;
  // A text is greater than every number.
  const larger = f`SUMPRODUCT((${figure.all}<>"n/a")*(${figure.all}>${figure.each}))`;
  const before = f`SUMPRODUCT((${soFar}=${figure.each})*1)`;
  return records.formula("model.order", "–", unlessZero(WHOLE), f`IF(N(${figure.each})>0,${larger}+${before},0)`);
}

/** A column of the records that are shown. */
export interface Shown {
  readonly heading: WordId;
  readonly unit: string;
  /** Shows nothing for 0. */
  readonly format: string;
  /** Of the record that stands at a place of the columns that it reads. */
  readonly value: (pick: (column: Series) => Formula) => Formula;
}

/**
 * The largest records of a table in their order, without its gaps: a chart of them has no room for rows that nobody uses,
 * and stays legible however many there are.
 */
export function largestOn(sheet: SheetBuilder, count: number, order: Series, columns: readonly Shown[]): Series[] {
  const records = new Records(sheet, count);
  const place = columnOn(sheet.name, { row: records.headingRow + 1, column: columns.length }, count);
  const pick = (column: Series): Formula => f`INDEX(${column.all},MATCH(${place.each},${order.all},0))`;
  const shown = columns.map(({ heading, unit, format, value }) =>
    records.formula(heading, unit, format, f`IFERROR(${value(pick)},0)`),
  );
  records.numbers("model.order");
  return shown;
}
