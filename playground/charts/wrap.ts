/** Chinese may break after any character, other words after a space. */
const UNBROKEN = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g;

/** The mean width of a letter and of a Chinese character, in sizes of the font. */
const LETTER = 0.56;
const IDEOGRAPH = 1.02;

/** Breaks a title into lines of at most this many pixels; the chart library would cut it off. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(UNBROKEN) ?? []) {
    if (line !== "" && lengthOf(line + piece.trimEnd()) * fontSize > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

const lengthOf = (text: string): number =>
  [...text].reduce((length, character) => length + (character >= "\u2e80" ? IDEOGRAPH : LETTER), 0);
