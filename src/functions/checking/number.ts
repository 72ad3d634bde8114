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
  const { kind, unit, bounds, asText } = parameter;
  const figure = readFigure(text, unit);
  const isWhole = kind !== "integer" || Number.isInteger(figure?.value);
  if (figure?.value !== undefined && isWhole && within(bounds, figure.value)) {
    return reject(parameter, "argument.text_suggestion", { value: text, suggestion: figure.value });
  }
  if (figure?.currency && unit.startsWith("USD")) {
    return reject(parameter, "argument.text_currency", { value: text, unit, currency: figure.currency });
  }
  const isName = figure === null && text.length <= LONGEST_NAME && /^\p{L}.*\d/u.test(text);
  if (asText && isName) return reject(parameter, "argument.text_only", { value: text }, { id: asText });
  return reject(parameter, unit ? "argument.text_unit" : "argument.text", { value: text, unit });
}

/** A machine has a name no longer than that, with a number in it: "S21", "Avalon A1566". */
const LONGEST_NAME = 40;
