import type { Content } from "../models/description";

/**
 * What is handed to Excel for a cell. Excel takes a text behind an apostrophe as it stands: not as a formula, a number
 * or a date. The cell does not show it.
 */
export function written(content: Content): string | number {
  switch (content.kind) {
    case "text":
      return asText(content.text);
    case "number":
      return content.number;
    case "formula":
      return content.formula;
  }
}

/** A text that stays one; an empty one leaves the cell blank. */
const asText = (text: string): string => (text === "" ? "" : `'${text}`);

/** What puts a cell back as it was read: a text that looks like a formula is its own formula. */
export function rewritten(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula ?? "");
  return isFormula(formula, value) ? text : asText(text);
}

/** Whether a cell holds a formula, by what it was read as: of a number the two may have other digits. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
