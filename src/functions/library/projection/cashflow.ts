import { cashflow } from "../../../core/cashflow";
import { declare } from "../../declaration";
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

export const CASHFLOW = declare({
  id: "CASHFLOW",
  family: "projection",
  parameters: [
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
  ],
  result: { shape: "table", unit: "" },
  compute: (startDate, months, height, btcPrice, difficulty, hashratePh, ...rest) => {
    requireHashrate(hashratePh);
    return cashflowTable(cashflow(startDate, months, height, btcPrice, difficulty, hashratePh, ...rest));
  },
  plain: null,
});
