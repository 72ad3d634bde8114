import { costPerCoin } from "../../../core/cost";
import { declare } from "../../declaration";
import { blockFees, depreciation, difficulty, efficiency, operation, powerPrice, subsidy } from "../../vocabulary";

export const BTC_COSTPERCOIN = declare({
  id: "BTC_COSTPERCOIN",
  family: "cost",
  parameters: [powerPrice, efficiency, difficulty, blockFees, ...operation, depreciation, subsidy],
  result: { shape: "number", unit: "USD/BTC" },
  compute: costPerCoin,
  plain: (powerPrice, efficiency, difficulty, blockFees, poolFee, uptime, otherCost, depreciation, subsidy) =>
    `(24*${efficiency}*${powerPrice}*${uptime}+${otherCost}+${depreciation})` +
    `/(86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})*${uptime}*(1-${poolFee}))`,
});
