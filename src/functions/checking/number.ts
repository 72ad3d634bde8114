import { isExcelError } from "../excel-error";
import { readFigure } from "../figure";
import type { Parameter } from "../parameter";
import { rejectBounds, within } from "./bounds";
import type { Check } from "./check";
import { reject, rejectError, shown } from "./reject";

/** A finite number within the bounds. */
export function numberCheck(parameter: Parameter): Check {
  const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity } = parameter.bounds ?? {};
  return (raw) => {
    const value = typeof raw === "number" && Number.isFinite(raw) ? raw : finite(parameter, raw);
    if (value >= min && value > above && value <= max && value < below) return value;
    return rejectBounds(parameter, value);
  };
}

/** A finite number, or a sentence about what stands there instead. */
export function finite(parameter: Parameter, raw: unknown): number {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : reject(parameter, "argument.not_finite");
  if (isExcelError(raw)) return rejectError(parameter, raw);
  if (typeof raw === "string") return rejectText(parameter, raw);
  if (typeof raw === "boolean") return reject(parameter, "argument.boolean", { value: shown(raw) });
  return reject(parameter, "argument.object");
}

/** Refuses a text, with the number that it seems to write. */
function rejectText(parameter: Parameter, text: string): never {
  const figure = readFigure(text, parameter.name === "power_price");
  const suggestion = figure !== null && within(parameter.bounds, figure) ? figure : null;
  if (suggestion === null) reject(parameter, "argument.text", { value: text });
  return reject(parameter, "argument.text_suggestion", { value: text, suggestion });
}
