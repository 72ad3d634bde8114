import type { SheetDescription } from "../../models/description";
import { WorkbookProblem } from "../problem";
import { codeOf } from "../run";

/** A sheet that Excel was asked to add. */
export interface Begun {
  readonly sheet: SheetDescription;
  /** Known once Excel has answered; the user may rename the sheet, but its id stays. */
  id?: string;
}

export const worksheetOf = ({ workbook }: Excel.RequestContext, { id, sheet }: Begun): Excel.Worksheet =>
  workbook.worksheets.getItem(id ?? sheet.name);

/** Adds an empty sheet, and notes it as soon as Excel may have done so. */
export async function addEmptySheet(
  context: Excel.RequestContext,
  sheet: SheetDescription,
  begun: Begun[],
): Promise<void> {
  const one: Begun = { sheet };
  begun.push(one);
  const worksheet = context.workbook.worksheets.add(sheet.name).load("id");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ItemAlreadyExists") throw error;
    // Somebody else's sheet came first, and ours was not added.
    begun.pop();
    throw new WorkbookProblem("workbook.name_taken", {}, { cause: error });
  }
  one.id = worksheet.id;
}
