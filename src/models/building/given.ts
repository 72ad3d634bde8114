import { inputCell, textCell } from "../cells";
import type { CellDescription, Rule } from "../description";

/** What a cell that somebody may change holds, and what may be typed there. */
export interface Given {
  readonly value: number | string;
  readonly rule?: Rule;
  readonly note?: string;
}

/** A figure, or a text such as a site's name, that somebody may change; a blank one waits for a figure. */
export function inputOf(value: number | string, numberFormat: string): CellDescription {
  if (typeof value === "number") return inputCell(value, numberFormat);
  return value === "" ? { ...textCell("", "input"), numberFormat } : textCell(value, "input");
}
