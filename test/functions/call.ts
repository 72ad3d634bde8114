import type { FunctionId } from "../../src/functions/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import type { Language } from "../../src/functions/language";
import type { Answer } from "../../src/functions/run";
import { FunctionError, runner } from "../../src/functions/run";

/** Calls a function with its arguments as a cell would. */
export function call(id: FunctionId, args: readonly unknown[], language: Language = "en"): Answer {
  return runner(catalogue[id], () => language)(...args);
}

/** The error that a cell shows for a call that must fail. */
export function errorOf(id: FunctionId, args: readonly unknown[], language: Language = "en"): FunctionError {
  try {
    const answer = call(id, args, language);
    throw new Error(`${id} answered ${JSON.stringify(answer)} where an error was expected`);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
