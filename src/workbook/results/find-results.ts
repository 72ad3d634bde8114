import type { Place, Result } from "../../formula/result";
import { readResult } from "../../formula/result";
import { readNames } from "../share/names";
import { mayBeOurs } from "../share/plan";

/** A result by its name, which follows its cells wherever they are moved. */
export interface ResultKey {
  readonly name: string;
  /** The id of the sheet whose name it is, as a sheet that was copied has its own; null for a name of the workbook. */
  readonly sheetId: string | null;
}

export type FoundResult = ResultKey & Result;

/** The results whose cells are all there. */
export async function findResults(context: Excel.RequestContext): Promise<readonly FoundResult[]> {
  const names = (await readNames(context)).filter(({ formula }) => mayBeOurs(formula));
  return names.flatMap(({ name, sheetId, formula }) => {
    const result = readResult(formula);
    return result ? [{ name, sheetId, ...result }] : [];
  });
}

export const rangeAt = (context: Excel.RequestContext, { sheet, cells }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cells);
