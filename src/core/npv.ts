/**
 * Net present value of monthly cash flows, the first of them today: Σ cashflow_t / (1 + rate)^(t / 12).
 *
 * @param cashflows - USD, one a month
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns USD
 */
export function npv(cashflows: readonly number[], discountYear: number): number {
  return cashflows.reduce((value, flow, month) => value + flow * discountFactor(discountYear, month), 0);
}

/**
 * What a dollar of a month is worth today: 1 / (1 + rate)^(t / 12).
 *
 * @param discountYear - effective annual rate, a fraction above −1
 * @param month - 0 for today's
 */
export const discountFactor = (discountYear: number, month: number): number => (1 + discountYear) ** (-month / 12);

/** The factors of so many months, today's first. */
export const discountFactors = (discountYear: number, count: number): number[] =>
  Array.from({ length: count }, (_, month) => discountFactor(discountYear, month));

/** Net present value by factors that are known already. */
export const presentValue = (cashflows: readonly number[], factors: readonly number[]): number =>
  cashflows.reduce((value, flow, month) => value + flow * (factors[month] ?? NaN), 0);
