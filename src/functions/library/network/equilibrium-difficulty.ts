import { equilibriumDifficulty } from "../../../core/cost-curve";
import { declare } from "../../declaration";
import { blockFees, btcPrice, costCurve, poolFee, subsidy } from "../../vocabulary";
import { readCostCurve } from "./cost-curve";

export const EQUILIBRIUM_DIFFICULTY = declare({
  id: "EQUILIBRIUM_DIFFICULTY",
  family: "network",
  parameters: [costCurve, btcPrice, blockFees, poolFee, subsidy],
  result: { shape: "number", unit: "" },
  compute: (table, ...others) => equilibriumDifficulty(readCostCurve(table), ...others),
  plain: null,
});
