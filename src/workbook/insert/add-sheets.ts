import type { SheetDescription } from "../../models/description";
import { drawSheet, finishSheet } from "../draw/draw-sheet";
import { drawNames } from "../draw/names";
import { runInExcel } from "../run";
import { addEmptySheet, worksheetOf } from "./begun";
import type { Begun } from "./begun";
import { freezeSheets } from "./freeze-sheets";
import { ifExcelLets } from "./if-excel-lets";
import { setUpPages } from "./set-up-pages";
import type { Survey } from "./survey";
import { takeAway } from "./take-away";

/** Told how many of the sheets are filled. What it throws stops the insertion. */
export type OnSheet = (done: number, total: number) => void;

interface Choices {
  /** Whether to go to the first of the sheets; otherwise Excel stays where it is. */
  readonly show: boolean;
  readonly onSheet?: OnSheet | undefined;
}

/**
 * Adds sheets that work together after the workbook's last. Where Excel fails on the way, the workbook is left as it
 * was: Office.js has no undo, so what was added is taken away again.
 *
 * @returns what Excel said against the page set-up, which is no reason to refuse the sheets; null where it did it
 */
export async function addSheets(
  sheets: readonly SheetDescription[],
  before: Survey,
  { show, onSheet }: Choices,
): Promise<string | null> {
  const begun: Begun[] = [];
  try {
    // Should the user begin to type meanwhile, Excel waits until they are done.
    await runInExcel(
      async (context) => {
        for (const sheet of sheets) await addEmptySheet(context, sheet, begun);
        await fill(context, begun, onSheet);
      },
      { delayForCellEdit: true },
    );
    await freezeSheets(begun);
    const pagesRefused = await setUpPages(begun);
    if (show) await goTo(begun[0]!);
    return pagesRefused;
  } catch (error) {
    await takeAway(begun, before, error);
    throw error;
  }
}

/** Names come before the formulas that use them, on whichever sheet. */
async function fill(context: Excel.RequestContext, begun: readonly Begun[], onSheet?: OnSheet): Promise<void> {
  const { workbook } = context;
  const empty = begun.map((one) => ({ sheet: one.sheet, worksheet: worksheetOf(context, one) }));
  for (const { worksheet, sheet } of empty) await drawNames(workbook, worksheet, sheet);
  await context.sync();
  for (const [index, { worksheet, sheet }] of empty.entries()) {
    onSheet?.(index, empty.length);
    await drawSheet(worksheet, sheet, async () => {
      // One batch of hundreds of rows.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onSheet?.(index, empty.length);
    });
    // One batch a sheet, so that the pane stays alive.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  // Where the user calculates by hand, a sheet would show what it was before the later ones were filled.
  workbook.application.calculate("Recalculate");
  for (const { worksheet, sheet } of empty) finishSheet(worksheet, sheet);
  await context.sync();
  onSheet?.(empty.length, empty.length);
}

/** Excel shows no sheet while another workbook is in front. */
const goTo = (sheet: Begun): Promise<string | null> =>
  ifExcelLets(async (context) => {
    worksheetOf(context, sheet).activate();
    await context.sync();
  });
