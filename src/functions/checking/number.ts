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
  const { unit, bounds, asText } = parameter;
  const figure = readFigure(text, { unit, cents: unit === "USD/kWh" });
  if (figure !== null && within(bounds, figure)) {
    return reject(parameter, "argument.text_suggestion", { value: text, suggestion: figure });
  }
  const hint = asText && { id: asText };
  if (hint) return reject(parameter, "argument.text_only", { value: text }, hint);
  return reject(parameter, unit ? "argument.text_unit" : "argument.text", { value: text, unit });
}
