import { isNullCell } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

/**
 * Univer 0.25.1 asks every rule of the sheet about each cell of a row before it finds that most are blank and need no
 * height: a third of the time that a large model takes to be inserted.
 */
export function fixRowHeights(): void {
  const skeleton = SpreadsheetSkeleton.prototype;
  const { calculateAutoHeightForCell } = skeleton;
  skeleton.calculateAutoHeightForCell = function (this: SpreadsheetSkeleton, row, column) {
    if (isNullCell(this.worksheet.getCellRaw(row, column))) return undefined;
    return calculateAutoHeightForCell.call(this, row, column);
  };
}
