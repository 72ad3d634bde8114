import type { SheetDescription } from "../../models/description";
import { drawSheet } from "../draw";
import { WorkbookProblem } from "../problem";
import { codeOf } from "../run";
import { survey } from "./survey";
import type { Survey } from "./survey";

/** Told how many of the sheets are done. */
export type OnSheet = (done: number, total: number) => void;

interface Choices {
  /** The sheet that is gone to; where there is none, Excel stays where it is. */
  readonly show?: string;
  readonly onSheet?: OnSheet;
}

/**
 * Adds sheets that work together after the workbook's last. All of them are there before the first is filled, since a
 * formula may read any of them. Where Excel fails on the way, the workbook is left as it was: Office.js has no undo, so
 * what was added is taken away again.
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  before: Survey,
  { show, onSheet }: Choices,
): Promise<void> {
  const begun: SheetDescription[] = [];
  try {
    for (const sheet of sheets) {
      begun.push(sheet);
      await addEmptySheet(context, sheet.name);
    }
    for (const [index, sheet] of sheets.entries()) {
      onSheet?.(index, sheets.length);
      drawSheet(context.workbook, context.workbook.worksheets.getItem(sheet.name), sheet);
      // A sheet at a time, so that the pane stays alive.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    if (show !== undefined) context.workbook.worksheets.getItem(show).activate();
    await context.sync();
    onSheet?.(sheets.length, sheets.length);
  } catch (error) {
    // Somebody else's sheet came first, and ours was not added.
    if (error instanceof WorkbookProblem) begun.pop();
    await takeAway(begun, before, error);
    throw error;
  }
}

async function addEmptySheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.add(name);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemAlreadyExists") throw new WorkbookProblem("workbook.name_taken", {}, { cause: error });
    throw error;
  }
}

/** Removes what a failed drawing has left, in a batch of its own: the failed one may still hold calls. */
async function takeAway(begun: readonly SheetDescription[], before: Survey, cause: unknown): Promise<void> {
  try {
    await Excel.run((context) => removeTraces(context, begun, before));
  } catch {
    const sheet = begun.map(({ name }) => name).join(", ");
    throw new WorkbookProblem("workbook.not_undone", { sheet }, { cause });
  }
}

async function removeTraces(
  context: Excel.RequestContext,
  begun: readonly SheetDescription[],
  before: Survey,
): Promise<void> {
  const after = await survey(context);
  const added = begun.flatMap((sheet) => {
    const id = after.sheets.get(sheet.name.toLowerCase());
    return id === undefined ? [] : [{ sheet, id }];
  });
  if (added.length === 0) return;
  const { names, worksheets } = context.workbook;
  for (const { sheet } of added) {
    for (const { name } of [...sheet.names, ...(sheet.results ?? [])]) {
      if (after.names.get(name.toLowerCase())?.includes(sheet.name)) names.getItem(name).delete();
    }
  }
  if (added.some(({ id }) => id === after.activeSheet)) worksheets.getItem(before.activeSheet).activate();
  for (const { id } of added) worksheets.getItem(id).delete();
  await context.sync();
}
