import { FIELD_IDS, bundled } from "../../../src/market";
import type { FieldId, Observation, SourceName } from "../../../src/market";
import { merge } from "../../../src/market/merge";
import { utcOf } from "../../../src/market/observation";
import type { Snapshot } from "../../../src/market/snapshot";
import { BITS, DIFFICULTY, HEIGHT, RECORDED } from "../replay/answers";

const UNITS = Object.fromEntries(
  FIELD_IDS.map((id) => [
    id,
    bundled.fields[id]?.unit ?? { btc_usdt: "USDT/BTC", puell_multiple: "ratio" }[id as string],
  ]),
);

/** A figure that a source has given. */
export const seen = (
  field: FieldId,
  value: number,
  {
    source = "mempool",
    at = RECORDED,
    ...more
  }: { source?: SourceName; at?: number; period?: number; bits?: number } = {},
): Observation =>
  ({ field, value, unit: UNITS[field] ?? "UTC", observedAt: utcOf(at), source, ...more }) as Observation;

export const price = (value: number, source: SourceName, at = RECORDED) => seen("btc_price", value, { source, at });

/** What mempool.space says of one moment. */
export const network = (
  height = HEIGHT,
  period = height - (height % 2016),
  bits = BITS,
  difficulty = DIFFICULTY,
): Observation[] => [
  seen("height", height, { period }),
  seen("period_start_time", RECORDED - (height - period) * 611, { period }),
  seen("previous_change", -0.0003, { period }),
  seen("height", height, { period, bits }),
  seen("tip_time", RECORDED - 300, { period }),
  seen("difficulty", difficulty, { period, bits }),
  seen("difficulty", difficulty),
  seen("block_fees", 0.016),
  seen("hashrate_3d", 945),
];

/** Four sources that agree. */
export const prices = [
  price(85_850, "mempool"),
  price(85_866.185, "coinbase"),
  price(85_861.2, "kraken"),
  price(85_843, "coingecko"),
];

/** What every source says when nothing is wrong. */
export const everything = [
  ...network(),
  ...prices,
  seen("btc_usdt", 85_886.9, { source: "gate" }),
  seen("fear_greed", 47, { source: "alternative", at: RECORDED - 30_000 }),
  seen("all_time_high", 126_080, { source: "coingecko", at: Date.UTC(2025, 9, 6) / 1000 }),
];

/** Merges into the bundled snapshot, or into the last one. */
export const merged = (observations: readonly Observation[], last: Snapshot = bundled, now = RECORDED) =>
  merge(last, observations, now);

/** What was noted, of one field or of all, ages aside. */
export const idsOf = ({ findings }: ReturnType<typeof merge>, field?: FieldId) =>
  findings
    .filter((one) => (!field || one.field === field) && one.id !== "market.finding.stale")
    .map(({ id }) => id.replace("market.finding.", ""));

/** The snapshot of a moment at which nothing was wrong. */
export const live = merged(everything).snapshot;
