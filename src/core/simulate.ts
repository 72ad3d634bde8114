import { cashflow } from "./cashflow";
import type { Driver } from "./driver";
import { quantile } from "./quantile";
import { fillNormal, seededState } from "./random";

/** The spread of cash at a month's end over all paths, the opening cash counted, in USD. */
export interface SimulatedMonth {
  /** 1 for the first. */
  readonly month: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  readonly mean: number;
  /** The fraction of paths whose cash has been below 0 at the end of this month or of one before. */
  readonly ruined: number;
}

/**
 * The cash of a mine when price and difficulty wander: monthly steps, lognormal, correlated.
 *
 * Price and difficulty enter the cash flow through their ratio only, so one normal number a path and month does for
 * both. With yearly volatilities σp and σd and correlation ρ, the logarithm of the ratio moves in each month, the first
 * among them, by a normal number of variance (σp² + σd² − 2ρσpσd)/12 and mean (σd² − σp²)/24. That leaves the expected
 * price and the expected difficulty on their deterministic paths: price · (1 + drift)^((m−1)/12) and
 * difficulty · (1 + growth)^(m−1). Without volatility every path is the one that `cashflow` gives.
 *
 * Machines stop, where they can, in the months in which their energy costs more than it earns. The numbers come from
 * src/core/random.ts: the same seed gives the same answer, and more months leave the earlier ones as they were.
 *
 * @param seed - a whole number
 * @param paths - number of paths
 * @param startDate - first day of month 1, Unix seconds
 * @param months - number of months
 * @param height - height of the tip at the start
 * @param btcPrice - USD/BTC, expected
 * @param difficulty - a ratio without unit, expected
 * @param hashratePh - nameplate, PH/s
 * @param powerPrice - USD/kWh
 * @param efficiency - J/TH at the meter that is priced
 * @param priceVolYear - standard deviation of a year's log price, a fraction
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the machines run while they are on
 * @param otherCost - cash cost beside power, USD per installed PH/s and day
 * @param priceDriftYear - growth of the expected price in a year, a fraction
 * @param difficultyGrowthMonth - growth of the expected difficulty in a month, a fraction
 * @param difficultyVolYear - standard deviation of a year's log difficulty, a fraction
 * @param correlation - of the two, −1 to 1
 * @param fixedUsdMonth - USD/month
 * @param openingCash - USD
 * @param canStop - whether the machines stop when energy costs more than it earns
 */
export function simulate(
  seed: number,
  paths: number,
  startDate: number,
  months: number,
  height: number,
  btcPrice: Driver,
  difficulty: Driver,
  hashratePh: Driver,
  powerPrice: Driver,
  efficiency: Driver,
  priceVolYear: number,
  blockFees: Driver,
  poolFee: Driver,
  uptime: Driver,
  otherCost: Driver,
  priceDriftYear: number,
  difficultyGrowthMonth: number,
  difficultyVolYear: number,
  correlation: number,
  fixedUsdMonth: Driver,
  openingCash: number,
  canStop: boolean,
): SimulatedMonth[] {
  const priceGrowthMonth = (1 + priceDriftYear) ** (1 / 12) - 1;
  const expected = cashflow(
    startDate,
    months,
    height,
    btcPrice,
    difficulty,
    hashratePh,
    powerPrice,
    efficiency,
    blockFees,
    poolFee,
    uptime,
    otherCost,
    priceGrowthMonth,
    difficultyGrowthMonth,
    fixedUsdMonth,
    0,
    false,
  );
  const covariance = correlation * priceVolYear * difficultyVolYear;
  const step = Math.sqrt(Math.max(0, (priceVolYear ** 2 + difficultyVolYear ** 2 - 2 * covariance) / 12));
  const drift = (difficultyVolYear ** 2 - priceVolYear ** 2) / 24;

  const state = seededState(seed);
  const normal = new Float64Array(paths + (paths % 2));
  const ratio = new Float64Array(paths).fill(1);
  const cash = new Float64Array(paths).fill(openingCash);
  const wasRuined = new Uint8Array(paths);

  return expected.months.map(({ month, revenue, power, otherCash }) => {
    fillNormal(normal, state);
    let sum = 0;
    let ruined = 0;
    for (let path = 0; path < paths; path += 1) {
      const moved = (ratio[path] ?? 0) * Math.exp(drift + step * (normal[path] ?? 0));
      const mined = revenue * moved + power;
      const after = (cash[path] ?? 0) + otherCash + (canStop && mined < 0 ? 0 : mined);
      ratio[path] = moved;
      cash[path] = after;
      sum += after;
      if (after < 0) wasRuined[path] = 1;
      ruined += wasRuined[path] ?? 0;
    }
    const sorted = cash.slice().sort();
    return {
      month,
      p5: quantile(sorted, 0.05),
      p25: quantile(sorted, 0.25),
      p50: quantile(sorted, 0.5),
      p75: quantile(sorted, 0.75),
      p95: quantile(sorted, 0.95),
      mean: sum / paths,
      ruined: ruined / paths,
    };
  });
}
