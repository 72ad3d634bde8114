import type { BlockMonth } from "./block-month";
import { blockMonths } from "./block-month";
import type { Cashflow, ForwardCashflowInputs, ForwardCashflowMonth } from "./cashflow-forward";
import { cashflowForward } from "./cashflow-forward";
import type { Driver } from "./driver";
import { grownInMonth, inMonth } from "./driver";
import { hashprice, minedBtc } from "./hashprice";

/** A mine, and the price and the difficulty that it meets month by month. */
export interface CashflowInputs extends Omit<ForwardCashflowInputs, "hashprice"> {
  /** Height of the tip at the start. */
  readonly height: number;
  /** USD/BTC. */
  readonly btcPrice: Driver;
  /** A ratio without unit. */
  readonly difficulty: Driver;
  /** Transaction fees, BTC/block. */
  readonly blockFees: Driver;
  /** A fraction per month. */
  readonly priceGrowthMonth: number;
  /** A fraction per month. */
  readonly difficultyGrowthMonth: number;
}

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
 */
export function cashflow(inputs: CashflowInputs): Cashflow<CashflowMonth> {
  const network = networkMonths(inputs);
  const forward = cashflowForward({ ...inputs, hashprice: network.map((at) => at.hashprice) });
  const months = forward.months.map((row, before) => withNetwork(row, network[before] as NetworkMonth, inputs));
  return { ...forward, months };
}

/** A month as the network has it for every miner. */
interface NetworkMonth extends BlockMonth {
  readonly btcPrice: number;
  readonly difficulty: number;
  readonly blockFees: number;
  readonly hashprice: number;
}

function networkMonths(inputs: CashflowInputs): NetworkMonth[] {
  return blockMonths(inputs.startDate, inputs.months, inputs.height).map(({ month, days, tip, subsidy }) => {
    const btcPrice = grownInMonth(inputs.btcPrice, inputs.priceGrowthMonth, month);
    const difficulty = grownInMonth(inputs.difficulty, inputs.difficultyGrowthMonth, month);
    const blockFees = inMonth(inputs.blockFees, month);
    const level = hashprice(btcPrice, difficulty, blockFees, subsidy);
    return { month, days, tip, subsidy, btcPrice, difficulty, blockFees, hashprice: level };
  });
}

/** Field by field: V8 takes ten times as long over spreads. */
function withNetwork(row: ForwardCashflowMonth, at: NetworkMonth, { poolFee, uptime }: CashflowInputs): CashflowMonth {
  const { month, days, hashratePh, run } = row;
  const [fee, share] = [inMonth(poolFee, month), inMonth(uptime, month)];
  return {
    month,
    monthEnd: row.monthEnd,
    days,
    height: at.tip,
    subsidy: at.subsidy,
    btcPrice: at.btcPrice,
    difficulty: at.difficulty,
    hashprice: row.hashprice,
    hashratePh,
    run,
    minedBtc: run ? minedBtc(hashratePh, days, at.difficulty, at.blockFees, fee, share, at.subsidy) : 0,
    revenue: row.revenue,
    power: row.power,
    otherCash: row.otherCash,
    capex: row.capex,
    netCash: row.netCash,
    cumulative: row.cumulative,
  };
}
