import { isBlank } from "../cell";

/** Whether a range is of one cell. */
export function isOneCell(raw: unknown[]): raw is [[unknown]] {
  return raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1;
}

/** Whether all of a range is blank. */
export function isBlankTable(table: unknown[]): boolean {
  return table.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
}
