import type { LostName } from "../market/lost-names";
import { WorkbookProblem } from "../problem";
import { runInExcel } from "../run";

/** Defines lost names again for work that needs them; where the work fails, they are taken away again. */
export async function bringBack<T>(lost: readonly LostName[], work: () => Promise<T>): Promise<T> {
  if (lost.length === 0) return await work();
  try {
    await runInExcel((context) => define(context, lost));
    return await work();
  } catch (error) {
    await takeAway(lost, error);
    throw error;
  }
}

async function define(context: Excel.RequestContext, lost: readonly LostName[]): Promise<void> {
  const { names, worksheets } = context.workbook;
  for (const { name, target, label } of lost) {
    names.add(name, worksheets.getItem(target.sheet).getCell(target.row, target.column), label);
  }
  await context.sync();
}

/** In a batch of its own: the failed one may still hold calls. */
async function takeAway(lost: readonly LostName[], cause: unknown): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const items = lost.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
      await context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      await context.sync();
    });
  } catch {
    const sheets = lost.map(({ name }) => name).join(", ");
    throw new WorkbookProblem("workbook.not_undone", { sheets }, { cause });
  }
}
