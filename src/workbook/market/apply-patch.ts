import { WorkbookProblem } from "../problem";
import { codeOf } from "../run";
import { isFormula } from "../written";
import type { Given, Patch } from "./plan";

/**
 * Writes a patch, then does what else belongs to it; all or nothing. Office.js has no undo, so where either fails the
 * cells are put back.
 *
 * @param sheet - its name
 */
export async function applyPatch(
  context: Excel.RequestContext,
  sheet: string,
  patch: Patch,
  rest: () => Promise<void>,
): Promise<void> {
  try {
    rangeOf(context, sheet, patch).formulas = mutable(patch.after);
    await context.sync();
    await rest();
  } catch (error) {
    await putBack(sheet, patch, error);
    throw (await lockedSheet(error, sheet)) ?? error;
  }
  // Whoever writes at the same moment in another window must not be undone, but told of.
  if (!(await holds(context, sheet, patch))) throw new WorkbookProblem("market.problem.meanwhile", { sheet });
}

const rangeOf = (context: Excel.RequestContext, sheet: string, { block }: Patch): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);

const mutable = (cells: Patch["after"]): unknown[][] => cells.map((row) => [...row]);

async function holds(context: Excel.RequestContext, sheet: string, patch: Patch): Promise<boolean> {
  const range = rangeOf(context, sheet, patch).load("values");
  await context.sync();
  return patch.after.every((row, index) =>
    row.every((given, column) => typeof given !== "number" || given === range.values[index]?.[column]),
  );
}

/** In a batch of its own: the failed one may still hold calls. */
async function putBack(sheet: string, patch: Patch, cause: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const range = rangeOf(context, sheet, patch).load("formulas, values");
      await context.sync();
      const now = range.formulas.map((row, index) =>
        row.map((formula, column) => [formula, range.values[index]?.[column]] as const),
      );
      if (patch.before.every((row, index) => row.every((given, column) => isAs(given, now[index]?.[column])))) return;
      range.formulas = mutable(patch.before);
      await context.sync();
    });
  } catch {
    throw new WorkbookProblem("market.problem.not_restored", { sheet }, { cause });
  }
}

/** Whether a cell is as it was. */
function isAs(given: Given, [formula, value]: readonly [unknown, unknown] = [undefined, undefined]): boolean {
  if (given === null) return true;
  if (typeof given !== "string" || isFormula(formula, value)) return given === formula;
  return given.replace(/^'/, "") === formula;
}

/** The sentence for a sheet that is locked. */
export async function lockedSheet(error: unknown, sheet: string): Promise<WorkbookProblem | null> {
  if (codeOf(error) !== "AccessDenied") return null;
  try {
    const locked = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    return locked ? new WorkbookProblem("market.problem.protected", { sheet }, { cause: error }) : null;
  } catch {
    return null;
  }
}
