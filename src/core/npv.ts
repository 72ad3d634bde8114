/**
 * Net present value of monthly cash flows, the first of them today: Σ cashflow_t / (1 + rate)^(t / 12).
 *
 * @param cashflows - USD, one a month
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns USD
 */
export function npv(cashflows: readonly number[], discountYear: number): number {
  return presentValue(cashflows, discountFactors(discountYear, cashflows.length));
}

/**
 * What a dollar of each month is worth today: 1 / (1 + rate)^(t / 12) for t from 0.
 *
 * @param discountYear - effective annual rate, a fraction above −1
 * @param count - how many months, today's among them
 */
export function discountFactors(discountYear: number, count: number): number[] {
  return Array.from({ length: count }, (_, month) => (1 + discountYear) ** (-month / 12));
}

/** The sum of cash flows, each times its month's factor. */
export function presentValue(cashflows: readonly number[], factors: readonly number[]): number {
  return cashflows.reduce((value, flow, month) => value + flow * (factors[month] ?? NaN), 0);
}
