import { estimateAdjustment, isLockedIn } from "../../../core/estimate";
import { declare } from "../../declaration";
import { refuse } from "../../errors";
import { asOf, epochStart, height, previousChange, tipTime, windowStart } from "../../vocabulary";

/** How far a block's own time may run ahead of the clock under the consensus rules. */
const BLOCK_TIME_TOLERANCE = 2 * 60 * 60;

export const DIFF_ADJUST = declare({
  id: "DIFF_ADJUST",
  family: "network",
  parameters: [epochStart, height, asOf, windowStart, previousChange, tipTime],
  result: { shape: "number", unit: "" },
  compute: (epochStart, height, asOf, windowStart, previousChange, tipTime) => {
    if (isLockedIn(height) && tipTime === undefined) refuse("estimate.tip_time", { height });
    if (asOf < epochStart - BLOCK_TIME_TOLERANCE) refuse("estimate.tip_before");
    if (windowStart !== undefined && windowStart >= epochStart) refuse("estimate.window_order");
    return estimateAdjustment(epochStart, height, asOf, windowStart, previousChange, tipTime);
  },
  plain: null,
});
