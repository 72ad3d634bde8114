/* An independent spreadsheet engine (IronCalc) that calculates plain formulas as Excel does. */
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** Every digit that a spreadsheet keeps. */
const ALL_DIGITS = "0.00000000000000E+00";
const FIRST_CELL = 1;
/** As Excel's own TYPE gives it. */
const NUMBER = 1;

/** What a cell shows: a number, or its text (an error too). */
export type Shown = number | string;

/** Column A of a sheet: what formulas give, in their order. Tables named in them stand from column C on. */
export function calculate(formulas: readonly string[], tables: readonly Placed[] = []): Shown[] {
  const model = new Model("plain", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    for (const { column, cells } of tables) {
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell !== null) model.setUserInput(0, FIRST_CELL + r, column + c, typed(cell));
        }),
      );
    }
    formulas.forEach((formula, index) => model.setUserInput(0, FIRST_CELL + index, 1, `=${formula}`));
    const area = { sheet: 0, row: FIRST_CELL, column: 1, width: 1, height: formulas.length };
    model.updateRangeStyle(area, "num_fmt", ALL_DIGITS);
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map((_, index) => read(model, FIRST_CELL + index));
  } finally {
    model.free();
  }
}

/** Cells that stand on the sheet from the first row of a column on. */
export interface Placed {
  readonly column: number;
  readonly cells: readonly (readonly (number | string | boolean | null)[])[];
}

/** The address of placed cells, and the first column that is free after them. */
export function addressOf({ column, cells }: Placed): { readonly address: string; readonly next: number } {
  const width = Math.max(...cells.map((row) => row.length));
  const address = `${letters(column)}${FIRST_CELL}:${letters(column + width - 1)}${cells.length}`;
  return { address: cells.length * width === 1 ? address.replace(/:.*/, "") : address, next: column + width + 1 };
}

/** A constant as one types it into a formula, with the fifteen digits that Excel keeps. */
export function literal(value: number | string | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(Number(value.toPrecision(15))).toUpperCase();
}

const typed = (cell: number | string | boolean): string => (typeof cell === "string" ? `'${cell}` : literal(cell));

function read(model: Model, row: number): Shown {
  const shown = model.getFormattedCellValue(0, row, 1);
  return model.getCellType(0, row, 1) === NUMBER ? Number(shown) : shown;
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
