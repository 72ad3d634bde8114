import type { Block, Place } from "./description";

/** A column's letters: 0 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell as formulas write it: row 1, column 1 is "B2". */
export const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

/** A block of cells: "B2:K9", and "B2:B2" where it is one cell. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const last = addressOf({ row: row + rows - 1, column: column + columns - 1 });
  return `${addressOf({ row, column })}:${last}`;
}
