import { DAY, monthStarts } from "./month";
import { meanSubsidy } from "./subsidy";

const BLOCKS_PER_DAY = 144;

/** A month of blocks, 144 a day. */
export interface BlockMonth {
  /** 1 for the first. */
  readonly month: number;
  readonly days: number;
  /** Height of the tip at the month's end. */
  readonly tip: number;
  /** Mean of the month's blocks, BTC/block. */
  readonly subsidy: number;
}

/**
 * The months of a projection as the chain sees them; a month that holds a halving gets the mean subsidy of its blocks.
 *
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @param height - height of the tip at the start
 */
export function blockMonths(startDate: number, months: number, height: number): BlockMonth[] {
  const [start = NaN, ...ends] = monthStarts(startDate, months).map((day) => day / DAY);
  let [from, tip] = [start, height];
  return ends.map((end, before) => {
    const [days, lastTip] = [end - from, tip];
    tip = height + BLOCKS_PER_DAY * (end - start);
    from = end;
    return { month: before + 1, days, tip, subsidy: meanSubsidy(lastTip, tip) };
  });
}
