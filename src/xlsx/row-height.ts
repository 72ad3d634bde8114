import type { CellDescription } from "../models/description";
import { LOOKS } from "../models/looks";

/** A line of the standard font, in points. */
const LINE = 15;
const STANDARD_SIZE = 11;

/** Widths are counted in digits: a Chinese character is as wide as two, a letter a little narrower than one. */
const LETTER = 0.9;
const WIDE = /[⺀-꓿豈-﫿︰-﹏＀-￠]/;
const WORDS = /[⺀-꓿豈-﫿︰-﹏＀-￠]|[^\s⺀-꓿豈-﫿︰-﹏＀-￠]+\s*|\s+/g;

/** The width of a text in the standard font, in characters. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (WIDE.test(char) ? 2 : LETTER), 0);

/**
 * The height of a row whose cells need more than one line or a larger font, in points; undefined where the standard
 * height will do. Excel would work it out on its own, LibreOffice keeps to what the file says.
 *
 * @param widths - of the columns, in characters
 */
export function rowHeight(row: readonly (CellDescription | null)[], widths: readonly number[]): number | undefined {
  const heights = row.map((cell, column) => (cell ? cellHeight(cell, widths[column] ?? Infinity) : 0));
  const height = Math.max(0, ...heights);
  return height > LINE ? height : undefined;
}

function cellHeight({ content, role, wrap }: CellDescription, width: number): number {
  const { size = STANDARD_SIZE } = LOOKS[role];
  const lines = wrap && content.kind === "text" ? lineCount(content.text, width) : 1;
  return Math.ceil((lines * LINE * size) / STANDARD_SIZE);
}

/** Lines are broken between words, and between any two Chinese characters; a word that no line holds goes on. */
function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of text.matchAll(WORDS)) {
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    used += widthOf(word);
    while (used > width + 1) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
