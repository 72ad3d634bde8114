import { freezePanes } from "../draw/freeze-panes";
import { worksheetOf } from "./begun";
import type { Begun } from "./begun";
import { ifExcelLets } from "./if-excel-lets";

/**
 * Keeps the sheets' first rows and columns in view, where Excel lets it be done: panes belong to the window, and while
 * another workbook is in front there is none. On the desktop a sheet becomes the active one by it, though it is not
 * shown, so the one that was active becomes so again.
 */
export async function freezeSheets(begun: readonly Begun[]): Promise<void> {
  const frozen = begun.filter(({ sheet }) => sheet.frozen.rows + sheet.frozen.columns > 0);
  if (frozen.length === 0) return;
  await ifExcelLets(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    for (const one of frozen) freezePanes(worksheetOf(context, one), one.sheet.frozen);
    worksheets.getItem(active.id).activate();
    await context.sync();
  });
}
