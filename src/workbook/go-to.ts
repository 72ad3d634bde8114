import { runInExcel } from "./run";

/** Shows a cell. */
export function goTo(sheet: string, cell: string): Promise<void> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
