import type { SheetDescription } from "../../models/description";
import { runInExcel } from "../run";
import { addSheets } from "./add-sheets";
import type { OnSheet } from "./add-sheets";
import { claimOf, firstFree } from "./copies";
import { survey } from "./survey";

/** A sheet that has been added. */
export interface AddedSheet {
  /** Its name. */
  readonly sheet: string;
  /** What Excel said against the page set-up; null where the page is set up, or the sheet has none. */
  readonly pagesRefused: string | null;
}

/**
 * Adds the first of the sheets `describe(1)`, `describe(2)`, … whose names are all free.
 *
 * @param show - whether to go to the new sheet
 */
export async function addSheet(
  describe: (copy: number) => SheetDescription,
  show = true,
  onSheet?: OnSheet,
): Promise<AddedSheet> {
  const before = await runInExcel(survey);
  const sheet = describe(firstFree((copy) => claimOf(describe(copy)), before));
  return { sheet: sheet.name, pagesRefused: await addSheets([sheet], before, { show, onSheet }) };
}
