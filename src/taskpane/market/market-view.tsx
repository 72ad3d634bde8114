import { bundled } from "../../market/bundled";
import { findingsOf } from "../../market/findings-of";
import { FIELD_IDS } from "../../market/snapshot";
import type { Snapshot } from "../../market/snapshot";
import { useSpeaker } from "../pane/words";
import { Breakevens } from "./breakevens";
import { momentOf } from "./figure";
import { Findings } from "./findings";
import { Highlights } from "./highlights";
import { History } from "./history";
import { MarketActions } from "./market-actions";
import { MarketField } from "./market-field";
import "./market-view.css";
import { PublishedCost } from "./published-cost";
import { Sources } from "./sources";
import { useMarket } from "./use-market";

/** The market as it was last known, what it means for machines, and the way to newer figures. */
export function MarketView() {
  const { say } = useSpeaker();
  const market = useMarket();
  const { snapshot, previous, sources, outcome, busy } = market;
  return (
    <div class="market">
      <header class="stack">
        <div>
          <h2>{say("market.view.title")}</h2>
          <p class="quiet">{say("market.view.as_of", { time: momentOf(snapshot.asOf) })}</p>
          {snapshot === bundled && <p class="quiet">{say("market.from.bundled")}</p>}
        </div>
        <MarketActions market={market} />
        <Sources sources={sources} busy={market.cancel !== null} />
      </header>
      {!busy && <Findings findings={outcome?.findings ?? findingsOf(snapshot)} />}
      <Highlights snapshot={snapshot} previous={previous} />
      <Breakevens hashprice={snapshot.fields.hashprice.value} />
      <History log={market.log} busy={busy} onRestore={market.restore} />
      <Fields snapshot={snapshot} />
      <PublishedCosts snapshot={snapshot} />
    </div>
  );
}

function Fields({ snapshot }: { readonly snapshot: Snapshot }) {
  const { say } = useSpeaker();
  const findings = findingsOf(snapshot);
  return (
    <section class="market-section">
      <h2>{say("market.view.fields")}</h2>
      <ul class="market-fields">
        {FIELD_IDS.map((id) => {
          const field = snapshot.fields[id];
          const found = findings.filter((finding) => finding.field === id);
          return field && <MarketField key={id} id={id} field={field} findings={found} />;
        })}
      </ul>
    </section>
  );
}

function PublishedCosts({ snapshot: { productionCosts } }: { readonly snapshot: Snapshot }) {
  const { say } = useSpeaker();
  if (productionCosts.length === 0) return null;
  return (
    <section class="market-section">
      <h2>{say("market.view.costs")}</h2>
      <p class="quiet">{say("market.view.costs.about")}</p>
      <ul class="market-fields">
        {productionCosts.map((cost) => (
          <PublishedCost key={cost.model.en + cost.published} cost={cost} />
        ))}
      </ul>
    </section>
  );
}
