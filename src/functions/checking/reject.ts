import type { HintSentence } from "../errors";
import { Refusal } from "../errors";
import { errorText } from "../excel-error";
import type { Parameter } from "../parameter";
import type { SentenceId, Values } from "../sentences";

/** Refuses an argument with a sentence about its parameter. */
export function reject(
  parameter: Parameter,
  id: SentenceId,
  values: Values = {},
  ...maybe: readonly (HintSentence | undefined)[]
): never {
  const hints = maybe.filter((hint) => hint !== undefined);
  throw new Refusal("#VALUE!", {
    id,
    values,
    parameter: parameter.name,
    ...(parameter.bounds && { bounds: parameter.bounds }),
    ...(hints.length > 0 && { hint: hints }),
  });
}

/** Refuses an error that another cell has handed on. */
export function rejectError(parameter: Parameter, error: unknown): never {
  return reject(parameter, "argument.error", { value: shown(error) });
}

/** A value as the user sees it in the cell. */
export function shown(raw: unknown): string {
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return errorText(raw) ?? String(raw);
}
