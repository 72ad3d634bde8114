import type { Bounds, Hint, Parameter } from "../parameter";
import { reject } from "./reject";

/** Whether a value is one that the bounds take. */
export function within({ min, above, max, below }: Bounds = {}, value: number): boolean {
  return (
    value >= (min ?? -Infinity) &&
    value > (above ?? -Infinity) &&
    value <= (max ?? Infinity) &&
    value < (below ?? Infinity)
  );
}

/** Refuses a value outside the bounds, with what was probably meant. */
export function rejectBounds(parameter: Parameter, value: number): never {
  const { unit, optional, default: fallback } = parameter;
  const id = unit ? "argument.bounds_unit" : "argument.bounds";
  const blank = value === 0 && optional && fallback !== undefined;
  const hint = blank
    ? { id: "hint.blank_default" as const, values: { default: String(fallback) } }
    : hintFor(parameter, value);
  return reject(parameter, id, { value, unit }, hint);
}

function hintFor({ bounds = {}, tooLow, tooHigh }: Parameter, value: number) {
  const isLow = value < (bounds.min ?? -Infinity) || value <= (bounds.above ?? -Infinity);
  const hint: Hint | undefined = isLow ? tooLow : tooHigh;
  if (!hint) return undefined;
  if (hint.factor === undefined) return { id: hint.id };
  const suggestion = Number((value * hint.factor).toPrecision(12));
  const isRight = within(bounds, suggestion) && suggestion >= (hint.least ?? -Infinity);
  return isRight ? { id: hint.id, values: { suggestion } } : undefined;
}
