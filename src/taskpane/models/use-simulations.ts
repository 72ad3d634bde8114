import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { onEdited } from "../../workbook/share/on-edited";
import { listResults } from "../../workbook/results/list-results";
import type { ResultState } from "../../workbook/results/list-results";
import { runResult } from "../../workbook/results/run-result";
import type { Notice } from "../controls/message";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";
import { evaluateCall } from "./evaluate-call";

/** What became of the last run, by the result's name. */
type Notices = Readonly<Record<string, Notice>>;

export const keyOf = ({ name, sheetId }: ResultState): string => `${sheetId ?? ""}!${name}`;

/**
 * The simulations of the workbook as it is edited, and how to run one. It rests while the element's tab is not shown.
 * A workbook without any is looked at again when its tab is shown or `inserted` changes, and is not read at every edit.
 */
export function useSimulations(element: RefObject<HTMLElement | null>, inserted: number) {
  const { language, say } = useSpeaker();
  const [results, setResults] = useState<readonly ResultState[]>([]);
  const [running, setRunning] = useState<string | null>(null);
  const [notices, setNotices] = useState<Notices>({});
  const reading = useRef({ busy: false, again: false, inSight: false, any: false });

  const refresh = async (): Promise<void> => {
    const { current } = reading;
    if (!current.inSight) return;
    current.again = current.busy;
    if (current.busy) return;
    current.busy = true;
    const found = await listResults().catch(() => null);
    if (found) setResults(found);
    current.any ||= (found ?? []).length > 0;
    current.busy = false;
    if (current.again) await refresh();
  };

  useEffect(() => {
    const sight = new IntersectionObserver((entries) => {
      reading.current.inSight = entries.at(-1)?.isIntersecting ?? false;
      void refresh();
    });
    const panel = element.current?.closest("[role=tabpanel]");
    if (panel) sight.observe(panel);
    const stop = onEdited(() => {
      if (reading.current.any) void refresh();
    });
    stop.catch(() => undefined);
    return () => {
      sight.disconnect();
      stop.then((end) => end()).catch(() => undefined);
    };
  }, []);

  useEffect(() => void refresh(), [inserted]);

  const run = async (result: ResultState): Promise<void> => {
    if (running !== null) return;
    const key = keyOf(result);
    const tell = (notice: Notice) => setNotices((before) => ({ ...before, [key]: notice }));
    setRunning(key);
    tell({ tone: "progress", text: say("simulation.running") });
    try {
      const sentence = await runResult(result, evaluateCall(language, say("simulation.cannot")), new Date());
      if (sentence === null) tell({ tone: "success", text: say("simulation.done", { sheet: result.sheet }) });
      else tell({ tone: "danger", text: say("simulation.refused", { sentence }) });
    } catch (problem) {
      tell({ tone: "danger", text: problemText(say, problem) });
    } finally {
      setRunning(null);
      await refresh();
    }
  };

  return { results, running, notices, run };
}
