import { useState } from "preact/hooks";
import { bundled, FIELD_IDS } from "../../market";
import type { Snapshot } from "../../market";
import { insertMarketSheet } from "../../workbook";
import { Button } from "../controls/button";
import type { Notice } from "../controls/message";
import { Message } from "../controls/message";
import { problemText } from "../pane/problem-text";
import { useSpeaker } from "../pane/words";
import { momentOf } from "./figure";
import { MarketField } from "./market-field";
import "./market-view.css";
import { PublishedCost } from "./published-cost";

/** The snapshot, and the button that writes it into the workbook. */
export function MarketView() {
  const { say } = useSpeaker();
  const snapshot = bundled;
  return (
    <div class="market">
      <header class="stack">
        <div>
          <h2>{say("market.view.title")}</h2>
          <p class="quiet">{say("market.view.as_of", { time: momentOf(snapshot.asOf) })}</p>
        </div>
        <InsertMarket snapshot={snapshot} />
      </header>
      <ul class="market-fields">
        {FIELD_IDS.map((id) => {
          const field = snapshot.fields[id];
          return field && <MarketField key={id} id={id} field={field} />;
        })}
      </ul>
      {snapshot.productionCosts.length > 0 && (
        <section class="published">
          <h2>{say("market.view.costs")}</h2>
          <p class="quiet">{say("market.view.costs.about")}</p>
          <ul class="market-fields">
            {snapshot.productionCosts.map((cost) => (
              <PublishedCost key={cost.model.en + cost.published} cost={cost} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function InsertMarket({ snapshot }: { readonly snapshot: Snapshot }) {
  const { language, say } = useSpeaker();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const insert = async () => {
    setBusy(true);
    setNotice({ tone: "progress", text: say("market.view.inserting") });
    try {
      const { sheet } = await insertMarketSheet(snapshot, language);
      setNotice({ tone: "success", text: say("market.view.inserted", { sheet }) });
    } catch (problem) {
      setNotice({ tone: "danger", text: problemText(say, problem) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look="primary" busy={busy} onClick={() => void insert()}>
        {say("market.view.insert")}
      </Button>
      <Message notice={notice} />
    </>
  );
}
