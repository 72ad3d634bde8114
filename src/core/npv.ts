/**
 * Net present value of monthly cash flows, the first of them today: Σ cashflow_t / (1 + rate)^(t / 12), by Horner's
 * rule.
 *
 * @param cashflows - USD, one a month
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns USD
 */
export function npv(cashflows: readonly number[], discountYear: number): number {
  const factor = discountFactor(discountYear, 1);
  let value = 0;
  for (let month = cashflows.length - 1; month >= 0; month--) value = value * factor + (cashflows[month] ?? NaN);
  return value;
}

/**
 * What a dollar of a month is worth today: 1 / (1 + rate)^(t / 12).
 *
 * @param discountYear - effective annual rate, a fraction above −1
 * @param month - 0 for today's
 */
export const discountFactor = (discountYear: number, month: number): number => (1 + discountYear) ** (-month / 12);
