import * as z from "zod/mini";
import { bitsToDifficulty } from "../../core/difficulty";
import { WINDOW_BLOCKS, blocksIntoPeriod } from "../../core/estimate";
import { isValidBits } from "../../core/target";
import type { Reading } from "../observation";
import { utcOf } from "../observation";
import { periodStart } from "../period";
import { SourceProblem } from "../reason";
import { blockHeight, numeric, unixSeconds } from "./answers";
import type { Request } from "./provider";
import { request } from "./provider";

const blocksSchema = z
  .array(
    z.object({
      height: blockHeight,
      timestamp: unixSeconds,
      bits: numeric.check(z.refine(isValidBits)),
    }),
  )
  .check(z.minLength(1));

type Blocks = z.infer<typeof blocksSchema>;
type Block = Blocks[number];

const tipOf = (blocks: Blocks): Block => blocks.reduce((one, other) => (other.height > one.height ? other : one));

/** The newest headers: the tip and its time, difficulty by its bits, and, just after a retarget, the period's start. */
export const blocks = request(
  "/api/v1/blocks",
  blocksSchema,
  (answer, now) => {
    const tip = tipOf(answer);
    const period = periodStart(tip.height);
    const seen = { observedAt: utcOf(now), period };
    const readings: Reading[] = [
      { field: "height", value: tip.height, unit: "blocks", bits: tip.bits, ...seen },
      { field: "tip_time", value: tip.timestamp, unit: "UTC", ...seen },
      { field: "difficulty", value: bitsToDifficulty(tip.bits), unit: "ratio", bits: tip.bits, ...seen },
    ];
    const first = answer.find(({ height }) => height === period);
    const before = answer.find(({ height }) => height === period - 1);
    if (first && before) {
      const change = bitsToDifficulty(first.bits) / bitsToDifficulty(before.bits) - 1;
      readings.push(
        { field: "period_start_time", value: first.timestamp, unit: "UTC", ...seen },
        { field: "previous_change", value: change, unit: "fraction", ...seen },
      );
    }
    return readings;
  },
  (answer) => {
    const { height } = tipOf(answer);
    return blocksIntoPeriod(height) < WINDOW_BLOCKS - 1 ? [windowStart(height)] : [];
  },
);

/** In the first quarter of a period an estimate needs the time of the block 503 before the tip. */
function windowStart(tip: number): Request {
  const wanted = tip - (WINDOW_BLOCKS - 1);
  return request(`/api/v1/blocks/${wanted}`, blocksSchema, (answer, now) => {
    const block = answer.find(({ height }) => height === wanted);
    if (!block) throw new SourceProblem("market.reason.shape", { place: `height ${wanted}` });
    const seen = { observedAt: utcOf(now), period: periodStart(tip) };
    return [{ field: "window_start_time", value: block.timestamp, unit: "UTC", ...seen }];
  });
}
