import type { Cell } from "./cell";
import type { AnyDeclaration } from "./declaration";
import type { ExampleArgument } from "./texts";

const NAMESPACE = "MINING";

/** The name that is typed in a cell. */
export const fullName = (id: string): string => `${NAMESPACE}.${id}`;

/** The call as manuals write it: optional arguments in brackets. */
export function syntaxOf({ id, parameters }: AnyDeclaration): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${fullName(id)}(${names.join(",")})`;
}

/** The formula with these arguments; a blank stays between commas, or goes where nothing follows it. */
export function formulaOf(id: string, args: readonly string[]): string {
  return `=${fullName(id)}(${args.join(",").replace(/,+$/, "")})`;
}

/** The formula of an example, its arguments written out. */
export const exampleFormula = (id: string, args: readonly ExampleArgument[]): string =>
  formulaOf(id, args.map(constantText));

/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value as it stands in a formula: a constant, or an array constant. */
export function constantText(argument: ExampleArgument): string {
  if (!Array.isArray(argument)) return literal(argument as Cell);
  const table = argument as readonly (readonly Cell[])[];
  // An array constant has no blank cells; an empty text is read as one.
  return `{${table.map((row) => row.map((cell) => literal(cell) || '""').join(",")).join(";")}}`;
}

function literal(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? quoted(cell) : String(cell);
}
