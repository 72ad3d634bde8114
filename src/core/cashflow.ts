import { blockMonths } from "./block-month";
import type { Cashflow, ForwardCashflowMonth } from "./cashflow-forward";
import { cashflowForward } from "./cashflow-forward";
import type { Driver } from "./driver";
import { grownInMonth, inMonth } from "./driver";
import { hashprice as hashpriceAt, minedBtc } from "./hashprice";

/** A month of a cash flow priced by bitcoin and difficulty. */
export interface CashflowMonth extends ForwardCashflowMonth {
  /** Height of the tip at the month's end. */
  readonly height: number;
  /** Mean of the month's blocks, BTC/block. */
  readonly subsidy: number;
  /** USD/BTC. */
  readonly btcPrice: number;
  readonly difficulty: number;
  /** After the pool's fee, BTC. */
  readonly minedBtc: number;
}

/**
 * The monthly cash flow of a mine from prices and difficulty. Growth leaves month 1 alone and compounds on whatever is
 * given for a month. Blocks keep their 144 a day; a month that holds a halving gets the mean subsidy of its blocks.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @param height - height of the tip at the start
 * @param btcPrice - USD/BTC
 * @param difficulty - a ratio without unit
 * @param hashratePh - nameplate, PH/s
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run while they are on
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param priceGrowthMonth - a fraction per month
 * @param difficultyGrowthMonth - a fraction per month
 * @param fixedUsdMonth - USD/month
 * @param capexUsd - spent at the start, USD
 * @param canStop - whether the machines stop when energy costs more than it earns
 */
export function cashflow(
  startDate: number,
  months: number,
  height: number,
  btcPrice: Driver,
  difficulty: Driver,
  hashratePh: Driver,
  powerPrice: Driver,
  efficiency: Driver,
  blockFees: Driver,
  poolFee: Driver,
  uptime: Driver,
  otherCost: Driver,
  priceGrowthMonth: number,
  difficultyGrowthMonth: number,
  fixedUsdMonth: Driver,
  capexUsd: number,
  canStop: boolean,
): Cashflow<CashflowMonth> {
  const network = blockMonths(startDate, months, height).map(({ month, tip, subsidy }) => ({
    tip,
    subsidy,
    btcPrice: grownInMonth(btcPrice, priceGrowthMonth, month),
    difficulty: grownInMonth(difficulty, difficultyGrowthMonth, month),
  }));
  const forward = cashflowForward(
    startDate,
    months,
    network.map((at, before) => hashpriceAt(at.btcPrice, at.difficulty, inMonth(blockFees, before + 1), at.subsidy)),
    hashratePh,
    powerPrice,
    efficiency,
    poolFee,
    uptime,
    otherCost,
    fixedUsdMonth,
    capexUsd,
    canStop,
  );
  return {
    ...forward,
    months: network.map((at, before) => {
      const row = forward.months[before] as ForwardCashflowMonth;
      const coins = minedBtc(
        row.run ? row.hashratePh : 0,
        row.days,
        at.difficulty,
        inMonth(blockFees, row.month),
        inMonth(poolFee, row.month),
        inMonth(uptime, row.month),
        at.subsidy,
      );
      // Field by field: V8 takes ten times as long over spreads.
      return {
        month: row.month,
        monthEnd: row.monthEnd,
        days: row.days,
        height: at.tip,
        subsidy: at.subsidy,
        btcPrice: at.btcPrice,
        difficulty: at.difficulty,
        hashprice: row.hashprice,
        hashratePh: row.hashratePh,
        run: row.run,
        minedBtc: coins,
        revenue: row.revenue,
        power: row.power,
        otherCash: row.otherCash,
        capex: row.capex,
        netCash: row.netCash,
        cumulative: row.cumulative,
      };
    }),
  };
}
