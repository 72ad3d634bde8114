import { forecastAdjustment } from "../../core/forecast";
import { formatMoment, formatNumber } from "../../functions/format";
import type { Snapshot } from "../../market";
import { useSpeaker } from "../pane/words";

/** The next difficulty adjustment: how much, how surely and when. */
export function Retarget({ snapshot }: { readonly snapshot: Snapshot }) {
  const { language, say } = useSpeaker();
  const { change, low, high, blocksLeft, time, lockedIn } = forecastOf(snapshot);
  const percent = (value: number) =>
    formatNumber(language, value, {
      style: "percent",
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: "exceptZero",
    });
  const band =
    low !== undefined && high !== undefined
      ? say("market.retarget.band", { low: percent(low), high: percent(high) })
      : say("market.retarget.no_band");
  return (
    <div class="highlight" data-wide>
      <dt class="quiet">{say("market.retarget")}</dt>
      <dd>
        <p>
          <strong class="highlight-figure">{Number.isFinite(change) ? percent(change) : "n/a"}</strong>{" "}
          <span class="quiet">{say(lockedIn ? "market.retarget.locked" : "market.retarget.estimate")}</span>
        </p>
        {!lockedIn && <p class="quiet">{band}</p>}
        <p class="quiet">
          {say("market.retarget.when", { blocks: formatNumber(language, blocksLeft), time: formatMoment(time * 1000) })}
        </p>
      </dd>
    </div>
  );
}

/** As of when the height was seen: an old height under a new clock would look like slow blocks. */
function forecastOf({ fields }: Snapshot) {
  const { difficulty, period_start_time, height, window_start_time, previous_change, tip_time } = fields;
  return forecastAdjustment(
    difficulty.value,
    period_start_time.value,
    height.value,
    Date.parse(height.observedAt) / 1000,
    window_start_time?.value,
    previous_change.value,
    tip_time?.value,
  );
}
