/*
 * Which arguments of a call were given: "3" for the first three, "11_1" for the first, the second and the fourth.
 * A gap is written as "_", so a list of gaps is never read as a count.
 */

/** For each argument of a call, whether it was given or left empty. */
export type Given = readonly boolean[];

/** The shortest text that tells which arguments were given. */
export const writeGiven = (given: Given): string =>
  given.every(Boolean) ? String(given.length) : given.map((is) => (is ? "1" : "_")).join("");

/** Reads what {@link writeGiven} wrote; null where it wrote no such thing. */
export function readGiven(text: string): Given | null {
  if (/^(?:0|[1-9]\d?)$/.test(text)) return Array<boolean>(Number(text)).fill(true);
  if (/^(?=.*_)[1_]+$/.test(text)) return [...text].map((mark) => mark === "1");
  return null;
}
