/** An Excel error, such as #N/A. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds; a blank one is null. */
export type Value = number | string | boolean | null | CellError;
export type Matrix = readonly (readonly Value[])[];
/** What an argument may be. */
export type Argument = Value | Matrix;

export const isMatrix = (argument: Argument): argument is Matrix => Array.isArray(argument);

/** All values of an argument, row by row. */
export const valuesOf = (argument: Argument): readonly Value[] => (isMatrix(argument) ? argument.flat() : [argument]);

/** A single value; of a block, its first. */
export const single = (argument: Argument | undefined): Value =>
  argument === undefined ? null : isMatrix(argument) ? (argument[0]?.[0] ?? null) : argument;

/** A value where arithmetic wants a number. */
export function numberOf(value: Value): number | CellError {
  if (value instanceof CellError || typeof value === "number") return value;
  if (value === null || typeof value === "boolean") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? new CellError("#VALUE!") : number;
}

/** A result as a cell keeps it. */
export const finite = (number: number): Value => (Number.isFinite(number) ? number : new CellError("#NUM!"));

/** Applies a function to two arguments cell by cell; a single value goes with every cell. */
export function broadcast(a: Argument, b: Argument, apply: (a: Value, b: Value) => Value): Argument {
  if (!isMatrix(a) && !isMatrix(b)) return apply(a, b);
  const rows = Math.max(rowsOf(a), rowsOf(b));
  const columns = Math.max(columnsOf(a), columnsOf(b));
  return matrix(rows, columns, (row, column) => apply(at(a, row, column), at(b, row, column)));
}

/** A matrix of so many rows and columns. */
export function matrix(rows: number, columns: number, of: (row: number, column: number) => Value): Matrix {
  const lines: Value[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Value[] = [];
    for (let column = 0; column < columns; column += 1) line.push(of(row, column));
    lines.push(line);
  }
  return lines;
}

const rowsOf = (argument: Argument): number => (isMatrix(argument) ? argument.length : 1);
const columnsOf = (argument: Argument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);

function at(argument: Argument, row: number, column: number): Value {
  if (!isMatrix(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? new CellError("#N/A") : value;
}
