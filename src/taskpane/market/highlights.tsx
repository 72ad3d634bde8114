import type { ComponentChildren } from "preact";
import { hashvalue } from "../../core/hashprice";
import { formatNumber } from "../../functions/format";
import type { Snapshot } from "../../market";
import { useSpeaker } from "../pane/words";
import { changeOf, momentOf, unitOf } from "./figure";
import "./highlights.css";
import { Retarget } from "./retarget";

interface HighlightsProps {
  readonly snapshot: Snapshot;
  readonly previous: Snapshot | null;
}

/** What a miner looks at first. */
export function Highlights({ snapshot, previous }: HighlightsProps) {
  const { language, say } = useSpeaker();
  const { btc_price, difficulty, hashprice, block_fees, subsidy, fear_greed } = snapshot.fields;
  const btc = hashvalue(difficulty.value, block_fees.value, subsidy.value);
  const share = block_fees.value / (block_fees.value + subsidy.value);
  const before = previous?.fields;
  const number = (value: number, digits: number) =>
    formatNumber(language, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (value: number) =>
    formatNumber(language, value, { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section class="market-section" id="market-highlights">
      <h2>{say("market.highlights")}</h2>
      <dl class="highlights">
        <Highlight
          label={say("market.field.btc_price")}
          unit="USD"
          now={btc_price.value}
          before={before?.btc_price.value}
        >
          {number(btc_price.value, 0)}
        </Highlight>
        <Highlight
          label={say("market.field.difficulty")}
          unit="T"
          now={difficulty.value}
          before={before?.difficulty.value}
        >
          {number(difficulty.value / 1e12, 2)}
        </Highlight>
        <Highlight
          label={say("market.highlights.hashprice")}
          unit={unitOf(say, "USD/PH/day")}
          now={hashprice.value}
          before={before?.hashprice.value}
          more={`${number(btc, 8)} ${unitOf(say, "BTC/PH/day")}`}
          wide
        >
          {number(hashprice.value, 2)}
        </Highlight>
        <Retarget snapshot={snapshot} />
        <Highlight label={say("market.highlights.fees")} unit="">
          {percent(share)}
        </Highlight>
        {fear_greed && (
          <Highlight label={say("market.field.fear_greed")} unit="" more={say("market.highlights.greed")}>
            {number(fear_greed.value, 0)}
          </Highlight>
        )}
      </dl>
      {previous && <p class="quiet">{say("market.highlights.since", { time: momentOf(previous.asOf) })}</p>}
    </section>
  );
}

interface HighlightProps {
  readonly label: string;
  readonly unit: string;
  /** Both where a change is to be shown. */
  readonly now?: number | undefined;
  readonly before?: number | undefined;
  readonly more?: string;
  readonly wide?: true;
  readonly children: ComponentChildren;
}

function Highlight({ label, unit, now, before, more, wide, children }: HighlightProps) {
  const { language } = useSpeaker();
  const change = now !== undefined && before !== undefined ? changeOf(language, now, before) : null;
  return (
    <div class="highlight" data-wide={wide}>
      <dt class="quiet">{label}</dt>
      <dd>
        <p>
          <strong class="highlight-figure">{children}</strong> <span class="quiet">{unit}</span>
        </p>
        {more && <p class="quiet">{more}</p>}
        {change && (
          <p class="change" data-direction={change.direction}>
            {change.text}
          </p>
        )}
      </dd>
    </div>
  );
}
