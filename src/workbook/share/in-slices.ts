import type { OnProgress } from "./progress";

/** As long as the pane may stand still. */
const SLICE_MS = 30;

/** Does a piece of work for each item in turn, and lets the pane breathe in between: ten thousand formulas take seconds. */
export async function inSlices<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  onProgress: OnProgress = () => undefined,
): Promise<R[]> {
  const results: R[] = [];
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    results.push(work(item));
    if (performance.now() < end) continue;
    onProgress(results.length / items.length);
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_MS;
  }
  return results;
}
