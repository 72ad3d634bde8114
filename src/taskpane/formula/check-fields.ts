import { checkOf } from "../../functions/check";
import type { AnyDeclaration } from "../../functions/declaration";
import { Refusal, sentenceOf } from "../../functions/errors";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import type { Answer } from "../../functions/run";
import { runner } from "../../functions/run";
import type { Typed } from "./typed";
import { readTyped } from "./typed";

/** Reads what was typed for a parameter. Where a text is wanted, a bare word is one. */
export const readField = (parameter: Parameter, field: string): Typed => readTyped(field, parameter.kind === "text");

/** What the function itself would say of a field; null where it is fine or only Excel can tell. */
export function fieldProblem(language: Language, parameter: Parameter, typed: Typed): string | null {
  if (typed.kind === "expression" || typed.kind === "broken") return null;
  try {
    checkOf(parameter)(typed.kind === "constant" ? typed.value : null);
    return null;
  } catch (problem) {
    if (problem instanceof Refusal) return sentenceOf(language, problem.reason);
    throw problem;
  }
}

export type Outcome =
  { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "error"; readonly sentence: string };

/**
 * What the cell will show, where all arguments are constants; null where Excel has to work some out. A block that
 * spills is left to Excel too: a simulation at every key would hold up the functions, which run on the same thread.
 */
export function outcomeOf(language: Language, declaration: AnyDeclaration, fields: readonly Typed[]): Outcome | null {
  if (declaration.result.shape === "table") return null;
  if (fields.some(({ kind }) => kind === "expression" || kind === "broken")) return null;
  const values = fields.map((typed) => (typed.kind === "constant" ? typed.value : null));
  try {
    return { kind: "answer", answer: runner(declaration, () => language)(...values) };
  } catch (error) {
    return { kind: "error", sentence: error instanceof Error ? error.message : String(error) };
  }
}
