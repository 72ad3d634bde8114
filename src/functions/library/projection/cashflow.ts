import type { CashflowInputs } from "../../../core/cashflow";
import { cashflow } from "../../../core/cashflow";
import { declare } from "../../declaration";
import type { ArgumentsOf } from "../../parameter";
import {
  canStop,
  capexUsd,
  difficultyGrowthMonth,
  height,
  months,
  priceGrowthMonth,
  startDate,
} from "../../vocabulary";
import { cashflowTable } from "./cashflow-table";
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

const parameters = [
  startDate,
  months,
  height,
  monthlyPrice,
  monthlyDifficulty,
  monthlyHashrate,
  monthlyPowerPrice,
  monthlyEfficiency,
  monthlyFees,
  ...monthlyOperation,
  priceGrowthMonth,
  difficultyGrowthMonth,
  monthlyFixedUsd,
  capexUsd,
  canStop,
] as const;

/** The arguments of CASHFLOW by name, or a refusal where nothing ever mines. */
export const cashflowInputs: (...args: ArgumentsOf<typeof parameters>) => CashflowInputs = (
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
  capexUsd,
  canStop,
) => {
  requireHashrate(hashratePh);
  return {
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
    capexUsd,
    canStop,
  };
};

export const CASHFLOW = declare({
  id: "CASHFLOW",
  family: "projection",
  parameters,
  result: { shape: "table", unit: "" },
  compute: (...args) => cashflowTable(cashflow(cashflowInputs(...args))),
  plain: null,
});
