import type { CellDescription, Place } from "../../models/description";
import { drawCells } from "../draw/cells";
import { WorkbookProblem } from "../problem";
import { isSupported } from "../requirements";
import type { Step } from "./all-or-nothing";

/** Writing below a table and widening it gets on with co-authors; older Excels can only add rows. */
const RESIZING = "1.13";

/** What is added to a table, one place a column; columns without a cell stay blank or calculate. */
export type Line = readonly (CellDescription | null)[];

/** The end of a table, where lines are added. */
export interface TableEnd {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly unknown[];
  /** The cell of its first heading. */
  readonly place: Place;
  readonly rows: number;
  readonly columns: number;
  /** A table that has lost all of its lines keeps a blank one. */
  readonly hasBlank: boolean;
  readonly showTotals: boolean;
}

export async function readTableEnd(context: Excel.RequestContext, table: Excel.Table): Promise<TableEnd> {
  table.load("name, showTotals");
  const sheet = table.worksheet.load("name");
  const range = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
  // A table whose headings are hidden gives none when it is asked for them.
  const headings = range.getRow(0).load("values");
  const last = range.getLastRow().load("values");
  await context.sync();
  return {
    name: table.name,
    sheet: sheet.name,
    headings: headings.values[0] ?? [],
    place: { row: range.rowIndex, column: range.columnIndex },
    rows: range.rowCount,
    columns: range.columnCount,
    hasBlank: isBlank(last),
    showTotals: table.showTotals,
  };
}

/** The row where the first line that is added will stand. */
export const nextRow = ({ place, rows, hasBlank }: TableEnd): number => place.row + rows - (hasBlank ? 1 : 0);

/** Cells as a line, under the headings that are still there. */
export function lineOf<Column>(places: ReadonlyMap<Column, number>, cellOf: (column: Column) => CellDescription): Line {
  const line: CellDescription[] = [];
  for (const [column, place] of places) line[place] = cellOf(column);
  return Array.from(line, (cell) => cell ?? null);
}

/** The adding of lines to a table; refused where there is no room for them. */
export async function appendStep(context: Excel.RequestContext, end: TableEnd, lines: readonly Line[]): Promise<Step> {
  const { name, sheet, place, rows, columns } = end;
  const more = lines.length - (end.hasBlank ? 1 : 0);
  const block = (from: Excel.RequestContext, row: number, count: number) =>
    from.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, place.column, count, columns);
  if (more > 0) {
    const below = block(context, place.row + rows, more).load("values");
    await context.sync();
    if (end.showTotals || !isBlank(below)) throw new WorkbookProblem("market.problem.log_room", { sheet });
  }
  return {
    sheet,
    apply: async (context) => {
      const table = context.workbook.tables.getItem(name);
      if (!isSupported(RESIZING)) for (let row = 0; row < more; row += 1) table.rows.add();
      drawCells(context.workbook.worksheets.getItem(sheet), lines, { row: nextRow(end), column: place.column });
      // Excel may have widened the table of its own accord, as it does for typing.
      if (isSupported(RESIZING) && more > 0) table.resize(block(context, place.row, rows + more));
      await context.sync();
    },
    undo: () =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        const range = table.getRange().load("rowCount");
        const begun = block(context, nextRow(end), lines.length).load("values");
        await context.sync();
        if (range.rowCount > rows && isSupported(RESIZING)) table.resize(block(context, place.row, rows));
        else for (let row = range.rowCount; row > rows; row -= 1) table.rows.getItemAt(row - 2).delete();
        if (!isBlank(begun)) begun.clear("Contents");
        await context.sync();
      }),
  };
}

const isBlank = ({ values }: Excel.Range): boolean => values.every((row) => row.every((cell) => cell === ""));
