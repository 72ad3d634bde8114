import type { Driver } from "./driver";
import { inMonth } from "./driver";
import { DAY, monthStarts } from "./month";
import type { Operation } from "./operation";
import { netCashOf, operateInMonth } from "./operation";

/** A month of a cash flow priced by hashprice; outflows are negative. */
export interface ForwardCashflowMonth extends Operation {
  /** 1 for the first. */
  readonly month: number;
  /** Last day, Unix seconds at 0:00 UTC. */
  readonly monthEnd: number;
  readonly days: number;
  /** USD/PH/day, before the pool's fee. */
  readonly hashprice: number;
  /** Nameplate, PH/s. */
  readonly hashratePh: number;
  /** USD; 0, since all of it is spent before month 1. */
  readonly capex: number;
  /** USD. */
  readonly netCash: number;
  /** Net cash so far with the capex, USD. */
  readonly cumulative: number;
}

/** A cash flow: what is spent before it, and its months. */
export interface Cashflow<Month> {
  /** The start date, Unix seconds at 0:00 UTC. */
  readonly start: number;
  /** Spent at the start, USD, 0 or below. */
  readonly capex: number;
  readonly months: readonly Month[];
}

/**
 * The monthly cash flow of a mine from a hashprice curve, in place of price and difficulty.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @param hashprice - USD/PH/day, one value or one a month
 * @param hashratePh - nameplate, PH/s
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run while they are on
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param fixedUsdMonth - USD/month
 * @param capexUsd - spent at the start, USD
 * @param canStop - whether the machines stop when energy costs more than it earns
 */
export function cashflowForward(
  startDate: number,
  months: number,
  hashprice: Driver,
  hashratePh: Driver,
  powerPrice: Driver,
  efficiency: Driver,
  poolFee: Driver,
  uptime: Driver,
  otherCost: Driver,
  fixedUsdMonth: Driver,
  capexUsd: number,
  canStop: boolean,
): Cashflow<ForwardCashflowMonth> {
  const starts = monthStarts(startDate, months);
  const capex = 0 - capexUsd;
  let cumulative = capex;
  const rows = starts.slice(1).map((next, before): ForwardCashflowMonth => {
    const month = before + 1;
    const days = (next - (starts[before] ?? NaN)) / DAY;
    const operation = operateInMonth(
      month,
      days,
      hashprice,
      hashratePh,
      powerPrice,
      efficiency,
      poolFee,
      uptime,
      otherCost,
      fixedUsdMonth,
      canStop,
    );
    const netCash = netCashOf(operation);
    cumulative += netCash;
    return {
      month,
      monthEnd: next - DAY,
      days,
      hashprice: inMonth(hashprice, month),
      hashratePh: inMonth(hashratePh, month),
      run: operation.run,
      revenue: operation.revenue,
      power: operation.power,
      otherCash: operation.otherCash,
      capex: 0,
      netCash,
      cumulative,
    };
  });
  return { start: starts[0] ?? NaN, capex, months: rows };
}
