import { Refusal } from "../../errors";
import { pricesMwh } from "../../vocabulary";

/** So many prices of exactly 0 at the end are not prices but the blank cells below them. */
const BLANK_RUN = 24;

/** Refuses prices that are surely in USD/kWh, and blank cells that would count as free hours. */
export function checkSpotPrices(prices: readonly number[]): void {
  const parameter = pricesMwh.name;
  if (prices.every((price) => Math.abs(price) < 1)) {
    const highest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
    throw new Refusal("#VALUE!", { id: "curtail.per_kwh", values: { value: highest }, parameter });
  }
  let last = prices.length;
  while (prices[last - 1] === 0) last--;
  const count = prices.length - last;
  if (count >= BLANK_RUN) throw new Refusal("#VALUE!", { id: "curtail.blank_end", values: { count }, parameter });
}
