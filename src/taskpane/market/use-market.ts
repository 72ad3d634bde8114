import { useEffect, useRef, useState } from "preact/hooks";
import { bundled } from "../../market/bundled";
import type { Refreshed, Snapshot, SourceResult } from "../../market";
import type { LogLine } from "../../models/market/log";
import {
  insertMarketSheet,
  keepSnapshot,
  keptSnapshots,
  readMarketLog,
  refreshMarketSheets,
  restoreMarketSheets,
  settings,
} from "../../workbook";
import type { Notice } from "../controls/message";
import { insertedNotice } from "../pane/inserted";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";
import { momentOf } from "./figure";
import { costsAdded, leftAlone, sheetsWritten } from "./market-written";

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

/** What asks the sources weighs as much as the rest of the market, and is fetched when it is first wanted. */
const loadRefresh = async () => (await import(/* webpackChunkName: "pane-refresh" */ "../../market/refresh")).refresh;

/** The market's figures, and what the pane can do with them. */
export function useMarket(): Market {
  const speaker = useSpeaker();
  const { language, say } = speaker;
  const [kept, setKept] = useState(keptSnapshots);
  const [log, setLog] = useState<readonly LogLine[]>([]);
  const [busy, setBusy] = useState(false);
  const [sources, setSources] = useState<readonly SourceResult[]>([]);
  const [outcome, setOutcome] = useState<Refreshed | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const isRunning = useRef(false);

  const reload = async () => setLog(await readMarketLog().catch(() => []));
  useEffect(() => void reload(), []);

  /** One at a time; what it says in the end is the notice. */
  const during = async (progress: string, work: () => Promise<Notice>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setNotice({ tone: "progress", text: progress });
    try {
      setNotice(await work());
    } catch (problem) {
      setNotice({ tone: "danger", text: problemText(say, problem) });
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };

  const fetchAll = async (): Promise<Refreshed> => {
    const controller = new AbortController();
    setSources([]);
    setOutcome(null);
    setStop(controller);
    const teamUrl = settings.get("teamUrl");
    try {
      const refresh = await loadRefresh();
      return await refresh({
        ...(teamUrl && { teamUrl }),
        ...(kept.last && { last: kept.last }),
        signal: controller.signal,
        onProgress: (result) => setSources((before) => withResult(before, result)),
      });
    } finally {
      setStop(null);
    }
  };

  const refreshAll = async (): Promise<Notice> => {
    const refreshed = await fetchAll();
    const { snapshot, from } = refreshed;
    if (refreshed.cancelled) return { tone: "warning", text: say("market.refresh.cancelled") };
    setOutcome(refreshed);
    if (from === "last" || from === "bundled") {
      return { tone: "danger", text: say("market.refresh.nothing", { time: momentOf(snapshot.asOf) }) };
    }
    const isNew = kept.last?.asOf !== snapshot.asOf;
    const previous = isNew ? (kept.last ?? bundled) : kept.previous;
    keepSnapshot(snapshot, previous);
    setKept({ last: snapshot, previous });
    return await writeToWorkbook(snapshot, from);
  };

  const writeToWorkbook = async (snapshot: Snapshot, from: "team" | "live"): Promise<Notice> => {
    const time = momentOf(snapshot.asOf);
    try {
      const written = await refreshMarketSheets(snapshot, from);
      if (!written) return { tone: "success", text: say("market.refresh.no_sheet", { time }) };
      await reload();
      const alone = leftAlone(speaker, written);
      const done = say("market.refresh.done", { time, sheets: sheetsWritten(speaker, written) });
      return {
        tone: alone.length > 0 ? "warning" : "success",
        text: [done, ...costsAdded(speaker, written), ...alone].join(say("joint")),
      };
    } catch (problem) {
      const text = `${say("market.refresh.not_written", { time })} ${problemText(say, problem)}`;
      return { tone: "danger", text };
    }
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
    refresh: () => during(say("market.refresh.running"), refreshAll),
    cancel: stop && (() => stop.abort()),
    insert: () =>
      during(say("market.view.inserting"), async () => {
        const { sheet, pagesRefused } = await insertMarketSheet(snapshot, language);
        return insertedNotice(say, [say("market.view.inserted", { sheet })], pagesRefused);
      }),
    restore: (line) =>
      during(say("market.restore.running"), async () => {
        const written = await restoreMarketSheets(line);
        if (!written) return { tone: "warning", text: say("market.restore.no_sheet") };
        const done = say("market.restore.done", {
          time: momentOf(line.asOf),
          sheets: sheetsWritten(speaker, written),
        });
        return { tone: "success", text: [done, ...leftAlone(speaker, written)].join(say("joint")) };
      }),
  };
}

const withResult = (before: readonly SourceResult[], result: SourceResult): SourceResult[] =>
  before.some(({ source }) => source === result.source)
    ? before.map((one) => (one.source === result.source ? result : one))
    : [...before, result];
