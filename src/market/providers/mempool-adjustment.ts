import * as z from "zod/mini";
import { BLOCKS_PER_PERIOD } from "../../core/retarget";
import type { Reading } from "../observation";
import { utcOf } from "../observation";
import { SourceProblem } from "../reason";
import { numeric, unixSeconds, whole } from "./answers";
import { request } from "./provider";

/**
 * Seconds in `previousTime`, percent in `previousRetarget`, which is null while the server starts. The answer's other
 * figures are in milliseconds or derived, so they are left alone.
 */
const adjustmentSchema = z.object({
  nextRetargetHeight: whole(BLOCKS_PER_PERIOD, 1e7),
  remainingBlocks: whole(1, BLOCKS_PER_PERIOD),
  previousTime: z.optional(unixSeconds),
  previousRetarget: z.nullish(numeric),
});

/** The difficulty period: when and where it began, what came before it, how far it is. */
export const adjustment = request("/api/v1/difficulty-adjustment", adjustmentSchema, (answer, now) => {
  const { nextRetargetHeight, remainingBlocks, previousTime, previousRetarget } = answer;
  const period = nextRetargetHeight - BLOCKS_PER_PERIOD;
  if (period % BLOCKS_PER_PERIOD !== 0) {
    throw new SourceProblem("market.reason.contradiction", { place: "nextRetargetHeight" });
  }
  const seen = { observedAt: utcOf(now), period };
  const height = nextRetargetHeight - remainingBlocks;
  const readings: Reading[] = [{ field: "height", value: height, unit: "blocks", ...seen }];
  if (previousTime !== undefined)
    readings.push({ field: "period_start_time", value: previousTime, unit: "UTC", ...seen });
  if (typeof previousRetarget === "number") {
    readings.push({ field: "previous_change", value: previousRetarget / 100, unit: "fraction", ...seen });
  }
  return readings;
});
