import type { Driver } from "./driver";
import { inMonth } from "./driver";
import { DAY, monthStarts } from "./month";
import type { Mine, Operation } from "./operation";
import { netCashOf, operateInMonth } from "./operation";

/** A mine, and what a hash earns it month by month. */
export interface ForwardCashflowInputs extends Mine {
  /** First day of month 1, Unix seconds. */
  readonly startDate: number;
  /** Number of months. */
  readonly months: number;
  /** USD/PH/day. */
  readonly hashprice: Driver;
  /** Spent at the start, USD. */
  readonly capexUsd: number;
}

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

/** The monthly cash flow of a mine from a hashprice curve, in place of price and difficulty. */
export function cashflowForward(inputs: ForwardCashflowInputs): Cashflow<ForwardCashflowMonth> {
  const starts = monthStarts(inputs.startDate, inputs.months);
  const capex = 0 - inputs.capexUsd;
  let cumulative = capex;
  const months = starts.slice(1).map((next, before): ForwardCashflowMonth => {
    const month = before + 1;
    const days = (next - (starts[before] ?? NaN)) / DAY;
    const hashprice = inMonth(inputs.hashprice, month);
    const operation = operateInMonth(inputs, month, days, hashprice);
    const netCash = netCashOf(operation);
    cumulative += netCash;
    return {
      month,
      monthEnd: next - DAY,
      days,
      hashprice,
      hashratePh: inMonth(inputs.hashratePh, month),
      run: operation.run,
      revenue: operation.revenue,
      power: operation.power,
      otherCash: operation.otherCash,
      capex: 0,
      netCash,
      cumulative,
    };
  });
  return { start: starts[0] ?? NaN, capex, months };
}
