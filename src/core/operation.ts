import type { Driver } from "./driver";
import { inMonth } from "./driver";

/** What a month's mining brings in and costs; outflows are negative. */
export interface Operation {
  /** Whether the machines run. */
  readonly run: boolean;
  /** After the pool's fee, USD. */
  readonly revenue: number;
  /** USD, 0 or below unless power prices are. */
  readonly power: number;
  /** Other and fixed cost, USD, 0 or below. */
  readonly otherCash: number;
}

/**
 * A month of mining. Where the machines can stop, they run only while a hash earns more than its energy,
 * hashprice · (1 − poolFee) > 24 · efficiency · powerPrice; standing still saves energy and nothing else.
 *
 * @param days - days of the month
 * @param hashprice - USD/PH/day
 * @param hashratePh - nameplate, PH/s
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run while they are on
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param fixedUsdMonth - USD/month
 * @param canStop - whether they stop when energy costs more than it earns
 */
export function operate(
  days: number,
  hashprice: number,
  hashratePh: number,
  powerPrice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  otherCost: number,
  fixedUsdMonth: number,
  canStop: boolean,
): Operation {
  const earned = hashprice * (1 - poolFee);
  const energy = 24 * efficiency * powerPrice;
  const run = !canStop || earned > energy;
  const phDays = run ? hashratePh * days * uptime : 0;
  return {
    run,
    revenue: phDays * earned,
    power: 0 - phDays * energy,
    otherCash: 0 - otherCost * hashratePh * days - fixedUsdMonth,
  };
}

/** One month of quantities that are each one value for all months or one a month; otherwise as `operate`. */
export function operateInMonth(
  month: number,
  days: number,
  hashprice: Driver,
  hashratePh: Driver,
  powerPrice: Driver,
  efficiency: Driver,
  poolFee: Driver,
  uptime: Driver,
  otherCost: Driver,
  fixedUsdMonth: Driver,
  canStop: boolean,
): Operation {
  return operate(
    days,
    inMonth(hashprice, month),
    inMonth(hashratePh, month),
    inMonth(powerPrice, month),
    inMonth(efficiency, month),
    inMonth(poolFee, month),
    inMonth(uptime, month),
    inMonth(otherCost, month),
    inMonth(fixedUsdMonth, month),
    canStop,
  );
}

/** What is left of it, USD. */
export const netCashOf = ({ revenue, power, otherCash }: Operation): number => revenue + power + otherCash;
