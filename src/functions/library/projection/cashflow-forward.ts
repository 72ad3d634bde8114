import { cashflowForward } from "../../../core/cashflow-forward";
import { declare } from "../../declaration";
import { canStop, capexUsd, months, startDate } from "../../vocabulary";
import { forwardTable } from "./cashflow-table";
import {
  monthlyEfficiency,
  monthlyFixedUsd,
  monthlyHashprice,
  monthlyHashrate,
  monthlyOperation,
  monthlyPowerPrice,
} from "./drivers";
import { requireHashrate } from "./require-hashrate";

export const CASHFLOW_FORWARD = declare({
  id: "CASHFLOW_FORWARD",
  family: "projection",
  parameters: [
    startDate,
    months,
    monthlyHashprice,
    monthlyHashrate,
    monthlyPowerPrice,
    monthlyEfficiency,
    ...monthlyOperation,
    monthlyFixedUsd,
    capexUsd,
    canStop,
  ],
  result: { shape: "table", unit: "" },
  compute: (
    startDate,
    months,
    hashprice,
    hashratePh,
    powerPrice,
    efficiency,
    poolFee,
    uptime,
    otherCost,
    fixedUsdMonth,
    capexUsd,
    canStop,
  ) => {
    requireHashrate(hashratePh);
    return forwardTable(
      cashflowForward({
        startDate,
        months,
        hashprice,
        hashratePh,
        powerPrice,
        efficiency,
        poolFee,
        uptime,
        otherCost,
        fixedUsdMonth,
        capexUsd,
        canStop,
      }),
    );
  },
  plain: null,
});
