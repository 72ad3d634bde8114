import { discountFactor } from "./npv";

/**
 * Months until the running total of monthly cash flows is back at zero, the month in which it gets there counted in
 * part. With a discount rate the flows are discounted first: cashflow_t / (1 + rate)^(t / 12). Months before the first
 * flow owe nothing and do not end the count, but belong to it.
 *
 * @param cashflows - USD, one a month, the first today
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns months; 0 when the first flow comes in or there is none, Infinity when it is never paid back
 */
export function payback(cashflows: readonly number[], discountYear: number): number {
  const first = cashflows.findIndex((flow) => flow !== 0);
  if (first < 0 || (cashflows[first] ?? 0) > 0) return 0;
  let total = 0;
  for (const [month, flow] of cashflows.entries()) {
    const before = total;
    const discounted = flow * discountFactor(discountYear, month);
    total += discounted;
    if (month > first && total >= 0) return month - 1 + -before / discounted;
  }
  return Infinity;
}
