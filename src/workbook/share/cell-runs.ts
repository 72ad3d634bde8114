/** A cell of a certain sheet; rows and columns are counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that stand one under the other. */
export interface CellRun<T extends CellPlace> extends CellPlace {
  readonly cells: readonly T[];
}

/** The cells as few runs down the columns, since models repeat a formula downwards: Excel is asked once a run. */
export function runsOf<T extends CellPlace>(cells: readonly T[]): CellRun<T>[] {
  const runs: (CellPlace & { cells: T[] })[] = [];
  const sheets = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const order = new Map(sheets.map((id, index) => [id, index]));
  const sorted = [...cells].sort(
    (a, b) => order.get(a.sheetId)! - order.get(b.sheetId)! || a.column - b.column || a.row - b.row,
  );
  for (const cell of sorted) {
    const last = runs.at(-1);
    const follows = last?.sheetId === cell.sheetId && last.column === cell.column;
    if (follows && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else runs.push({ sheetId: cell.sheetId, row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

/** The range of a run. */
export const rangeOfRun = <T extends CellPlace>(
  context: Excel.RequestContext,
  { sheetId, row, column, cells }: CellRun<T>,
): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, cells.length, 1);

/** How many runs go into one batch. */
export const RUNS_A_BATCH = 200;
