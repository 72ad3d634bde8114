import { listResults } from "./list-results";
import type { Evaluate } from "./run-result";
import { runResult } from "./run-result";

/** Works out every result that has not been worked out yet, as when a model has just been inserted. */
export async function runWaiting(evaluate: Evaluate, now: Date): Promise<void> {
  const waiting = (await listResults()).filter(({ state }) => state === "never");
  for (const result of waiting) await runResult(result, evaluate, now);
}
