import { WorkbookProblem } from "./problem";
import { isSupported } from "./requirements";
import { runInExcel } from "./run";
import { isFormula } from "./written";

/** The active cell as it stands. */
export interface ActiveCell {
  /** With its sheet: "Sheet1!B2". */
  readonly address: string;
  /** With its equals sign; null where the cell has none. */
  readonly formula: string | null;
  /** What the cell calculates to; "" where it is blank. */
  readonly value: number | string | boolean;
  /** What the cell shows. */
  readonly text: string;
}

/** Reads the active cell. */
export function readActiveCell(): Promise<ActiveCell> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load(READ);
    await context.sync();
    return asItStands(cell);
  });
}

/** Reads the cell whose formula fills the active one: itself, unless a formula elsewhere spills into it. */
export function readActiveSource(): Promise<{ readonly active: ActiveCell; readonly source: ActiveCell }> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load(READ);
    const parent = isSupported("1.12") ? cell.getSpillParentOrNullObject().load(READ) : null;
    await context.sync();
    return { active: asItStands(cell), source: asItStands(parent && !parent.isNullObject ? parent : cell) };
  });
}

const READ = "address, formulas, values, text";

function asItStands(cell: Excel.Range): ActiveCell {
  const formula: unknown = cell.formulas[0]?.[0];
  const value = cell.values[0]?.[0] ?? "";
  // A text that begins with an equals sign is its own formula.
  const own = isFormula(formula, value) ? formula : null;
  return { address: cell.address, formula: own, value, text: cell.text[0]?.[0] ?? "" };
}

/** Writes a formula into the active cell, over what it holds. */
export function writeActiveCell(formula: string): Promise<{ readonly address: string }> {
  return runInExcel(async (context) => {
    if (!formula.startsWith("=")) throw new WorkbookProblem("workbook.refused");
    const cell = context.workbook.getActiveCell().load("address");
    cell.formulas = [[formula]];
    await context.sync();
    return { address: cell.address };
  });
}

/** Calls back whenever another cell becomes active, be it on another sheet; the answer ends it. */
export function onSelectionChanged(handler: () => void): Promise<() => void> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const notify = async () => handler();
    // Going to another sheet is no change of the selection to Excel: every sheet has its own.
    const subscriptions = [worksheets.onSelectionChanged.add(notify), worksheets.onActivated.add(notify)];
    await context.sync();
    return () => {
      for (const subscription of subscriptions) subscription.remove();
      context.sync().catch(() => undefined);
    };
  });
}
