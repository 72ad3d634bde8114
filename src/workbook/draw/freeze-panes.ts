import type { SheetDescription } from "../../models/description";
import { rangeOf } from "./range-of";

/** Keeps a sheet's first rows and columns in view. */
export function freezePanes(worksheet: Excel.Worksheet, { rows, columns }: SheetDescription["frozen"]): void {
  const panes = worksheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
