/** Calculates what is out of date, where Excel waits to be asked for that. */
export async function catchUp(context: Excel.RequestContext): Promise<void> {
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  if (application.calculationMode !== "Manual") return;
  application.calculate("Recalculate");
  await context.sync();
}
