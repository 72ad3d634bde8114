import { paybackDays } from "../../../core/machine-payback";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { decayMonth, efficiency, hashprice, machineUsdTh, operation, powerPrice } from "../../vocabulary";

export const PAYBACK_DAYS = declare({
  id: "PAYBACK_DAYS",
  family: "machines",
  parameters: [machineUsdTh, hashprice, powerPrice, efficiency, ...operation, decayMonth],
  result: { shape: "number", unit: "days" },
  compute: (...given) => {
    const days = paybackDays(...given);
    return Number.isFinite(days) ? days : unanswerable("machine.never");
  },
  // Months of a falling hashprice are a sum until something is reached: plain Excel cannot say that.
  plain: (machineUsdTh, hashprice, powerPrice, efficiency, poolFee, uptime, otherCost, decayMonth) => {
    const margin = `MAX(0,${hashprice}*(1-${poolFee})*${uptime}-24*${efficiency}*${powerPrice}*${uptime})-${otherCost}`;
    return `IF(AND(${decayMonth}=0,${margin}>0),1000*${machineUsdTh}/(${margin}),NA())`;
  },
});
