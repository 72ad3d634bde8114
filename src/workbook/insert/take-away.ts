import { WorkbookProblem } from "../problem";
import type { Begun } from "./begun";
import { survey } from "./survey";
import type { Survey } from "./survey";

/**
 * Removes what a failed insertion has left, in a batch of its own: the failed one may still hold calls. It waits where
 * the user has begun to type.
 */
export async function takeAway(begun: readonly Begun[], before: Survey, cause?: unknown): Promise<void> {
  if (begun.length === 0) return;
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => removeTraces(context, begun, before));
  } catch {
    const sheets = begun.map(({ sheet }) => sheet.name).join(", ");
    throw new WorkbookProblem("workbook.not_undone", { sheets }, { cause });
  }
}

async function removeTraces(context: Excel.RequestContext, begun: readonly Begun[], before: Survey): Promise<void> {
  const after = await survey(context);
  const added = begun.flatMap(({ sheet, id }) =>
    [...after.sheets].filter(([name, itsId]) => (id === undefined ? name === sheet.name.toLowerCase() : itsId === id)),
  );
  const { names, worksheets } = context.workbook;
  for (const { name } of begun.flatMap(({ sheet: { names, results = [] } }) => [...names, ...results])) {
    const formula = after.names.get(name.toLowerCase())?.toLowerCase() ?? "";
    if (added.some(([sheetName]) => formula.includes(sheetName))) names.getItem(name).delete();
  }
  if (added.some(([, id]) => id === after.activeSheet)) worksheets.getItem(before.activeSheet).activate();
  for (const [, id] of added) worksheets.getItem(id).delete();
  await context.sync();
}
