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
  const hints = blank
    ? [{ id: "hint.blank_default" as const, values: { default: String(fallback) } }]
    : hintsFor(parameter, value);
  return reject(parameter, id, { value, unit }, ...hints);
}

/** All that the number may have meant: two readings where either would be right. */
function hintsFor({ bounds = {}, tooLow = [], tooHigh = [] }: Parameter, value: number) {
  const isLow = value < (bounds.min ?? -Infinity) || value <= (bounds.above ?? -Infinity);
  return [isLow ? tooLow : tooHigh].flat().flatMap((hint: Hint) => {
    if (hint.factor === undefined) return [{ id: hint.id }];
    const suggestion = Number((value * hint.factor).toPrecision(12));
    const size = Math.abs(suggestion);
    const isRight = within(bounds, suggestion) && size >= (hint.least ?? 0) && size <= (hint.most ?? Infinity);
    return isRight ? [{ id: hint.id, values: { suggestion } }] : [];
  });
}
