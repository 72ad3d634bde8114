import type { ResultDescription, SheetDescription } from "../../models/description";
import { resultPlaces } from "../../models/result-places";

/** Queues the names that a sheet brings; the workbook must know them before a formula uses them. */
export async function drawNames(
  { names }: Excel.Workbook,
  worksheet: Excel.Worksheet,
  { name: sheet, names: described, results = [] }: SheetDescription,
): Promise<void> {
  for (const { name, comment, row, column } of described) names.add(name, worksheet.getCell(row, column), comment);
  for (const result of results) names.add(result.name, await formulaOf(result, sheet), result.comment);
}

/** What reads formulas weighs more than all drawing, and few sheets have results. */
async function formulaOf(result: ResultDescription, sheet: string): Promise<string> {
  const { resultName } = await import(/* webpackChunkName: "pane-results" */ "../../formula/result");
  return resultName(result.formula, sheet, resultPlaces(result));
}
