import { isFormula } from "../../formula/syntax";
import { partsOf } from "../parts-of";
import { isSupported } from "../requirements";
import { rangeOfRun, RUNS_A_BATCH, runsOf } from "./cell-runs";
import type { OnProgress } from "./progress";
import type { Area } from "./read-areas";
import { areaOf, inHalves, partsOfArea, PLACE, rangeOfArea, readAreas } from "./read-areas";

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
  /** In which it stands, where that has been asked because its formula may leave the name out. */
  readonly table?: string;
}

export interface SheetRead {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

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
    used: worksheet.getUsedRangeOrNullObject().load(PLACE),
  }));
  await context.sync();

  const found: FormulaCell[] = [];
  const slices = parts.flatMap(({ worksheet, protection, used }) => {
    const sheet = { id: worksheet.id, name: worksheet.name, isProtected: protection.protected };
    return used.isNullObject ? [] : partsOfArea(areaOf(sheet.id, used)).map((area) => ({ sheet, area }));
  });
  for (const [index, { sheet, area }] of slices.entries()) {
    found.push(...(await inHalves(area, (part) => readCells(context, sheet, part, isWanted))));
    onProgress((index + 1) / slices.length);
  }
  return found;
}

async function readCells(
  context: Excel.RequestContext,
  sheet: SheetRead,
  area: Area,
  isWanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  const range = rangeOfArea(context, area).load("formulas");
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
      row: area.row + y,
      column: area.column + x,
      formula,
      shown: shownIn([[range.values[y]![x]]], [[range.valueTypes[y]![x]!]]),
    }));
  return canSpill && range.hasSpill !== false ? withSpills(context, cells) : cells;
}

/**
 * Gives each anchor its whole block, and leaves out the cells that another's formula fills. Runs of cells are asked
 * first, since to ask thousands of cells one by one is more than Excel on the web takes.
 */
async function withSpills(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<FormulaCell[]> {
  const placed = cells.map((cell) => ({ cell, sheetId: cell.sheet.id, row: cell.row, column: cell.column }));
  const spilled = new Map<FormulaCell, FormulaCell | null>();
  for (const runs of partsOf(runsOf(placed), RUNS_A_BATCH)) {
    const ranges = runs.map((run) => rangeOfRun(context, run).load("hasSpill"));
    // One batch of hundreds of runs.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const suspects = runs.flatMap((run, index) => (ranges[index]!.hasSpill === false ? [] : run.cells));
    for (const part of partsOf(suspects, CELLS_A_BATCH)) await askSpills(context, part, spilled);
  }
  return cells.flatMap((cell) => {
    const found = spilled.get(cell);
    return found === undefined ? [cell] : found === null ? [] : [found];
  });
}

/** How many cells are asked at once for what they spill. */
const CELLS_A_BATCH = 50;

/** Notes what of these cells fills more than one, and with null what another cell's formula fills. */
async function askSpills(
  context: Excel.RequestContext,
  cells: readonly { readonly cell: FormulaCell }[],
  spilled: Map<FormulaCell, FormulaCell | null>,
): Promise<void> {
  const asked = cells.map(({ cell }) => {
    const range = context.workbook.worksheets.getItem(cell.sheet.id).getCell(cell.row, cell.column);
    return {
      cell,
      parent: range.getSpillParentOrNullObject().load("rowIndex, columnIndex"),
      block: range.getSpillingToRangeOrNullObject().load(PLACE),
    };
  });
  await context.sync();
  for (const { cell, parent } of asked) if (!parent.isNullObject && !isAt(cell, parent)) spilled.set(cell, null);
  const anchors = asked.filter(({ cell, block }) => !block.isNullObject && !spilled.has(cell));
  const areas = anchors.map(({ cell, block }) => areaOf(cell.sheet.id, block));
  const blocks = await readShown(context, areas);
  for (const [index, { cell }] of anchors.entries()) spilled.set(cell, { ...cell, shown: blocks[index]! });
}

const isAt = ({ row, column }: FormulaCell, { rowIndex, columnIndex }: Excel.Range) =>
  row === rowIndex && column === columnIndex;

/** What areas show, row by row. */
export const readShown = (
  context: Excel.RequestContext,
  areas: readonly Area[],
  onProgress?: OnProgress,
): Promise<Shown[][][]> =>
  readAreas(context, areas, "values, valueTypes", ({ values, valueTypes }) => shownIn(values, valueTypes), onProgress);

/** What a range shows, from what was loaded of it. */
export const shownIn = (values: readonly (readonly CellValue[])[], types: readonly (readonly string[])[]): Shown[][] =>
  values.map((row, y) => row.map((value, x) => ({ value, isError: types[y]![x] === "Error" })));
