import type { CellDescription, Role } from "./description";

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

/**
 * Characters that do not belong in a cell: controls and line ends, which can end one cell and begin another where a
 * sheet is pasted as text, marks that turn the direction of reading round, and what a file cannot hold: halves of pairs
 * (Cs) and the two code points that XML forbids.
 */

const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]+/gu;

/** Times in cells are UTC. */
export const TIME_FORMAT = "yyyy-mm-dd hh:mm";
export const DATE_FORMAT = "yyyy-mm-dd";

type Look = Pick<CellDescription, "wrap" | "align" | "indent">;

/** How a text looks to the right of figures, which stand at the right end of their own column. */
export const BESIDE_FIGURES = { align: "left", indent: true } as const;

/** A cell with a text, whoever wrote it. */
export const textCell = (text: string, role: Role, look: Look = {}): CellDescription => ({
  content: { kind: "text", text: cut(text.replace(UNSEEN, " ").trim()) },
  role,
  ...look,
});

/** As much as a cell holds, without half a character at its end. */
const cut = (text: string): string => text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, "");

/** A figure that somebody may change. */
export const inputCell = (number: number, numberFormat: string): CellDescription => ({
  content: { kind: "number", number },
  role: "input",
  numberFormat,
});

/** A formula of our own; no text from outside ever goes into one. */
export const formulaCell = (formula: string, numberFormat: string): CellDescription => ({
  content: { kind: "formula", formula },
  role: "formula",
  numberFormat,
});
