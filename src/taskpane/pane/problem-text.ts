import { WorkbookProblem } from "../../workbook";
import type { Speaker } from "./words";
import { isWordId } from "./words";

/** Why Excel could not do it, in words for the user. */
export function problemText(say: Speaker["say"], problem: unknown): string {
  if (problem instanceof WorkbookProblem && isWordId(problem.id)) return say(problem.id, problem.values);
  return say("pane.problem.unknown", { problem: problem instanceof Error ? problem.message : String(problem) });
}
