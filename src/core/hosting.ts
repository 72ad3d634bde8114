import { hashMargin } from "./margin";

/**
 * What a hosting client keeps: uptime · [(1 − revenueShare) · hashprice · (1 − poolFee) − 24 · efficiency · rate], of
 * which the host takes `profitShare` when it is positive.
 *
 * @param hashprice - USD/PH/day
 * @param hostingRateKwh - all-in hosting rate, USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run
 * @param revenueShare - the host's share of revenue after the pool, a fraction
 * @param profitShare - the host's share of what is left, a fraction
 * @returns USD per installed PH/s and day
 */
export function hostedMargin(
  hashprice: number,
  hostingRateKwh: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  revenueShare: number,
  profitShare: number,
): number {
  const margin = hashMargin((1 - revenueShare) * hashprice, hostingRateKwh, efficiency, poolFee, uptime, 0);
  return margin > 0 ? margin * (1 - profitShare) : margin;
}

/**
 * The level yearly payment that repays a capital of 1 with interest: rate / (1 − (1 + rate)^−years), 1 / years without
 * interest.
 *
 * @param discountYear - effective annual rate, a fraction
 * @param years - above 0
 */
export function capitalRecovery(discountYear: number, years: number): number {
  return discountYear === 0 ? 1 / years : -discountYear / Math.expm1(-years * Math.log1p(discountYear));
}

/**
 * What a gross MW gains in a year by being leased out instead of mined with:
 * (lease − opex − capex · capital recovery) / pue − hash margin · 365 · 1,000 / efficiency. Above 0 the lease wins. The
 * tenant pays the power.
 *
 * @param hashprice - USD/PH/day
 * @param powerPrice - the miner's, USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param leaseMwYear - rent, USD per critical MW and year
 * @param capexMw - cost of conversion, USD per critical MW
 * @param years - term of the lease
 * @param discountYear - effective annual rate, a fraction
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param pue - gross MW per critical MW of the leased building
 * @param leaseOpexMwYear - the landlord's own running cost, USD per critical MW and year
 * @returns USD per gross MW and year
 */
export function hostingSwitch(
  hashprice: number,
  powerPrice: number,
  efficiency: number,
  leaseMwYear: number,
  capexMw: number,
  years: number,
  discountYear: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
  pue: number,
  leaseOpexMwYear: number,
): number {
  const lease = (leaseMwYear - leaseOpexMwYear - capexMw * capitalRecovery(discountYear, years)) / pue;
  const mining = (hashMargin(hashprice, powerPrice, efficiency, poolFee, uptime, otherCost) * 365 * 1000) / efficiency;
  return lease - mining;
}
