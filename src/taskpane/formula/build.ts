import { formulaOf } from "../../functions/formula-text";
import { addressOn, isReference } from "./reference";
import type { Typed } from "./typed";

/** The formula of a filled-in form, for a cell on `sheet`. */
export function buildFormula(id: string, fields: readonly Typed[], sheet: string | null): string {
  return formulaOf(
    id,
    fields.map((typed) => (typed.kind === "constant" || typed.kind === "expression" ? onSheet(typed.text, sheet) : "")),
  );
}

const onSheet = (text: string, sheet: string | null) => (isReference(text) ? addressOn(sheet, text) : text);
