import { useEffect, useState } from "preact/hooks";
import { bundled } from "../../market/bundled";
import type { Refreshed, Snapshot, SourceResult } from "../../market";
import type { LogLine } from "../../models/market/log";
import { keepSnapshot, keptSnapshots, readMarketLog } from "../../workbook";
import type { Notice } from "../controls/message";
import { useOneAtATime } from "../controls/use-one-at-a-time";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";
import { momentOf } from "./figure";
import { insertOnSheet, refreshOnSheets, restoreOnSheets } from "./on-sheets";
import { useFetching } from "./use-fetching";

/** What the pane knows of the market, and what can be done about it. */
export interface Market {
  readonly snapshot: Snapshot;
  /** The one before, to compare with. */
  readonly previous: Snapshot | null;
  readonly log: readonly LogLine[];
  readonly busy: boolean;
  /** How far each source is, while a refresh runs and after it. */
  readonly sources: readonly SourceResult[];
  /** What came of the last refresh. */
  readonly outcome: Refreshed | null;
  readonly notice: Notice | null;
  readonly refresh: () => Promise<void>;
  /** None where there is nothing to cancel. */
  readonly cancel: (() => void) | null;
  readonly insert: () => Promise<void>;
  readonly restore: (line: LogLine) => Promise<void>;
}

/** The market's figures, and what the pane can do with them. */
export function useMarket(): Market {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { busy, run } = useOneAtATime();
  const { sources, outcome, fetchMarket, cancel } = useFetching();
  const [kept, setKept] = useState(keptSnapshots);
  const [log, setLog] = useState<readonly LogLine[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);

  const reload = async () => setLog(await readMarketLog().catch(() => []));
  useEffect(() => void reload(), []);

  /** What the work says in the end is the notice. */
  const during = (progress: string, work: () => Promise<Notice>) =>
    run(async () => {
      setNotice({ tone: "progress", text: progress });
      try {
        setNotice(await work());
      } catch (problem) {
        setNotice({ tone: "danger", text: problemText(say, problem) });
      }
    });

  const refresh = async (): Promise<Notice> => {
    const { snapshot, from, cancelled } = await fetchMarket(kept.last);
    if (cancelled) return { tone: "warning", text: say("market.refresh.cancelled") };
    if (from === "last" || from === "bundled") {
      return { tone: "danger", text: say("market.refresh.nothing", { time: momentOf(snapshot.asOf) }) };
    }
    const isNew = kept.last?.asOf !== snapshot.asOf;
    const previous = isNew ? (kept.last ?? bundled) : kept.previous;
    keepSnapshot(snapshot, previous);
    setKept({ last: snapshot, previous });
    return await refreshOnSheets(speaker, snapshot, from, reload);
  };

  const snapshot = kept.last ?? bundled;
  return {
    snapshot,
    previous: kept.previous,
    log,
    busy,
    sources,
    outcome,
    notice,
    refresh: () => during(say("market.refresh.running"), refresh),
    cancel,
    insert: () => during(say("market.view.inserting"), () => insertOnSheet(speaker, snapshot)),
    restore: (line) => during(say("market.restore.running"), () => restoreOnSheets(speaker, line)),
  };
}
