import { rangeOf } from "./range-of";
import { rectanglesOf } from "./rectangles";

/** A column of w characters is 7w + 5 pixels wide in Excel's standard font, at 0.75 points a pixel. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Widths in characters, from the first column on. */
export function setColumnWidths(worksheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const { key, ...columns } of rectanglesOf([widths.map(String)])) {
    rangeOf(worksheet, columns).format.columnWidth = pointsOf(Number(key));
  }
}
