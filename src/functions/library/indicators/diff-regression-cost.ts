import { difficultyRegressionCost } from "../../../core/indicators";
import { declare } from "../../declaration";
import { difficulty, supplyBtc } from "../../vocabulary";

export const DIFF_REGRESSION_COST = declare({
  id: "DIFF_REGRESSION_COST",
  family: "indicators",
  parameters: [difficulty, supplyBtc],
  result: { shape: "number", unit: "USD/BTC" },
  compute: difficultyRegressionCost,
  plain: (difficulty, supplyBtc) => `EXP(10.256+0.525*LN(${difficulty}))/${supplyBtc}`,
});
