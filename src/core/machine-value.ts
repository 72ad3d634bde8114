import type { Driver } from "./driver";
import { grownInMonth } from "./driver";
import { hashMargin } from "./margin";
import { MEAN_MONTH_DAYS } from "./month";
import { discountFactor } from "./npv";

/**
 * What a machine is worth: its margins to come, each month's at least 0 because it can be switched off, and its salvage
 * value, discounted: Σ max(0, hashprice · (1 − decay)^(m−1) · (1 − poolFee) − 24 · efficiency · powerPrice) · uptime ·
 * (365/12) / 1,000 / (1 + rate)^(m/12) + salvage / (1 + rate)^(months/12).
 *
 * @param hashprice - USD/PH/day, one value or one a month
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param months - months of use
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs
 * @param decayMonth - fall of hashprice, a fraction per month
 * @param discountYear - effective annual rate, a fraction
 * @param salvageUsdTh - value after those months, USD/TH
 * @returns USD/TH
 */
export function machineValue(
  hashprice: Driver,
  powerPrice: number,
  efficiency: number,
  months: number,
  poolFee: number,
  uptime: number,
  decayMonth: number,
  discountYear: number,
  salvageUsdTh: number,
): number {
  let value = salvageUsdTh * discountFactor(discountYear, months);
  for (let month = 1; month <= months; month += 1) {
    const earned = grownInMonth(hashprice, -decayMonth, month);
    const margin = Math.max(0, hashMargin(earned, powerPrice, efficiency, poolFee, uptime, 0));
    value += ((margin * MEAN_MONTH_DAYS) / 1000) * discountFactor(discountYear, month);
  }
  return value;
}
