import type { FunctionEntry } from "../../functions/entry";
import { exampleFormula } from "../../functions/formula-text";
import type { Language } from "../../functions/language";
import type { Parameter } from "../../functions/parameter";
import { FunctionError, runner } from "../../functions/run";
import type { ExampleArgument } from "../../functions/texts";

/** A call that goes wrong, and what its cell says. */
export interface ErrorShown {
  readonly formula: string;
  readonly code: string;
  readonly sentence: string;
}

/** How often the same kind of slip needs to be shown. */
const MOST = 4;

/** The slips that a function catches, made in its first example: a wrong unit each, and an argument left out. */
export function errorsShown({ id, declaration, texts }: FunctionEntry, language: Language): ErrorShown[] {
  const run = runner(declaration, () => language);
  const args = texts.examples[0].args;
  const slips = declaration.parameters.flatMap((parameter, index) =>
    slipsOf(parameter, args[index] ?? null).map((wrong) => replaced(args, index, wrong)),
  );
  const shown: ErrorShown[] = [];
  for (const slip of [...slips.slice(0, MOST), []]) {
    try {
      run(...slip);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      shown.push({ formula: exampleFormula(id, slip), code: error.code, sentence: error.message });
    }
  }
  return shown;
}

/** What someone types who thinks in another unit, starting from the right value. */
function slipsOf({ tooLow, tooHigh, default: fallback }: Parameter, right: ExampleArgument): ExampleArgument[] {
  const value = typeof right === "number" ? right : typeof fallback === "number" ? fallback : null;
  if (value === null) return [];
  const factor = [tooHigh ?? [], tooLow ?? []].flat()[0]?.factor;
  if (factor === undefined) return [];
  // A share of 0 in percent would be 0 as well.
  const wrong = value === 0 ? 0.02 / factor : value / factor;
  return [Number(wrong.toPrecision(6))];
}

function replaced(args: readonly ExampleArgument[], index: number, value: ExampleArgument): ExampleArgument[] {
  const copy = Array.from({ length: Math.max(args.length, index + 1) }, (_, position) => args[position] ?? null);
  copy[index] = value;
  return copy;
}
