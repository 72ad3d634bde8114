import type { Shown } from "./read-formulas";

/** How often cells are looked at whose functions are still at work, and how long apart: ten seconds in all. */
const LOOKS = 50;
const APART_MS = 200;

const AT_WORK = new Set<unknown>(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** What cells show once no function in them is at work any more; null for one that still is when patience ends. */
export async function whenDone<T extends readonly (readonly Shown[])[]>(
  look: () => Promise<readonly T[]>,
): Promise<(T | null)[]> {
  for (let looks = 1; ; looks += 1) {
    const blocks = await look();
    if (looks === LOOKS || !blocks.some(isAtWork)) return blocks.map((block) => (isAtWork(block) ? null : block));
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
  }
}

const isAtWork = (block: readonly (readonly Shown[])[]): boolean =>
  block.flat().some(({ isError, value }) => isError && AT_WORK.has(value));
