import type { FormulaCell } from "./read-formulas";

/** A table, and where it stands; rows and columns are counted from 0. */
interface TableRead {
  readonly name: string;
  readonly sheetId: string;
  readonly range: Excel.Range;
  /** The same without headings and totals. */
  readonly body: Excel.Range;
}

/** Reads where every table stands. */
export async function readTables(context: Excel.RequestContext): Promise<readonly TableRead[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const read = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load("id"),
    range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
    body: table.getDataBodyRange().load("rowIndex"),
  }));
  await context.sync();
  return read.map(({ sheet, ...table }) => ({ ...table, sheetId: sheet.id }));
}

/** The cells with the table that each stands in, wherever a formula may mean its own one by leaving the name out. */
export async function withOwnTables(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  if (!cells.some(({ formula }) => formula.includes("["))) return cells;
  const tables = await readTables(context);
  const holds = (at: number, first: number, count: number) => at >= first && at < first + count;
  return cells.map((cell) => {
    const own = tables.find(
      ({ sheetId, range }) =>
        sheetId === cell.sheet.id &&
        holds(cell.row, range.rowIndex, range.rowCount) &&
        holds(cell.column, range.columnIndex, range.columnCount),
    );
    return own ? { ...cell, table: own.name } : cell;
  });
}
