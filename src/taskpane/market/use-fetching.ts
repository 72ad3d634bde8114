import { useState } from "preact/hooks";
import type { Refreshed, Snapshot, SourceResult } from "../../market";
import { settings } from "../../workbook";

/** What asks the sources weighs as much as the rest of the market, and is fetched when it is first wanted. */
const loadRefresh = async () => (await import(/* webpackChunkName: "pane-refresh" */ "../../market/refresh")).refresh;

/** Asks the sources for the market, and tells how far each is, while it runs and after it. */
export function useFetching() {
  const [sources, setSources] = useState<readonly SourceResult[]>([]);
  const [outcome, setOutcome] = useState<Refreshed | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);

  const fetchMarket = async (last: Snapshot | null): Promise<Refreshed> => {
    const controller = new AbortController();
    setSources([]);
    setOutcome(null);
    setStop(controller);
    const teamUrl = settings.get("teamUrl");
    try {
      const refresh = await loadRefresh();
      const refreshed = await refresh({
        ...(teamUrl && { teamUrl }),
        ...(last && { last }),
        signal: controller.signal,
        onProgress: (result) => setSources((before) => withResult(before, result)),
      });
      if (!refreshed.cancelled) setOutcome(refreshed);
      return refreshed;
    } finally {
      setStop(null);
    }
  };

  return { sources, outcome, fetchMarket, cancel: stop && (() => stop.abort()) };
}

const withResult = (before: readonly SourceResult[], result: SourceResult): SourceResult[] =>
  before.some(({ source }) => source === result.source)
    ? before.map((one) => (one.source === result.source ? result : one))
    : [...before, result];
