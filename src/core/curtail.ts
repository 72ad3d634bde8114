import { revenueMwh } from "./revenue";

/** A period's hours and dollars for one MW of machines. */
export interface CurtailmentResult {
  readonly hours: number;
  /** Hours run over hours of the period, a fraction. */
  readonly runShare: number;
  /** Energy used, MWh per MW. */
  readonly mwh: number;
  /** Cost of power over energy used, USD/MWh; undefined when none is used. */
  readonly averageMwh: number | undefined;
  /** USD per MW. */
  readonly power: number;
  /** After the pool's fee, USD per MW. */
  readonly revenue: number;
  /** USD per MW. */
  readonly margin: number;
}

/** Running through against running when it pays. */
export interface Curtailment {
  readonly alwaysOn: CurtailmentResult;
  readonly curtailed: CurtailmentResult;
  /** Curtailed less always on; undefined average when either has none. */
  readonly difference: CurtailmentResult;
}

/**
 * The hours in which to run: those whose delivered price, price + adder, is below what a MWh earns,
 * 1,000 · hashprice · (1 − poolFee) / (24 · efficiency). A tie stops.
 *
 * @param pricesMwh - spot prices in order of time, USD/MWh
 * @param hashprice - USD/PH/day
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param adderMwh - delivery and fees on every MWh used, USD/MWh
 * @returns for each price, whether to run
 */
export function curtailHours(
  pricesMwh: readonly number[],
  hashprice: number,
  efficiency: number,
  poolFee: number,
  adderMwh: number,
): boolean[] {
  const earned = revenueMwh(hashprice, efficiency, poolFee);
  return pricesMwh.map((price) => pays(price, adderMwh, earned));
}

const pays = (price: number, adder: number, earned: number): boolean => price + adder < earned;

/**
 * What switching off in dear hours is worth, for one MW of machines.
 *
 * Power costs (price + adder) on every MWh used. With a contract, one MW of power is bought for all hours at
 * `contractMwh`, and every MWh of it that is not used, in hours off and in downtime, is sold at spot: that is the cost
 * at spot plus (contract − price) over all hours, so the contract moves both rows alike and the run rule not at all.
 *
 * @param pricesMwh - spot prices in order of time, at least one, USD/MWh
 * @param hashprice - USD/PH/day
 * @param efficiency - J/TH at the meter that is priced
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of the hours run in which the machines really do
 * @param adderMwh - delivery and fees on every MWh used, USD/MWh
 * @param contractMwh - price of the block, USD/MWh; undefined when all is bought at spot
 * @param intervalHours - hours to each price
 */
export function curtail(
  pricesMwh: readonly number[],
  hashprice: number,
  efficiency: number,
  poolFee: number,
  uptime: number,
  adderMwh: number,
  contractMwh: number | undefined,
  intervalHours: number,
): Curtailment {
  const earned = revenueMwh(hashprice, efficiency, poolFee);
  const all = { intervals: pricesMwh.length, prices: 0 };
  const run = { intervals: 0, prices: 0 };
  // A counted loop: a year of hours takes half the time.
  for (let interval = 0; interval < all.intervals; interval += 1) {
    const price = pricesMwh[interval] ?? NaN;
    all.prices += price;
    if (!pays(price, adderMwh, earned)) continue;
    run.intervals += 1;
    run.prices += price;
  }
  const block = contractMwh === undefined ? 0 : (contractMwh * all.intervals - all.prices) * intervalHours;

  const result = ({ intervals, prices }: typeof all): CurtailmentResult => {
    const mwh = intervals * intervalHours * uptime;
    const power = (prices + adderMwh * intervals) * intervalHours * uptime + block;
    const revenue = mwh * earned;
    return {
      hours: intervals * intervalHours,
      runShare: intervals / all.intervals,
      mwh,
      averageMwh: mwh > 0 ? power / mwh : undefined,
      power,
      revenue,
      margin: revenue - power,
    };
  };
  const [alwaysOn, curtailed] = [result(all), result(run)];
  return { alwaysOn, curtailed, difference: difference(curtailed, alwaysOn) };
}

function difference(a: CurtailmentResult, b: CurtailmentResult): CurtailmentResult {
  return {
    hours: a.hours - b.hours,
    runShare: a.runShare - b.runShare,
    mwh: a.mwh - b.mwh,
    averageMwh: a.averageMwh === undefined || b.averageMwh === undefined ? undefined : a.averageMwh - b.averageMwh,
    power: a.power - b.power,
    revenue: a.revenue - b.revenue,
    margin: a.margin - b.margin,
  };
}
