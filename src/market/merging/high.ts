import type { Remark } from "../finding";
import type { Field, Fields } from "../snapshot";
import { fieldOf, stale } from "./field";
import type { Sighting } from "./sighting";

/** A high does not fall; round figures differ by less than this. */
const ROUNDING = 0.02;

type High = Extract<Sighting, { field: "all_time_high" }>;
type AllTimeHigh = Fields["all_time_high"];

/** The all-time high: as a source gives it, else as it was, and never below the price of the moment. */
export function highOf(given: High | undefined, last: AllTimeHigh, price: Field, priceIsNew: boolean): AllTimeHigh {
  const high = given ? fieldOf<"all_time_high">(given, fall(given, last)) : stale(last);
  if (!priceIsNew || price.value <= high.value) return high;
  const { value, source, observedAt, status, findings } = price;
  return { value, unit: "USD/BTC", source, observedAt, status, ...(findings ? { findings } : {}) };
}

function fall({ value }: High, last: AllTimeHigh): Remark[] {
  if (value >= last.value * (1 - ROUNDING)) return [];
  return [{ id: "market.finding.high_fell", values: { high: value, last: last.value } }];
}
