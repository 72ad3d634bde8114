import { useState } from "preact/hooks";
import { WorkbookProblem } from "../../workbook";
import type { OnProgress } from "../../workbook/share/progress";
import type { Notice } from "../controls/message";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";

/** Runs one long action at a time, and says how far it is and how it went. */
export function useTask() {
  const { say } = useSpeaker();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const run = async (work: (onProgress: OnProgress) => Promise<Notice | null>) => {
    if (busy) return;
    setBusy(true);
    const progress = (share: number) =>
      setNotice({ tone: "progress", text: say("share.working", { percent: Math.round(share * 100) }) });
    progress(0);
    try {
      setNotice(await work(progress));
    } catch (problem) {
      setNotice({ tone: isNothing(problem) ? "success" : "danger", text: problemText(say, problem) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, notice, run };
}

/** Nothing to do is no fault. */
const isNothing = (problem: unknown): boolean =>
  problem instanceof WorkbookProblem && problem.id === "share.problem.nothing";
