import type { ProductionCost } from "../../market/snapshot";
import { STATUS_WORDS } from "../../models/market/rows";
import { useSpeaker } from "../pane/words";

interface EvidenceProps extends Pick<ProductionCost, "source" | "note" | "status"> {
  readonly when: string;
}

/** Where a figure comes from, when it held, and what there is to know about it. */
export function Evidence({ source, note, status, when }: EvidenceProps) {
  const { language, say } = useSpeaker();
  return (
    <>
      <p class="quiet market-source">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noopener">
            {source.text}
          </a>
        ) : (
          <span>{source.text}</span>
        )}
        <span class="market-when">{when}</span>
      </p>
      {(note || status !== "good") && (
        <p class="quiet market-note">
          {status !== "good" && <strong class="market-status">{say(STATUS_WORDS[status])}</strong>} {note?.[language]}
        </p>
      )}
    </>
  );
}
