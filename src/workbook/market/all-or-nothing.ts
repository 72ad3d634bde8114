import { WorkbookProblem } from "../problem";
import { codeOf } from "../run";

/** A part of a change to the workbook, of which all is done or nothing. */
export interface Step {
  /** The sheet that it writes to. */
  readonly sheet: string;
  readonly apply: (context: Excel.RequestContext) => Promise<void>;
  /** Puts back what was there, as far as it was changed; in a batch of its own, since a failed one may still hold calls. */
  readonly undo: () => Promise<void>;
}

/** Does one step after the other. Office.js has no undo, so where one fails, it and those before it are put back. */
export async function allOrNothing(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const begun: Step[] = [];
  try {
    for (const step of steps) {
      begun.unshift(step);
      await step.apply(context);
    }
  } catch (error) {
    await putBack(begun, error);
    throw (await lockedSheet(error, begun[0]?.sheet ?? "")) ?? error;
  }
}

async function putBack(begun: readonly Step[], cause: unknown): Promise<void> {
  const stuck = new Set<string>();
  for (const { sheet, undo } of begun) await undo().catch(() => stuck.add(sheet));
  if (stuck.size === 0) return;
  throw new WorkbookProblem("market.problem.not_restored", { sheets: [...stuck].join(", ") }, { cause });
}

/** The sentence for a sheet that is locked. */
async function lockedSheet(error: unknown, sheet: string): Promise<WorkbookProblem | null> {
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
