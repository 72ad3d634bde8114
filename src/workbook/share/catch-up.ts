/**
 * Calculates what is out of date, where Excel waits to be asked for that.
 *
 * @param sheet - the only one to be calculated; else all are
 */
export async function catchUp(context: Excel.RequestContext, sheet?: Excel.Worksheet): Promise<void> {
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== "Manual") return;
  if (sheet) sheet.calculate(false);
  else application.calculate("Recalculate");
  await context.sync();
}
