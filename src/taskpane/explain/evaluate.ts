import type { Cell, Table } from "../../functions/cell";
import { isExcelError } from "../../functions/excel-error";
import type { Language } from "../../functions/language";
import { FunctionError, runner } from "../../functions/run";
import { declarationOf, readName } from "../../formula/call-name";
import { referenceAt } from "../../formula/references";
import type { Node } from "../../formula/syntax";
import { argumentsOf, calledExpression } from "../../formula/walk";

/** What references hold, by their texts. */
export type Readings = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** What an expression comes to: one value, or a range. */
export type Value = Cell | Table;

/** Works out an expression as far as that is simple: undefined where it takes Excel. */
export function evaluate(node: Node, readings: Readings, language: Language): Value | undefined {
  const part = (inner: Node) => evaluate(inner, readings, language);
  const reference = referenceAt(node);
  if (reference) return asRead(readings.get(reference.text));
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ErrorLiteral":
      return node.value;
    case "ArrayExpression": {
      const rows = node.elements.map((row) => row.map(part));
      return rows.every((row) => row.every((cell) => cell !== undefined && !Array.isArray(cell)))
        ? (rows as Table)
        : undefined;
    }
    case "UnaryExpression": {
      const [value] = node.arguments.map(part);
      if (node.operator === "@" || node.operator === "+") return Array.isArray(value) ? undefined : value;
      const sign = UNARY[node.operator];
      return sign && value !== undefined ? calculate([value], ([one]) => sign(one!)) : undefined;
    }
    case "BinaryExpression": {
      const [left, right] = node.arguments.map(part);
      const operation = BINARY[node.operator] ?? COMPARISONS[node.operator];
      if (!operation || left === undefined || right === undefined) return undefined;
      // TRUE is not 1 where the two are compared.
      if (Object.hasOwn(COMPARISONS, node.operator) && [left, right].some((value) => typeof value === "boolean"))
        return undefined;
      return calculate([left, right], ([one, other]) => operation(one!, other!));
    }
    case "CallExpression": {
      const name = calledExpression(node) ? null : readName(node.callee.name);
      const declaration = name ? declarationOf(name.id) : undefined;
      if (!declaration) return undefined;
      const values = argumentsOf(node).map((argument) => (argument ? part(argument) : null));
      if (values.includes(undefined)) return undefined;
      try {
        return runner(declaration, () => language)(...values);
      } catch (error) {
        return error instanceof FunctionError ? error.code : undefined;
      }
    }
    default:
      return undefined;
  }
}

const UNARY: Readonly<Record<string, (value: number) => number>> = { "-": (a) => -a, "%": (a) => a / 100 };

const BINARY: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** Arithmetic and comparisons of single numbers; a blank cell is 0, and an error stays one. */
function calculate(
  values: readonly Value[],
  operation: (numbers: readonly number[]) => number | boolean,
): Cell | undefined {
  const error = values.find((value) => isExcelError(value));
  if (typeof error === "string") return error;
  const numbers = values.map((value) => (value === null ? 0 : typeof value === "boolean" ? Number(value) : value));
  if (!numbers.every((value) => typeof value === "number")) return undefined;
  const result = operation(numbers);
  return typeof result === "boolean" || Number.isFinite(result) ? result : undefined;
}

/** A range of one cell is its cell, and a blank one is null. */
function asRead(rows: readonly (readonly Cell[])[] | undefined): Value | undefined {
  const cells = rows?.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  return cells?.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
}
