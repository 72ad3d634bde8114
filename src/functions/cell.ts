/** One cell as Excel hands it over or takes it back; null is a blank one. */
export type Cell = number | string | boolean | null;

/** A range or a spilled result, row by row. */
export type Table = readonly (readonly Cell[])[];

/**
 * Whether an argument is a blank cell or was left out. Excel sends null or undefined for an argument left out, and
 * for a blank cell null or "" on the web.
 */
export function isBlank(raw: unknown): raw is null | undefined | "" {
  return raw === null || raw === undefined || raw === "";
}

/** Whether a cell holds nothing, or 0, as which Excel on Windows hands a blank cell over. */
export const isEmpty = (cell: unknown): boolean =>
  isBlank(cell) || cell === 0 || (typeof cell === "string" && cell.trim() === "");
