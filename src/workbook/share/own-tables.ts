import type { FormulaCell } from "./read-formulas";

/** The cells with the table that each stands in, wherever a formula may mean its own one by leaving the name out. */
export async function withOwnTables(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  if (!cells.some(({ formula }) => formula.includes("["))) return cells;
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const read = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load("id"),
    range: table.getRange().load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  await context.sync();
  const holds = (at: number, first: number, count: number) => at >= first && at < first + count;
  return cells.map((cell) => {
    const own = read.find(
      ({ sheet, range }) =>
        sheet.id === cell.sheet.id &&
        holds(cell.row, range.rowIndex, range.rowCount) &&
        holds(cell.column, range.columnIndex, range.columnCount),
    );
    return own ? { ...cell, table: own.name } : cell;
  });
}
