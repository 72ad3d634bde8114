import { setUpPrinting } from "../draw/print";
import { worksheetOf } from "./begun";
import type { Begun } from "./begun";
import { ifExcelLets } from "./if-excel-lets";

/**
 * Sets the pages up for printing, as far as Excel lets it be done: on Windows the page set-up belongs to the printer, and
 * a computer without one must not be refused the sheets.
 *
 * @returns what Excel said against it, null where it did it
 */
export async function setUpPages(begun: readonly Begun[]): Promise<string | null> {
  const printed = begun.flatMap((one) => (one.sheet.print ? [{ one, print: one.sheet.print }] : []));
  if (printed.length === 0) return null;
  return ifExcelLets(async (context) => {
    for (const { one, print } of printed) setUpPrinting(worksheetOf(context, one), print);
    await context.sync();
  });
}
