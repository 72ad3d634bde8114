import type { CellPlace, CellRun } from "./cell-runs";
import { rangeOfRun } from "./cell-runs";

/** A cell with this format takes a formula, and a number too, for a text; one that held it before goes on with it. */
const TEXT_FORMAT = "@";

/** Asks which cells of these runs are formatted as text; the answer can be had after the next batch. */
export function askTextCells(
  context: Excel.RequestContext,
  runs: readonly CellRun<CellPlace>[] = [],
): () => readonly CellPlace[] {
  const ranges = runs.map((run) => rangeOfRun(context, run).load("numberFormat"));
  return () =>
    runs.flatMap(({ cells }, index) =>
      cells.filter((_, row) => (ranges[index]!.numberFormat as string[][])[row]![0] === TEXT_FORMAT),
    );
}

/** Lets cells that are formatted as text take what is written. */
export const openTextCells = (context: Excel.RequestContext, cells: readonly CellPlace[]): void =>
  format(context, cells, "General");

/** Formats them as text again. */
export const closeTextCells = (context: Excel.RequestContext, cells: readonly CellPlace[]): void =>
  format(context, cells, TEXT_FORMAT);

function format(context: Excel.RequestContext, cells: readonly CellPlace[], numberFormat: string): void {
  for (const { sheetId, row, column } of cells)
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).numberFormat = [[numberFormat]];
}
