import type { SheetDescription } from "../models/description";
import { drawSheet } from "./draw";
import { WorkbookProblem } from "./problem";
import { codeOf, runInExcel } from "./run";
import { isFree, survey } from "./survey";
import type { Survey } from "./survey";

/**
 * Adds the first of the sheets `describe(1)`, `describe(2)`, … whose names are all free, and shows it. Where Excel fails
 * on the way, the workbook is left as it was: Office.js has no undo, so what was added is taken away again.
 *
 * @param show - whether to go to the new sheet
 * @returns the sheet's name
 */
export function addSheet(describe: (copy: number) => SheetDescription, show = true): Promise<string> {
  return runInExcel(async (context) => {
    const before = await survey(context);
    const sheet = firstFree(describe, before);
    try {
      const worksheet = await addEmptySheet(context, sheet.name);
      drawSheet(context.workbook, worksheet, sheet);
      if (show) worksheet.activate();
      await context.sync();
    } catch (error) {
      // Somebody else's sheet came first, and ours was not added.
      if (error instanceof WorkbookProblem) throw error;
      await takeAway(sheet, before, error);
      throw error;
    }
    return sheet.name;
  });
}

function firstFree(describe: (copy: number) => SheetDescription, before: Survey): SheetDescription {
  for (let copy = 1; ; copy += 1) {
    const sheet = describe(copy);
    if (isFree(sheet, before)) return sheet;
  }
}

async function addEmptySheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const worksheet = context.workbook.worksheets.add(name);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemAlreadyExists") throw new WorkbookProblem("workbook.name_taken", {}, { cause: error });
    throw error;
  }
  return worksheet;
}

/** Removes what a failed drawing has left, in a batch of its own: the failed one may still hold calls. */
async function takeAway(sheet: SheetDescription, before: Survey, cause: unknown): Promise<void> {
  try {
    await Excel.run((context) => removeTraces(context, sheet, before));
  } catch {
    throw new WorkbookProblem("workbook.not_undone", { sheet: sheet.name }, { cause });
  }
}

async function removeTraces(context: Excel.RequestContext, sheet: SheetDescription, before: Survey): Promise<void> {
  const after = await survey(context);
  const added = after.sheets.get(sheet.name.toLowerCase());
  if (added === undefined) return;
  const { names, worksheets } = context.workbook;
  for (const { name } of sheet.names) {
    if (after.names.get(name.toLowerCase())?.includes(sheet.name)) names.getItem(name).delete();
  }
  if (after.activeSheet === added) worksheets.getItem(before.activeSheet).activate();
  worksheets.getItem(added).delete();
  await context.sync();
}
