import { translate } from "../../src/formula/translate";

/** The plain form of a formula that has one. */
export function translated(formula: string): string {
  const translation = translate(formula);
  if (translation.kind !== "plain") throw new Error(`${formula}: ${JSON.stringify(translation)}`);
  return translation.formula;
}

/** The plain form; null where there is none because the formula would be too long. */
export function translatedIfShort(formula: string): string | null {
  const translation = translate(formula);
  if (translation.kind === "value" && translation.obstacles.every(({ code }) => code === "too-long")) return null;
  return translated(formula);
}
