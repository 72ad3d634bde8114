import { isBlank } from "../cell";

/** Whether a range is of one cell. */
export function isOneCell(raw: unknown[]): raw is [[unknown]] {
  return raw.length === 1 && Array.isArray(raw[0]) && raw[0].length === 1;
}

/** A range row by row, a single value as its one cell and a list as its one row; undefined for what is no range. */
export function rowsOf(raw: unknown): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(raw)) return [[raw]];
  const list = raw as unknown[];
  if (list.every((row) => Array.isArray(row))) return list;
  return list.some((row) => Array.isArray(row)) ? undefined : [list];
}

/** Whether all of a range is blank. */
export function isBlankTable(table: unknown[]): boolean {
  return table.every((row) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
}
