import { useState } from "preact/hooks";
import { WorkbookProblem } from "../../workbook";
import type { OnProgress } from "../../workbook/share/progress";
import type { Notice } from "../controls/message";
import { useOneAtATime } from "../controls/use-one-at-a-time";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";

/** Gives what there is to say when it is done. */
type Work = (onProgress: OnProgress) => Promise<Notice | null>;

interface Choices {
  /** Whether the user may stop it on the way; it stops where it next tells its progress. */
  readonly canCancel?: boolean;
  /** What follows, however it went. */
  readonly then?: () => Promise<void>;
}

/** Runs one long action at a time, and says how far it is and how it went. */
export function useTask() {
  const { say } = useSpeaker();
  const { busy, run: runAlone } = useOneAtATime();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);

  const run = (work: Work, { canCancel = false, then = async () => undefined }: Choices = {}) =>
    runAlone(async () => {
      const controller = new AbortController();
      if (canCancel) setStop(controller);
      const progress = (share: number) => {
        if (controller.signal.aborted) throw new WorkbookProblem("share.problem.cancelled");
        setNotice({ tone: "progress", text: say("share.working", { percent: Math.round(share * 100) }) });
      };
      progress(0);
      try {
        setNotice(await work(progress));
      } catch (problem) {
        setNotice({ tone: toneOf(problem), text: problemText(say, problem) });
      }
      setStop(null);
      await then();
    });

  const cancel = () => {
    stop?.abort();
    setStop(null);
    setNotice({ tone: "progress", text: say("share.cancelling") });
  };

  return { busy, notice, run, cancel: stop && cancel };
}

/** Nothing to do is no fault, nor is what the user has stopped. */
function toneOf(problem: unknown): Notice["tone"] {
  if (!(problem instanceof WorkbookProblem)) return "danger";
  if (problem.id === "share.problem.cancelled") return "warning";
  return problem.id === "share.problem.nothing" ? "success" : "danger";
}
