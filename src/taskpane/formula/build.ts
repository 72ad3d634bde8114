import type { Cell } from "../../functions/cell";
import type { ExampleArgument } from "../../functions/texts";
import { addressOn, isReference } from "./reference";
import type { Typed } from "./typed";
import { quoted } from "./typed";

const NAMESPACE = "MINING";

/** The name that is typed in a cell. */
export const fullName = (id: string): string => `${NAMESPACE}.${id}`;

/** The call with these arguments; a blank stays between commas, or goes where nothing follows it. */
function call(id: string, args: readonly string[]): string {
  return `=${fullName(id)}(${args.join(",").replace(/,+$/, "")})`;
}

/** The formula of a filled-in form, for a cell on `sheet`. */
export function buildFormula(id: string, fields: readonly Typed[], sheet: string | null): string {
  return call(
    id,
    fields.map((typed) => (typed.kind === "constant" || typed.kind === "expression" ? onSheet(typed.text, sheet) : "")),
  );
}

/** The formula of an example, its arguments written out. */
export const exampleFormula = (id: string, args: readonly ExampleArgument[]): string => call(id, args.map(constant));

const onSheet = (text: string, sheet: string | null) => (isReference(text) ? addressOn(sheet, text) : text);

function constant(argument: ExampleArgument): string {
  if (Array.isArray(argument)) {
    const table = argument as readonly (readonly Cell[])[];
    // An array constant has no blank cells; an empty text is read as one.
    return `{${table.map((row) => row.map((cell) => literal(cell) || '""').join(",")).join(";")}}`;
  }
  return literal(argument as Cell);
}

function literal(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? quoted(cell) : String(cell);
}
