import type { Field, FieldId, Finding } from "../../market";
import { FIELD_ROWS } from "../../models/market/rows";
import { useSpeaker } from "../pane/words";
import { Evidence } from "./evidence";
import { figureOf, momentOf, unitOf } from "./figure";

interface MarketFieldProps {
  readonly id: FieldId;
  readonly field: Field;
  /** What there is to check about it. */
  readonly findings: readonly Finding[];
}

/** One figure of the market, with what it rests on. */
export function MarketField({ id, field, findings }: MarketFieldProps) {
  const { language, say } = useSpeaker();
  const { label, numberFormat } = FIELD_ROWS[id];
  return (
    <li class="market-field">
      <div class="market-head">
        <h3 class="market-label">{say(label)}</h3>
        <p class="market-figure">
          <strong>{figureOf(language, field, numberFormat)}</strong>{" "}
          <span class="quiet">{unitOf(say, field.unit)}</span>
        </p>
      </div>
      <Evidence {...field} remarks={findings} when={momentOf(field.observedAt)} />
    </li>
  );
}
