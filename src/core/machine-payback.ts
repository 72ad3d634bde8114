import { grownInMonth } from "./driver";
import { hashMargin } from "./margin";
import { MEAN_MONTH_DAYS } from "./month";

/** A machine that has not earned its price after a century of decay never will. */
export const HORIZON_MONTHS = 1200;

/**
 * Days until a machine has earned its price: price over daily margin, the hashprice falling by `decayMonth` after every
 * mean month. Other cost runs on when power makes it stand still.
 *
 * @param machineUsdTh - price paid, USD/TH
 * @param hashprice - USD/PH/day in the first month
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that it runs
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param decayMonth - fall of hashprice, a fraction per month; below 0 it rises
 * @returns days; Infinity when it never does
 */
export function paybackDays(
  machineUsdTh: number,
  hashprice: number,
  powerPrice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
  decayMonth: number,
): number {
  let owed = machineUsdTh * 1000;
  if (owed <= 0) return 0;
  for (let month = 1; month <= HORIZON_MONTHS; month += 1) {
    const earned = grownInMonth(hashprice, -decayMonth, month);
    const margin = Math.max(0, hashMargin(earned, powerPrice, efficiency, poolFee, uptime, 0)) - otherCost;
    if (margin <= 0 && decayMonth >= 0) return Infinity;
    const lasting = decayMonth === 0 || owed <= margin * MEAN_MONTH_DAYS;
    if (lasting) return (month - 1) * MEAN_MONTH_DAYS + owed / margin;
    owed -= margin * MEAN_MONTH_DAYS;
  }
  return Infinity;
}

/**
 * Days until new machines have earned what they cost beyond the resale of the old ones, at the same power: per kW
 * (1,000 · newUsdTh / newEfficiency − 1,000 · resaleUsdTh / oldEfficiency) / (new − old), where new is
 * (hashprice · (1 − poolFee) − 24 · newEfficiency · powerPrice) · uptime / newEfficiency, and old likewise but not below
 * 0, because the old ones could stand still.
 *
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param oldEfficiency - J/TH at the meter that is priced
 * @param newEfficiency - J/TH at the meter that is priced
 * @param newUsdTh - price of the new machines, USD/TH
 * @param resaleUsdTh - what the old ones sell for, USD/TH
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that either runs
 * @returns days; 0 when resale pays for the swap and it does not lose, Infinity when the swap never pays
 */
export function swapPayback(
  hashprice: number,
  powerPrice: number,
  oldEfficiency: number,
  newEfficiency: number,
  newUsdTh: number,
  resaleUsdTh: number,
  poolFee: number,
  uptime: number,
): number {
  const marginPerKw = (efficiency: number): number =>
    hashMargin(hashprice, powerPrice, efficiency, poolFee, uptime, 0) / efficiency;
  const price = (1000 * newUsdTh) / newEfficiency - (1000 * resaleUsdTh) / oldEfficiency;
  const gain = marginPerKw(newEfficiency) - Math.max(0, marginPerKw(oldEfficiency));
  if (price <= 0 && gain >= 0) return 0;
  return gain > 0 ? price / gain : Infinity;
}
