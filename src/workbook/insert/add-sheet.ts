import type { SheetDescription } from "../../models/description";
import { runInExcel } from "../run";
import { addSheets } from "./add-sheets";
import type { OnSheet } from "./add-sheets";
import { claimOf, firstFree } from "./copies";
import { survey } from "./survey";

/**
 * Adds the first of the sheets `describe(1)`, `describe(2)`, … whose names are all free.
 *
 * @param show - whether to go to the new sheet
 * @returns the sheet's name
 */
export async function addSheet(
  describe: (copy: number) => SheetDescription,
  show = true,
  onSheet?: OnSheet,
): Promise<string> {
  const before = await runInExcel(survey);
  const sheet = describe(firstFree((copy) => claimOf(describe(copy)), before));
  await addSheets([sheet], before, { show, onSheet });
  return sheet.name;
}
