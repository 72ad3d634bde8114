import { MAX_LENGTH, MAX_TEXT } from "./limits";
import type { Node } from "./syntax";
import { isFormula, readSyntax } from "./syntax";
import { isUnary } from "./walk";

/** A value that a formula can hold as a constant. */
export interface Constant {
  readonly value: number | string | boolean;
  readonly isError: boolean;
}

/** The errors that can be typed; the others only come about. */
const ERRORS = new Set<unknown>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * The formula that stands for values, `=12.5` or `={"Site","TH/s";"North",200}`, as a name can hold them; null where
 * there is none, or it would be too long.
 */
export function constantFormula(values: readonly (readonly Constant[])[]): string | null {
  const rows = values.map((row) => row.map(textOf));
  if (rows.length === 0 || rows.some((row) => row.length === 0 || row.includes(null))) return null;
  const isOne = rows.length === 1 && rows[0]!.length === 1;
  const formula = isOne ? `=${rows[0]![0]!}` : `={${rows.map((row) => row.join(",")).join(";")}}`;
  return formula.length <= MAX_LENGTH ? formula : null;
}

function textOf({ value, isError }: Constant): string | null {
  if (isError) return ERRORS.has(value) ? String(value) : null;
  if (typeof value === "number") return Number.isFinite(value) ? String(value).toUpperCase() : null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.length <= MAX_TEXT ? `"${value.replaceAll('"', '""')}"` : null;
}

/** The values that a formula holds, row by row, an error as its text; null where it is more than constants. */
export function readConstant(content: unknown): Constant["value"][][] | null {
  const tree = isFormula(content) ? readSyntax(content)?.tree : null;
  if (!tree) return null;
  const rows = (tree.type === "ArrayExpression" ? tree.elements : [[tree]]).map((row) => row.map(valueOf));
  return rows.every((row) => row.every((value) => value !== null)) ? (rows as Constant["value"][][]) : null;
}

function valueOf(node: Node): Constant["value"] | null {
  if (node.type === "Literal" || node.type === "ErrorLiteral") return node.value;
  if (!isUnary(node, "-")) return null;
  const [number] = node.arguments;
  return number?.type === "Literal" && typeof number.value === "number" ? -number.value : null;
}
