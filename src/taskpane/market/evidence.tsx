import type { Finding } from "../../market";
import type { ProductionCost } from "../../market/snapshot";
import { sourceText } from "../../models/market/evidence";
import { STATUS_WORDS } from "../../models/market/rows";
import { sentence } from "../../models/market/sentences";
import { useSpeaker } from "../pane/words";

interface EvidenceProps extends Pick<ProductionCost, "source" | "note" | "status"> {
  readonly when: string;
  readonly remarks?: readonly Finding[];
}

/** Where a figure comes from, when it held, and what there is to know about it. */
export function Evidence({ source, note, status, when, remarks = [] }: EvidenceProps) {
  const { language, say } = useSpeaker();
  const said = [...(note ? [note[language]] : []), ...remarks.map((finding) => sentence(language, finding))];
  const name = sourceText(source, language);
  return (
    <>
      <p class="quiet market-source">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noopener">
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        <span class="market-when">{when}</span>
      </p>
      {(said.length > 0 || status !== "good") && (
        <p class="quiet market-note">
          {status !== "good" && <strong class="market-status">{say(STATUS_WORDS[status])}</strong>}{" "}
          {said.join(say("joint"))}
        </p>
      )}
    </>
  );
}
