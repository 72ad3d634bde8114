import type { Value } from "./value";
import { CellError, finite, numberOf } from "./value";

type Arithmetic = (a: number, b: number) => Value;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  "+": (a, b) => finite(a + b),
  "-": (a, b) => finite(a - b),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? new CellError("#DIV/0!") : finite(a / b)),
  "^": (a, b) => finite(a ** b),
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** One of Excel's binary operators on two values. */
export function operate(operator: string, a: Value, b: Value): Value {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (operator === "&") return textOf(a) + textOf(b);
  const compare = COMPARISONS[operator];
  if (compare) return compare(orderOf(a, b));
  const arithmetic = ARITHMETIC[operator];
  if (!arithmetic) throw new Error(`There is no operator ${operator}.`);
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left instanceof CellError) return left;
  return right instanceof CellError ? right : arithmetic(left, right);
}

const textOf = (value: Exclude<Value, CellError>): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/** As Excel sorts: numbers before texts before truth values; texts without regard to case; a blank as what it is compared with. */
export function orderOf(a: Value, b: Value): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  const rank = (value: Value) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string") return left.toLowerCase().localeCompare((right as string).toLowerCase(), "en");
  return Number(left) - Number(right);
}

const blankLike = (value: Value): Value => (typeof value === "string" ? "" : typeof value === "boolean" ? false : 0);
