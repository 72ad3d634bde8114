import type { Cell } from "./cell";
import type { Shape } from "./declaration";
import type { Language } from "./language";
import { millisecondsOf } from "./time";

/** Seven significant digits, and none of a large number's whole digits lost. */
const forReading = (value: number): Intl.NumberFormatOptions => {
  const size = Math.abs(value);
  return size >= 1e6 ? { maximumFractionDigits: size >= 1e12 ? 0 : 2 } : { maximumSignificantDigits: 7 };
};

/** A number for reading, with a true minus sign. */
export function formatNumber(language: Language, value: number, options = forReading(value)): string {
  return new Intl.NumberFormat(language, options).format(value).replace(/^-/, "−");
}

/** A moment in UTC as a sheet shows it: 2026-02-12 00:00. */
export function formatMoment(milliseconds: number): string {
  const date = new Date(milliseconds);
  // No calendar reaches that far, and toISOString would throw.
  if (Number.isNaN(date.getTime())) return "n/a";
  const [day = "", time = ""] = date.toISOString().split("T");
  return `${day} ${time.slice(0, 5)}`.replace(/ 00:00$/, "");
}

/** The columns of spilled tables that hold moments. */
const TIME_COLUMNS = new Set<Cell>(["Date UTC", "Month end"]);

/** A cell of a spilled table, under its heading. */
export const formatTableCell = (language: Language, cell: Cell, heading: Cell): string =>
  formatCell(language, cell, TIME_COLUMNS.has(heading) ? "time" : "table");

/** One cell of a function's answer, which is of a certain shape. */
export function formatCell(language: Language, cell: Cell, shape: Shape): string {
  if (typeof cell === "number") {
    if (shape === "time") return `${formatMoment(millisecondsOf(cell))} UTC`;
    return formatNumber(language, cell);
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell ?? "";
}
