import { runInExcel } from "../run";

/** Calls back whenever a cell of the workbook is edited or calculated; the answer ends it. */
export function onEdited(handler: () => void): Promise<() => void> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const notify = async () => handler();
    const subscriptions = [worksheets.onChanged.add(notify), worksheets.onCalculated.add(notify)];
    await context.sync();
    return () => {
      for (const subscription of subscriptions) subscription.remove();
      context.sync().catch(() => undefined);
    };
  });
}
