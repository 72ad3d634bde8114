import type { ProductionCost } from "../../market/snapshot";
import { formatNumber } from "../../functions/format";
import { useSpeaker } from "../pane/words";
import { Evidence } from "./evidence";
import { unitOf } from "./figure";

/** What somebody published as the cost of a coin, and at which difficulty. */
export function PublishedCost({ cost }: { readonly cost: ProductionCost }) {
  const { language, say } = useSpeaker();
  const difficulty = formatNumber(language, Number((cost.difficulty / 1e12).toFixed(2)));
  return (
    <li class="market-field">
      <div class="market-head">
        <h3 class="market-label">{cost.model[language]}</h3>
        <p class="market-figure">
          <strong>{formatNumber(language, cost.cost)}</strong> <span class="quiet">{unitOf(say, cost.unit)}</span>
        </p>
      </div>
      <p class="quiet">{say("market.view.cost_at", { author: cost.author, difficulty })}</p>
      <Evidence {...cost} when={cost.published} />
    </li>
  );
}
