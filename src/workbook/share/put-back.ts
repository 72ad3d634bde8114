import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";
import type { CellPlace } from "./cell-runs";
import { runsOf } from "./cell-runs";
import { emptyAgain, emptyBeside } from "./empty-beside";
import type { NameRead } from "./names";
import { scopeOf } from "./names";
import { areaOfRun, readContents } from "./read-areas";
import type { CellWrite } from "./write-cells";
import { emptiedAt, writeCells } from "./write-cells";

/** What a change of the workbook touches, as it was before. */
export interface Saved {
  /** Cells with what they held: a formula with the block that it spills, or a value. */
  readonly cells: readonly SavedCell[];
  /** Names that are changed or deleted. */
  readonly names: readonly NameRead[];
  /** Names that are added. */
  readonly added: readonly string[];
}

export interface SavedCell extends CellWrite {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Does the work, unless a formula has been edited since it was saved; where it fails, puts everything back and fails all the
 * same: Office.js has no undo.
 */
export async function orPutBack<T>(saved: Saved, work: () => Promise<T>): Promise<T> {
  const empty = await runInExcel(async (context) => {
    await checkUnedited(context, saved.cells);
    return emptyBeside(context, saved.cells);
  });
  try {
    return await work();
  } catch (error) {
    try {
      await runInExcel(async (context) => {
        await putBack(context, saved);
        await emptyAgain(context, empty);
      });
    } catch {
      throw new WorkbookProblem("share.problem.not_put_back", {}, { cause: error });
    }
    throw error;
  }
}

async function putBack(context: Excel.RequestContext, { cells, names, added }: Saved): Promise<void> {
  const all = context.workbook.names.load("items/name");
  const known = names.map((name) => scopeOf(context, name.sheetId).getItemOrNullObject(name.name).load("name"));
  await context.sync();
  const extra = new Set(added);
  for (const item of all.items) if (extra.has(item.name)) item.delete();
  for (const [index, item] of known.entries()) {
    const { name, sheetId, formula, comment } = names[index]!;
    if (item.isNullObject) scopeOf(context, sheetId).add(name, formula, comment);
    else Object.assign(item, { formula, comment });
  }
  await context.sync();
  // What a block spilled makes way before its formula comes back.
  await writeCells(
    context,
    cells.flatMap((cell) => emptiedAt(cell, cell.rows, cell.columns)),
  );
  await writeCells(context, cells);
  await checkHeld(context, cells);
}

/** Fails where a cell holds another formula than was saved: planning for thousands of cells takes seconds. */
async function checkUnedited(context: Excel.RequestContext, cells: readonly SavedCell[]): Promise<void> {
  const read = await readHeld(context, cells);
  if (!read.every(({ cell, held }) => held === cell.content)) throw new WorkbookProblem("share.problem.meanwhile");
}

/** Fails where a cell does not hold a formula though it should. */
export async function checkHeld(
  context: Excel.RequestContext,
  cells: readonly (CellPlace & { readonly content: unknown })[],
): Promise<void> {
  const read = await readHeld(context, cells);
  if (!read.every(({ held }) => isFormulaText(held))) throw new WorkbookProblem("workbook.refused");
}

/** What is held by the cells that should hold a formula. */
async function readHeld<C extends CellPlace & { readonly content: unknown }>(
  context: Excel.RequestContext,
  cells: readonly C[],
): Promise<{ readonly cell: C; readonly held: unknown }[]> {
  const runs = runsOf(cells.filter(({ content }) => isFormulaText(content)));
  const held = await readContents(context, runs.map(areaOfRun));
  return runs.flatMap((run, index) => run.cells.map((cell, row) => ({ cell, held: held[index]![row] })));
}

const isFormulaText = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");
