import { cut } from "./sentences";

const AT_MOST = 3;
/** What is compared of a text, so that a long one costs no more. */
const COMPARED = 40;

/** The names most like a text, nearest first, for a sentence that refuses it. A name may be known by several words. */
export function nearest(text: string, names: readonly { readonly name: string; readonly words: readonly string[] }[]) {
  const compared = (word: string) => word.slice(0, COMPARED).toLowerCase();
  const distanceTo = (word: string) => editDistance(compared(text), compared(word)) / Math.min(word.length, COMPARED);
  const distances = names.map(({ name, words }) => ({ name, distance: Math.min(...words.map(distanceTo)) }));
  distances.sort((a, b) => a.distance - b.distance);
  return distances
    .slice(0, AT_MOST)
    .map(({ name }) => cut(name))
    .join(", ");
}

/** How many letters must be added, left out, changed or swapped with the next to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let line = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const twoBefore = before;
    before = line;
    line = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = (before[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? (twoBefore[column - 2] ?? 0) + 1 : Infinity;
      line.push(Math.min(changed, swapped, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
  }
  return line[to.length] ?? 0;
}
