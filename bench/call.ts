import type { FunctionId } from "../src/functions/catalogue";
import { catalogue } from "../src/functions/catalogue";
import type { Cell } from "../src/functions/cell";
import { runner } from "../src/functions/run";

/** The function as a cell calls it. */
export const scalarRunner = (id: FunctionId) => runner(catalogue[id], () => "en") as (...args: unknown[]) => number;

/** A function that spills as a cell calls it. */
export const tableRunner = (id: FunctionId) => runner(catalogue[id], () => "en") as (...args: unknown[]) => Cell[][];

/** The sum of the numbers of a result. */
export function sumOf(table: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (const row of table) for (const cell of row) if (typeof cell === "number") sum += cell;
  return sum;
}

/** Numbers that look like data: the same at each run, without a pattern that a branch predictor learns. */
export function noise(count: number, low: number, high: number, seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + ((high - low) * state) / 2 ** 32;
  });
}
