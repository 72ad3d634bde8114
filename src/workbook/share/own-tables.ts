import type { Area } from "./read-areas";
import { areaOf, isIn, PLACE } from "./read-areas";
import type { FormulaCell } from "./read-formulas";

/** A table, and where it stands. */
interface TableRead {
  readonly name: string;
  readonly area: Area;
  /** Its first row below the headings, and the one after the last above the totals; counted from 0. */
  readonly body: { readonly start: number; readonly end: number };
}

/** Reads where every table stands. Of one that has lost all its rows, Excel may refuse to give the body. */
export async function readTables(context: Excel.RequestContext): Promise<readonly TableRead[]> {
  const tables = context.workbook.tables.load("items/name, items/showHeaders, items/showTotals");
  await context.sync();
  const read = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("id"),
    range: table.getRange().load(PLACE),
  }));
  await context.sync();
  return read.map(({ table: { name, showHeaders, showTotals }, sheet, range }) => {
    const area = areaOf(sheet.id, range);
    const body = { start: area.row + Number(showHeaders), end: area.row + area.rows - Number(showTotals) };
    return { name, area, body };
  });
}

/** The cells with the table that each stands in, wherever a formula may mean its own one by leaving the name out. */
export async function withOwnTables(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  if (!cells.some(({ formula }) => formula.includes("["))) return cells;
  const tables = await readTables(context);
  return cells.map((cell) => {
    const own = tables.find(({ area }) => isIn(area, { ...cell, sheetId: cell.sheet.id }));
    return own ? { ...cell, table: own.name } : cell;
  });
}
