/**
 * Months until the running total of monthly cash flows is back at zero, the month in which it gets there counted in
 * part. With a discount rate the flows are discounted first: cashflow_t / (1 + rate)^(t / 12).
 *
 * @param cashflows - USD, one a month, the first today
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns months; 0 when nothing is owed at first, Infinity when it is never paid back
 */
export function payback(cashflows: readonly number[], discountYear: number): number {
  let total = 0;
  for (const [month, flow] of cashflows.entries()) {
    const before = total;
    const discounted = flow * (1 + discountYear) ** (-month / 12);
    total += discounted;
    if (total >= 0) return month === 0 ? 0 : month - 1 + -before / discounted;
  }
  return Infinity;
}
