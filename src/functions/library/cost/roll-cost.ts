import { rollCost } from "../../../core/cost";
import { declare } from "../../declaration";
import { costBtc, difficultyNow, difficultyThen, elasticity } from "../../vocabulary";

export const ROLL_COST = declare({
  id: "ROLL_COST",
  family: "cost",
  parameters: [costBtc, difficultyThen, difficultyNow, elasticity],
  result: { shape: "number", unit: "USD/BTC" },
  compute: rollCost,
  plain: (costBtc, difficultyThen, difficultyNow, elasticity) =>
    `${costBtc}*(${difficultyNow}/${difficultyThen})^${elasticity}`,
});
