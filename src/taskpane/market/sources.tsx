import { SOURCES } from "../../market/sources";
import type { SourceResult, SourceState } from "../../market";
import { sentence } from "../../models/market/sentences";
import type { WordId } from "../pane/words";
import { useSpeaker } from "../pane/words";
import "./sources.css";

const STATES: Readonly<Record<SourceState, WordId>> = {
  waiting: "market.source.waiting",
  done: "market.source.done",
  partly: "market.source.partly",
  failed: "market.source.failed",
};

interface SourcesProps {
  readonly sources: readonly SourceResult[];
  /** Whether answers are still awaited. */
  readonly busy: boolean;
}

/** How far each source is; once all have answered, those that gave nothing or less than they should, and why. */
export function Sources({ sources, busy }: SourcesProps) {
  const { say } = useSpeaker();
  const shown = sources.filter(({ state }) => busy || state !== "done");
  if (shown.length === 0) return null;
  return (
    <ul class="sources" aria-label={say("market.sources")} aria-busy={busy}>
      {shown.map((result) => (
        <SourceLine key={result.source} result={result} />
      ))}
    </ul>
  );
}

function SourceLine({ result: { source, state, failures } }: { readonly result: SourceResult }) {
  const { language, say } = useSpeaker();
  const reasons = [...new Set(failures.map(({ reason }) => sentence(language, reason)))];
  return (
    <li class="source" data-state={state}>
      <p class="source-head">
        <span>{source === "team" ? say("market.from.team") : SOURCES[source].label}</span>
        <span class="source-state">{say(STATES[state])}</span>
      </p>
      {reasons.map((reason) => (
        <p class="quiet" key={reason}>
          {reason}
        </p>
      ))}
    </li>
  );
}
