import type { CashflowInputs } from "./cashflow";
import { cashflow } from "./cashflow";
import { quantile } from "./quantile";
import { fillNormal, seededState } from "./random";

/** A mine, and how the price and the difficulty that it expects may wander. */
export interface SimulationInputs extends Omit<CashflowInputs, "priceGrowthMonth" | "capexUsd"> {
  /** A whole number. */
  readonly seed: number;
  /** Number of paths. */
  readonly paths: number;
  /** Growth of the expected price in a year, a fraction. */
  readonly priceDriftYear: number;
  /** Standard deviation of a year's log price, a fraction. */
  readonly priceVolYear: number;
  /** Standard deviation of a year's log difficulty, a fraction. */
  readonly difficultyVolYear: number;
  /** Of the two, −1 to 1. */
  readonly correlation: number;
  /** USD. */
  readonly openingCash: number;
}

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
 */
export function simulate(inputs: SimulationInputs): SimulatedMonth[] {
  const { paths, canStop } = inputs;
  const priceGrowthMonth = (1 + inputs.priceDriftYear) ** (1 / 12) - 1;
  const expected = cashflow({ ...inputs, priceGrowthMonth, capexUsd: 0, canStop: false });
  const { drift, step } = logRatioStep(inputs);
  const state = seededState(inputs.seed);
  const normal = new Float64Array(paths + (paths % 2));
  const ratio = new Float64Array(paths).fill(1);
  const cash = new Float64Array(paths).fill(inputs.openingCash);
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

/** Mean and standard deviation of a month's step in the logarithm of price over difficulty. */
function logRatioStep({ priceVolYear, difficultyVolYear, correlation }: SimulationInputs) {
  const covariance = correlation * priceVolYear * difficultyVolYear;
  return {
    drift: (difficultyVolYear ** 2 - priceVolYear ** 2) / 24,
    step: Math.sqrt(Math.max(0, (priceVolYear ** 2 + difficultyVolYear ** 2 - 2 * covariance) / 12)),
  };
}
