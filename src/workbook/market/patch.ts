import type { Block, CellDescription, Place } from "../../models/description";
import { sameNumber } from "../same-number";
import { isFormula, rewritten, written } from "../written";
import type { Step } from "./all-or-nothing";

/** Cells as they were read. */
export interface Cells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What Excel is handed for a cell; null leaves the cell alone. */
export type Given = string | number | boolean | null;

/** A change of some cells of a block, which Excel is told in one call, and what undoes it. */
export interface Patch {
  readonly block: Block;
  readonly after: readonly (readonly Given[])[];
  readonly before: readonly (readonly Given[])[];
}

/** What is to be written where among cells that were read. */
export type Write = Place & { readonly cell: CellDescription };

/**
 * Writes as one patch; there must be one.
 *
 * @param origin - where the first of the cells stands on its sheet
 */
export function patchOf(writes: readonly Write[], cells: Cells, origin: Place = { row: 0, column: 0 }): Patch {
  const [rows, columns] = [writes.map(({ row }) => row), writes.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const size = { rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
  const empty = () => Array.from({ length: size.rows }, () => Array<Given>(size.columns).fill(null));
  const [after, before] = [empty(), empty()];
  for (const { row, column, cell } of writes) {
    after[row - top]![column - left] = written(cell.content);
    before[row - top]![column - left] = rewritten(cells.formulas[row]?.[column], cells.values[row]?.[column]);
  }
  return { block: { row: origin.row + top, column: origin.column + left, ...size }, after, before };
}

/** The writing of a patch on a sheet. */
export const patchStep = (sheet: string, patch: Patch): Step => ({
  sheet,
  apply: async (context) => {
    rangeOf(context, sheet, patch).formulas = mutable(patch.after);
    await context.sync();
  },
  undo: () =>
    Excel.run(async (context) => {
      const range = rangeOf(context, sheet, patch).load("formulas, values");
      await context.sync();
      const now = range.formulas.map((row, index) =>
        row.map((formula, column) => [formula, range.values[index]?.[column]] as const),
      );
      if (patch.before.every((row, index) => row.every((given, column) => isAs(given, now[index]?.[column])))) return;
      range.formulas = mutable(patch.before);
      await context.sync();
    }),
});

/** Whether the figures of a patch are on their sheet. */
export async function holds(context: Excel.RequestContext, sheet: string, patch: Patch): Promise<boolean> {
  const range = rangeOf(context, sheet, patch).load("values");
  await context.sync();
  return patch.after.every((row, index) =>
    row.every((given, column) => typeof given !== "number" || isNumber(given, range.values[index]?.[column])),
  );
}

const isNumber = (given: number, there: unknown): boolean => typeof there === "number" && sameNumber(there, given);

const rangeOf = (context: Excel.RequestContext, sheet: string, { block }: Patch): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);

const mutable = (cells: Patch["after"]): unknown[][] => cells.map((row) => [...row]);

/** Whether a cell is as it was. */
function isAs(given: Given, [formula, value]: readonly [unknown, unknown] = [undefined, undefined]): boolean {
  if (given === null) return true;
  if (typeof given === "number") return isNumber(given, formula);
  if (typeof given !== "string" || isFormula(formula, value)) return given === formula;
  return given.replace(/^'/, "") === formula;
}
