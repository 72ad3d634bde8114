import { estimateAdjustment } from "../../../core/estimate";
import { declare } from "../../declaration";
import { asOf, epochStart, height, previousChange, tipTime, windowStart } from "../../vocabulary";
import { checkPeriod } from "./period";

export const DIFF_ADJUST = declare({
  id: "DIFF_ADJUST",
  family: "network",
  parameters: [epochStart, height, asOf, windowStart, previousChange, tipTime],
  result: { shape: "number", unit: "" },
  compute: (epochStart, height, asOf, windowStart, previousChange, tipTime) => {
    checkPeriod(epochStart, height, asOf, windowStart, tipTime);
    return estimateAdjustment(epochStart, height, asOf, windowStart, previousChange, tipTime);
  },
  plain: null,
});
