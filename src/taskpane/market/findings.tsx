import type { Finding } from "../../market";
import { FIELD_ROWS } from "../../models/market/rows";
import { sentence } from "../../models/market/sentences";
import { useSpeaker } from "../pane/words";

/** What there is to check about the figures, each with the field that it is about. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { language, say } = useSpeaker();
  if (findings.length === 0) return null;
  return (
    <section class="market-section">
      <h2>{say("market.findings")}</h2>
      <ul class="findings">
        {findings.map((finding, index) => (
          <li key={index} class="quiet">
            {finding.field && <strong class="market-status">{say(FIELD_ROWS[finding.field].label)}</strong>}{" "}
            {sentence(language, finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}
