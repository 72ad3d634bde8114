import { simulate } from "../../../core/simulate";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import {
  canStop,
  correlation,
  difficultyGrowthMonth,
  difficultyVolYear,
  height,
  months,
  openingCash,
  paths,
  priceDriftYear,
  priceVolYear,
  seed,
  startDate,
} from "../../vocabulary";
import {
  monthlyDifficulty,
  monthlyEfficiency,
  monthlyFees,
  monthlyFixedUsd,
  monthlyHashrate,
  monthlyOperation,
  monthlyPowerPrice,
  monthlyPrice,
} from "./drivers";
import { requireHashrate } from "./require-hashrate";

/** Steps that one cell may take: some tenths of a second, in which Excel waits. */
const MOST_STEPS = 2_000_000;
const HEADINGS = ["Month", "P5", "P25", "P50", "P75", "P95", "Mean", "P(cash<0 by then)"];

export const SIMULATE = declare({
  id: "SIMULATE",
  family: "projection",
  parameters: [
    seed,
    paths,
    startDate,
    months,
    height,
    monthlyPrice,
    monthlyDifficulty,
    monthlyHashrate,
    monthlyPowerPrice,
    monthlyEfficiency,
    priceVolYear,
    monthlyFees,
    ...monthlyOperation,
    priceDriftYear,
    difficultyGrowthMonth,
    difficultyVolYear,
    correlation,
    monthlyFixedUsd,
    openingCash,
    canStop,
  ],
  result: { shape: "table", unit: "" },
  compute: (
    seed,
    paths,
    startDate,
    months,
    height,
    btcPrice,
    difficulty,
    hashratePh,
    powerPrice,
    efficiency,
    priceVolYear,
    blockFees,
    poolFee,
    uptime,
    otherCost,
    priceDriftYear,
    difficultyGrowthMonth,
    difficultyVolYear,
    correlation,
    fixedUsdMonth,
    openingCash,
    canStop,
  ) => {
    requireHashrate(hashratePh);
    if (paths * months > MOST_STEPS) refuse("simulate.size", { most: Math.floor(MOST_STEPS / months), months });
    const spread = simulate({
      seed,
      paths,
      startDate,
      months,
      height,
      btcPrice,
      difficulty,
      hashratePh,
      powerPrice,
      efficiency,
      priceVolYear,
      blockFees,
      poolFee,
      uptime,
      otherCost,
      priceDriftYear,
      difficultyGrowthMonth,
      difficultyVolYear,
      correlation,
      fixedUsdMonth,
      openingCash,
      canStop,
    });
    return [
      [...HEADINGS],
      ...spread.map(({ month, p5, p25, p50, p75, p95, mean, ruined }) => [month, p5, p25, p50, p75, p95, mean, ruined]),
    ];
  },
  plain: null,
});
