import { WorkbookProblem } from "./problem";
import type { WorkbookProblemId } from "./problem";

/** Office's error codes, by what they mean to the user. */
const PROBLEMS: Readonly<Record<string, WorkbookProblemId>> = {
  InvalidOperationInCellEditMode: "workbook.cell_edit",
  Unauthenticated: "workbook.no_permission",
  ItemAlreadyExists: "workbook.name_taken",
  ApiNotFound: "workbook.not_supported",
  ApiNotAvailable: "workbook.not_supported",
  NotImplemented: "workbook.not_supported",
  UnsupportedFeature: "workbook.not_supported",
  UnsupportedOperation: "workbook.not_supported",
  UnsupportedSheet: "workbook.not_supported",
  Conflict: "workbook.busy",
  InactiveWorkbook: "workbook.busy",
  InvalidOperation: "workbook.busy",
  RequestAborted: "workbook.busy",
  ServiceNotAvailable: "workbook.busy",
  InvalidSelection: "workbook.selection",
  GeneralException: "workbook.general",
  FormulaLengthExceedsLimit: "workbook.refused",
  InvalidArgument: "workbook.refused",
};

/** Runs a batch in Excel; it rejects with a WorkbookProblem and nothing else. */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: Excel.RunOptions,
): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookProblem("workbook.no_excel");
  try {
    return await (options ? Excel.run(options, batch) : Excel.run(batch));
  } catch (error) {
    throw await problemOf(error);
  }
}

async function problemOf(error: unknown): Promise<WorkbookProblem> {
  if (error instanceof WorkbookProblem) return error;
  const code = codeOf(error);
  if (code === "AccessDenied") {
    return new WorkbookProblem(
      (await isProtected()) ? "workbook.protected" : "workbook.no_permission",
      {},
      { cause: error },
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new WorkbookProblem(PROBLEMS[code] ?? "workbook.unknown", { code, message }, { cause: error });
}

/** The code that Office gave an error; "" where it is not one of Office's. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** Whether the workbook's structure or the active sheet is locked; false where even that cannot be asked. */
async function isProtected(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const book = context.workbook.protection.load("protected");
      const sheet = context.workbook.worksheets.getActiveWorksheet().protection.load("protected");
      await context.sync();
      return book.protected || sheet.protected;
    });
  } catch {
    return false;
  }
}
