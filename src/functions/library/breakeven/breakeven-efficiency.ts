import { breakevenEfficiency } from "../../../core/breakeven";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { hashprice, operation, powerPrice } from "../../vocabulary";

export const BREAKEVEN_EFFICIENCY = declare({
  id: "BREAKEVEN_EFFICIENCY",
  family: "breakeven",
  parameters: [hashprice, powerPrice, ...operation],
  result: { shape: "number", unit: "J/TH" },
  compute: (hashprice, powerPrice, ...operation) => {
    if (powerPrice <= 0) unanswerable("breakeven.free_power", { value: powerPrice });
    const efficiency = breakevenEfficiency(hashprice, powerPrice, ...operation);
    return efficiency > 0 ? efficiency : unanswerable("breakeven.no_revenue");
  },
  plain: (hashprice, powerPrice, poolFee, uptime, otherCost) => {
    const earned = `${hashprice}*(1-${poolFee})*${uptime}-${otherCost}`;
    return `IF(AND(${powerPrice}>0,${earned}>0),(${earned})/(24*${powerPrice}*${uptime}),NA())`;
  },
});
