import type { Remark } from "../finding";
import type { Field, Fields } from "../snapshot";
import { SOURCES, sourceOf } from "../sources";
import { fieldOf, judged } from "./field";
import { median } from "./median";
import type { Sighting } from "./sighting";

/** A source further than this from the median is flagged. */
const APART = 0.02;

type Price = Extract<Sighting, { field: "btc_price" }>;
type Tether = Extract<Sighting, { field: "btc_usdt" }>;

/**
 * The price is the median of the sources in dollars. Old prices count only where there are no others; a price in USDT
 * confirms or contradicts, and never counts.
 */
export function priceOf(all: readonly Price[], tether: Tether | undefined): Fields["btc_price"] | undefined {
  const fresh = all.filter(({ old }) => !old);
  const counted = fresh.length > 0 ? fresh : all;
  if (counted.length === 0) return undefined;
  const value = median(counted.map((price) => price.value));
  const apart = counted.flatMap(({ source, value: price }) =>
    deviation("market.finding.price_apart", source, price, value),
  );
  const alone = counted.length === 1 && (!tether || deviates(tether.value, value)) ? [loneliness(counted)] : [];
  return {
    value,
    unit: "USD/BTC",
    source: sourcesOf(counted),
    observedAt: counted
      .map(({ observedAt }) => observedAt)
      .sort()
      .at(-1) as string,
    ...withLeftOut(
      judged([...counted.flatMap(({ remarks }) => remarks), ...apart, ...alone]),
      all.filter((price) => !counted.includes(price)),
    ),
  };
}

/** Prices left out are told of, and make the others no worse. */
function withLeftOut({ status, findings = [] }: Pick<Field, "status" | "findings">, leftOut: readonly Price[]) {
  const all = [...findings, ...leftOut.flatMap(({ remarks }) => remarks)];
  return all.length > 0 ? { status, findings: all } : { status };
}

/** The price in USDT, compared with the one in dollars. */
export const tetherOf = (tether: Tether, price: Field | undefined): NonNullable<Fields["btc_usdt"]> =>
  fieldOf<"btc_usdt">(
    tether,
    price ? deviation("market.finding.usdt_apart", tether.source, tether.value, price.value) : [],
  );

const deviates = (price: number, middle: number): boolean => Math.abs(price - middle) > APART * middle;

function deviation(
  id: "market.finding.price_apart" | "market.finding.usdt_apart",
  source: Sighting["source"],
  price: number,
  middle: number,
): Remark[] {
  if (!deviates(price, middle)) return [];
  const percent = (price / middle - 1) * 100;
  return [{ id, values: { source: SOURCES[source].label, price, median: middle, percent } }];
}

const loneliness = (prices: readonly Price[]): Remark => ({
  id: "market.finding.price_alone",
  values: { source: namesOf(prices) },
});

/** One source with its address, several by name. */
function sourcesOf(prices: readonly Price[]): Field["source"] {
  const [first, ...others] = new Set(prices.map(({ source }) => source));
  return first && others.length === 0 ? sourceOf(first) : { text: namesOf(prices) };
}

const namesOf = (prices: readonly Price[]): string =>
  [...new Set(prices.map(({ source }) => SOURCES[source].label))].join(", ");
