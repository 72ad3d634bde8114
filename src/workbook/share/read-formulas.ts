import { isFormula } from "../../formula/syntax";
import { isSupported } from "../requirements";
import type { OnProgress } from "./progress";

type CellValue = number | string | boolean;

/** What a cell shows. */
export interface Shown {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** A cell with a formula; rows and columns are counted from 0. */
export interface FormulaCell {
  readonly sheet: SheetRead;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it shows, or all of the block that it spills. */
  readonly shown: readonly (readonly Shown[])[];
}

export interface SheetRead {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** How many cells are asked for at once: Excel on the web answers with 5 MB at most. */
const SLICE_CELLS = 20_000;

/** Reads the cells of the whole workbook whose formulas are wanted, slice by slice. */
export async function readFormulas(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
  onProgress: OnProgress = () => undefined,
): Promise<readonly FormulaCell[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const parts = sheets.items.map((worksheet) => ({
    worksheet,
    protection: worksheet.protection.load("protected"),
    used: worksheet.getUsedRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  await context.sync();

  const found: FormulaCell[] = [];
  const slices = parts.flatMap(({ worksheet, protection, used }) => {
    const sheet = { id: worksheet.id, name: worksheet.name, isProtected: protection.protected };
    return used.isNullObject ? [] : slicesOf(used).map((slice) => ({ ...slice, sheet, worksheet }));
  });
  for (const [index, slice] of slices.entries()) {
    const { rowIndex, columnIndex, rowCount, columnCount } = slice;
    const range = slice.worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    found.push(...(await readSlice(context, range, slice.sheet, slice, isWanted)));
    onProgress((index + 1) / slices.length);
  }
  return found;
}

interface Slice {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function slicesOf({ rowIndex, columnIndex, rowCount, columnCount }: Slice): Slice[] {
  const rows = Math.max(1, Math.floor(SLICE_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    rowIndex: rowIndex + index * rows,
    columnIndex,
    rowCount: Math.min(rows, rowCount - index * rows),
    columnCount,
  }));
}

async function readSlice(
  context: Excel.RequestContext,
  range: Excel.Range,
  sheet: SheetRead,
  { rowIndex, columnIndex }: Slice,
  isWanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  range.load("formulas");
  await context.sync();
  const wanted = (range.formulas as unknown[][]).flatMap((row, y) =>
    row.flatMap((formula, x) => (isFormula(formula) && isWanted(formula) ? [{ y, x, formula }] : [])),
  );
  if (wanted.length === 0) return [];
  const canSpill = isSupported("1.12");
  range.load(canSpill ? "values, valueTypes, hasSpill" : "values, valueTypes");
  await context.sync();
  const cells = wanted
    // A text that begins with an equals sign is its own formula.
    .filter(({ y, x, formula }) => range.values[y]![x] !== formula)
    .map(({ y, x, formula }) => ({
      sheet,
      row: rowIndex + y,
      column: columnIndex + x,
      formula,
      shown: shownIn([[range.values[y]![x]]], [[range.valueTypes[y]![x]!]]),
    }));
  return canSpill && range.hasSpill !== false ? withSpills(context, range.worksheet, cells) : cells;
}

/** Gives each anchor its whole block, and leaves out the cells that another's formula fills. */
async function withSpills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
): Promise<FormulaCell[]> {
  const asked = cells.map((cell) => {
    const range = worksheet.getCell(cell.row, cell.column);
    return {
      cell,
      parent: range.getSpillParentOrNullObject().load("rowIndex, columnIndex"),
      block: range.getSpillingToRangeOrNullObject().load("values, valueTypes"),
    };
  });
  await context.sync();
  return asked
    .filter(({ cell, parent }) => parent.isNullObject || isAt(cell, parent))
    .map(({ cell, block }) =>
      block.isNullObject ? cell : { ...cell, shown: shownIn(block.values, block.valueTypes) },
    );
}

const isAt = ({ row, column }: FormulaCell, { rowIndex, columnIndex }: Excel.Range) =>
  row === rowIndex && column === columnIndex;

/** What a range shows, from what was loaded of it. */
export const shownIn = (values: readonly (readonly CellValue[])[], types: readonly (readonly string[])[]): Shown[][] =>
  values.map((row, y) => row.map((value, x) => ({ value, isError: types[y]![x] === "Error" })));
