import type { Driver } from "./driver";
import { grownInMonth } from "./driver";
import { hashMargin } from "./margin";

/** Days of a mean month. */
const MONTH_DAYS = 365 / 12;

/** A machine that has not earned its price after a century of decay never will. */
const HORIZON_MONTHS = 1200;

/** An operating mode of a machine. */
export interface MachineMode {
  /** TH/s. */
  readonly th: number;
  /** W at the meter that is priced. */
  readonly watts: number;
}

/**
 * What a machine earns in a mode: th / 1,000 · hashprice · (1 − poolFee) − 24 · watts / 1,000 · powerPrice.
 *
 * @param mode - hashrate and power
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param poolFee - a fraction of revenue
 * @returns USD/day
 */
export function modeMargin(mode: MachineMode, hashprice: number, powerPrice: number, poolFee: number): number {
  return (mode.th / 1000) * hashprice * (1 - poolFee) - ((24 * mode.watts) / 1000) * powerPrice;
}

/**
 * The mode that earns most; off, which earns 0, where none earns more. It maximises dollars and not dollars per hash, so
 * a step up pays when its added hashes pay for its added watts.
 *
 * @param modes - hashrate and power of each
 * @param hashprice - USD/PH/day
 * @param powerPrice - USD/kWh
 * @param poolFee - a fraction of revenue
 * @returns the position of the mode, the first of equals; undefined for off
 */
export function bestMode(
  modes: readonly MachineMode[],
  hashprice: number,
  powerPrice: number,
  poolFee: number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  modes.forEach((mode, position) => {
    const margin = modeMargin(mode, hashprice, powerPrice, poolFee);
    if (margin <= most) return;
    most = margin;
    best = position;
  });
  return best;
}

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
  const discount = (month: number): number => (1 + discountYear) ** (-month / 12);
  let value = salvageUsdTh * discount(months);
  for (let month = 1; month <= months; month += 1) {
    const earned = grownInMonth(hashprice, -decayMonth, month);
    const margin = Math.max(0, hashMargin(earned, powerPrice, efficiency, poolFee, uptime, 0));
    value += ((margin * MONTH_DAYS) / 1000) * discount(month);
  }
  return value;
}

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
    const lasting = decayMonth === 0 || owed <= margin * MONTH_DAYS;
    if (lasting) return (month - 1) * MONTH_DAYS + owed / margin;
    owed -= margin * MONTH_DAYS;
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
