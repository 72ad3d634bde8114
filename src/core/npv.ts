/**
 * Net present value of monthly cash flows, the first of them today: Σ cashflow_t / (1 + rate)^(t / 12).
 *
 * @param cashflows - USD, one a month
 * @param discountYear - effective annual rate, a fraction above −1
 * @returns USD
 */
export function npv(cashflows: readonly number[], discountYear: number): number {
  return cashflows.reduce((value, flow, month) => value + flow * (1 + discountYear) ** (-month / 12), 0);
}
