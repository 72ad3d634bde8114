import { isLockedIn } from "../../../core/estimate";
import { refuse } from "../../errors";

/** How far a block's own time may run ahead of the clock under the consensus rules. */
const BLOCK_TIME_TOLERANCE = 2 * 60 * 60;

/** Refuses the times of a difficulty period that cannot be those of one period. */
export function checkPeriod(
  epochStart: number,
  height: number,
  asOf: number,
  windowStart: number | undefined,
  tipTime: number | undefined,
): void {
  if (isLockedIn(height) && tipTime === undefined) refuse("estimate.tip_time", { height });
  if (isLockedIn(height) && tipTime !== undefined && tipTime <= epochStart) refuse("estimate.tip_order");
  if (asOf < epochStart - BLOCK_TIME_TOLERANCE) refuse("estimate.tip_before");
  if (windowStart !== undefined && windowStart >= epochStart) refuse("estimate.window_order");
}
