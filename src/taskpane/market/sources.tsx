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
      {shown.map((result, index) => (
        <SourceLine key={result.source} result={result} next={shown[index + 1]} />
      ))}
    </ul>
  );
}

interface SourceLineProps {
  readonly result: SourceResult;
  readonly next: SourceResult | undefined;
}

/** A source and its state; where the next one has the same reasons, they are left to it. */
function SourceLine({ result, next }: SourceLineProps) {
  const { say } = useSpeaker();
  const { source, state } = result;
  const reasons = useReasons(result);
  const nextReasons = useReasons(next);
  const areSame = next?.state === state && nextReasons.join() === reasons.join();
  return (
    <li class="source" data-state={state}>
      <p class="source-head">
        <span>{source === "team" ? say("market.from.team") : SOURCES[source].label}</span>
        <span class="source-state">{say(STATES[state])}</span>
      </p>
      {!areSame &&
        reasons.map((reason) => (
          <p class="quiet" key={reason}>
            {reason}
          </p>
        ))}
    </li>
  );
}

/** Why a source failed, each reason once. */
function useReasons(result: SourceResult | undefined): readonly string[] {
  const { language, say } = useSpeaker();
  const said = result?.failures.map(({ reason }) =>
    result.source === "team" && reason.id === "market.reason.blocked"
      ? say("market.team.blocked")
      : sentence(language, reason),
  );
  return [...new Set(said)];
}
