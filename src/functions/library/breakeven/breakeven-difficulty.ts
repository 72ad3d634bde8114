import { breakevenDifficulty, breakevenHashprice } from "../../../core/breakeven";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { blockFees, btcPrice, efficiency, operation, powerPrice, subsidy } from "../../vocabulary";

export const BREAKEVEN_DIFFICULTY = declare({
  id: "BREAKEVEN_DIFFICULTY",
  family: "breakeven",
  parameters: [btcPrice, powerPrice, efficiency, blockFees, ...operation, subsidy],
  result: { shape: "number", unit: "" },
  compute: (btcPrice, powerPrice, efficiency, blockFees, poolFee, uptime, otherCost, subsidy) => {
    if (breakevenHashprice(powerPrice, efficiency, poolFee, uptime, otherCost) <= 0) {
      unanswerable("breakeven.any_difficulty");
    }
    return breakevenDifficulty(btcPrice, powerPrice, efficiency, blockFees, poolFee, uptime, otherCost, subsidy);
  },
  plain: (btcPrice, powerPrice, efficiency, blockFees, poolFee, uptime, otherCost, subsidy) => {
    const cost = `24*${efficiency}*${powerPrice}*${uptime}+${otherCost}`;
    const earned = `86400*10^15/2^32*(${subsidy}+${blockFees})*${btcPrice}*${uptime}*(1-${poolFee})`;
    return `IF(${cost}>0,${earned}/(${cost}),NA())`;
  },
});
