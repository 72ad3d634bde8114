import type { Reading } from "./observation";
import type { Reason } from "./reason";
import type { FieldId } from "./snapshot";

const PRICE = [100, 1e8] as const;
const TIME = [1_230_768_000, 4_102_444_800] as const;
const HEIGHT = [1, 1e7] as const;

/**
 * What a figure can be at all. Fees are never nothing for a whole day, so 0 is a source that is down; difficulty has been
 * above its lower bound since 2019.
 */
const PLAUSIBLE: Readonly<Record<FieldId, readonly [low: number, high: number]>> = {
  btc_price: PRICE,
  btc_usdt: PRICE,
  all_time_high: PRICE,
  height: HEIGHT,
  tip_time: TIME,
  difficulty: [1e13, 1e20],
  period_start_time: TIME,
  period_start_height: HEIGHT,
  window_start_time: TIME,
  previous_change: [-0.75, 3],
  block_fees: [1e-6, 50],
  subsidy: [1e-8, 50],
  hashrate_3d: [1, 1e6],
  hashprice: [0.01, 1e6],
  hashprice_index: [0.5, 1e5],
  puell_multiple: [0.01, 100],
  fear_greed: [0, 100],
};

/** Why a figure cannot be taken; undefined when it can. Some sources say 0 or −1 while they have none. */
export function implausible({ field, value }: Reading): Reason | undefined {
  const [low, high] = PLAUSIBLE[field];
  if (value >= low && value <= high) return undefined;
  if (low > 0 && (value === 0 || value === -1)) return { id: "market.reason.no_value", values: { field } };
  return { id: "market.reason.absurd", values: { field, value } };
}
