import { depreciationPerPh } from "../../../core/cost";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import { lifeYears, machineUsdTh, salvageUsdTh } from "../../vocabulary";

export const DEPRECIATION = declare({
  id: "DEPRECIATION",
  family: "cost",
  parameters: [machineUsdTh, lifeYears, salvageUsdTh],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: (machineUsdTh, lifeYears, salvageUsdTh) => {
    if (salvageUsdTh > machineUsdTh) refuse("depreciation.salvage", { salvage: salvageUsdTh, price: machineUsdTh });
    return depreciationPerPh(machineUsdTh, lifeYears, salvageUsdTh);
  },
  plain: (machineUsdTh, lifeYears, salvageUsdTh) => `1000*(${machineUsdTh}-${salvageUsdTh})/(365*${lifeYears})`,
});
