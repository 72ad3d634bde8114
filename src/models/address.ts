import type { Place } from "./description";

/** A column's letters: 0 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell as formulas write it: row 1, column 1 is "B2". */
export const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;
