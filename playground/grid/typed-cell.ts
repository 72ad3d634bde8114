import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";

/** Without these the cell's old formula or rich text would win over what is written. */
const NOTHING_ELSE = { f: null, si: null, p: null };

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** The cell that Excel makes of a value when it is typed or written through the API. */
export function typedCell(value: string | number | boolean, isTextFormat = false): ICellData {
  if (typeof value === "boolean") return { ...NOTHING_ELSE, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...NOTHING_ELSE, v: value, t: CellValueType.NUMBER };
  if (value === "") return { ...NOTHING_ELSE, v: null, t: null };
  if (isTextFormat) return asText(value);
  if (value.startsWith("'")) return asText(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return { ...NOTHING_ELSE, f: value, v: null, t: null };
  if (/^(true|false)$/i.test(value)) return typedCell(value.toUpperCase() === "TRUE");
  if (NUMBER.test(value)) return typedCell(Number(value));
  return { ...NOTHING_ELSE, v: value, t: CellValueType.STRING };
}

/** A text that looks like a number must be marked, or Univer shows it as one. */
const asText = (text: string): ICellData => ({
  ...NOTHING_ELSE,
  v: text,
  t: NUMBER.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});
