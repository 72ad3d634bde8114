import { FIRST } from "./columns";
import type { Formula } from "./formula";
import type { SheetBuilder } from "./sheet-builder";

/** How a number of failed checks reads: "OK" or "2 failed". */
export function checkFormat(sheet: SheetBuilder): string {
  return `[=0]"${sheet.word("model.checks.passed")}";[Red]0" ${sheet.word("model.checks.failed")}"`;
}

/** The second row of every sheet: whether the model's checks hold. */
export function showMaster(sheet: SheetBuilder, failed: Formula): void {
  const block = { row: sheet.row, column: FIRST, rows: 1, columns: 1 };
  sheet.value("model.checks.master", "checks", checkFormat(sheet), failed);
  highlightFailures(sheet, block);
}

/** Red where checks fail, green where none does. */
export function highlightFailures(
  sheet: SheetBuilder,
  block: { row: number; column: number; rows: number; columns: number },
): void {
  const { address } = sheet.cellOf(block);
  sheet.highlight({ ...block, formula: `=${address}<>0`, look: "bad" });
  sheet.highlight({ ...block, formula: `=${address}=0`, look: "good" });
}
