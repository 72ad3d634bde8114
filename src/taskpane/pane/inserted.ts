import type { Notice } from "../controls/message";
import type { Speaker } from "./words";

/** What came of an insertion: what was done, and that its pages could not be set up where Excel refused that. */
export function insertedNotice(say: Speaker["say"], done: readonly string[], pagesRefused: string | null): Notice {
  if (pagesRefused === null) return { tone: "success", text: done.join(say("joint")) };
  return { tone: "warning", text: [...done, say("pages.refused", { reason: pagesRefused })].join(say("joint")) };
}
