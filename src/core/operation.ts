import type { Driver } from "./driver";
import { inMonth } from "./driver";

/** What a mine is, whatever a hash earns. */
export interface Mine {
  /** Nameplate, PH/s. */
  readonly hashratePh: Driver;
  /** USD/kWh. */
  readonly powerPrice: Driver;
  /** J/TH at the meter that is priced. */
  readonly efficiency: Driver;
  /** A fraction of revenue. */
  readonly poolFee: Driver;
  /** The fraction of time that the machines run while they are on. */
  readonly uptime: Driver;
  /** Cash cost beside power, USD per installed PH/s and day. */
  readonly otherCost: Driver;
  /** USD/month. */
  readonly fixedUsdMonth: Driver;
  /** Whether the machines stop when energy costs more than it earns. */
  readonly canStop: boolean;
}

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
 * A month of mining. Where the machines can stop, they run only while a hash earns more than its energy; standing still
 * saves energy and nothing else.
 *
 * @param phDays - what the machines make while they are on, PH/s · days
 * @param earned - hashprice after the pool's fee, USD/PH/day
 * @param energy - cost of energy, USD/PH/day
 * @param standing - other and fixed cost, USD
 * @param canStop - whether they stop when energy costs more than it earns
 */
export function operate(phDays: number, earned: number, energy: number, standing: number, canStop: boolean): Operation {
  const run = !canStop || earned > energy;
  const made = run ? phDays : 0;
  return { run, revenue: made * earned, power: 0 - made * energy, otherCash: 0 - standing };
}

/**
 * A month of a mine, in which a hash earns hashprice · (1 − poolFee) and its energy costs 24 · efficiency · powerPrice.
 *
 * @param mine - each quantity one value or one a month
 * @param month - 1 for the first
 * @param days - days of the month
 * @param hashprice - USD/PH/day
 */
export function operateInMonth(mine: Mine, month: number, days: number, hashprice: number): Operation {
  const hashratePh = inMonth(mine.hashratePh, month);
  return operate(
    hashratePh * days * inMonth(mine.uptime, month),
    hashprice * (1 - inMonth(mine.poolFee, month)),
    24 * inMonth(mine.efficiency, month) * inMonth(mine.powerPrice, month),
    inMonth(mine.otherCost, month) * hashratePh * days + inMonth(mine.fixedUsdMonth, month),
    mine.canStop,
  );
}

/** What is left of it, USD. */
export const netCashOf = ({ revenue, power, otherCash }: Operation): number => revenue + power + otherCash;
