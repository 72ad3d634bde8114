import * as z from "zod/mini";
import { meanSubsidy } from "../../core/subsidy";
import type { Remark } from "../finding";
import { utcOf } from "../observation";
import { SourceProblem } from "../reason";
import { blockHeight, numeric } from "./answers";
import { request } from "./provider";

const WINDOW = 144;
const SATOSHI = 1e8;
/** Some blocks claim a few satoshi less than they may. */
const TOLERANCE = 1e-3;

/** Satoshi, mostly as texts; the total reward includes the fees. */
const rewardsSchema = z.object({
  startBlock: blockHeight,
  endBlock: blockHeight,
  totalReward: numeric,
  totalFee: numeric,
});

type Rewards = z.infer<typeof rewardsSchema>;

/** Mean fees of the last 144 blocks. */
export const rewards = request(`/api/v1/mining/reward-stats/${WINDOW}`, rewardsSchema, (answer, now) => {
  const blocks = answer.endBlock - answer.startBlock + 1;
  if (blocks < 1) throw new SourceProblem("market.reason.contradiction", { place: "endBlock" });
  const value = answer.totalFee / blocks / SATOSHI;
  const remarks = [...windowRemark(blocks), ...subsidyRemark(answer, blocks)];
  return [{ field: "block_fees", value, unit: "BTC/block", observedAt: utcOf(now), remarks }];
});

const windowRemark = (blocks: number): Remark[] =>
  blocks === WINDOW ? [] : [{ id: "market.finding.fee_window", values: { blocks } }];

/** What is not fees must be the subsidy. */
function subsidyRemark({ startBlock, endBlock, totalReward, totalFee }: Rewards, blocks: number): Remark[] {
  const subsidy = meanSubsidy(startBlock - 1, endBlock);
  const claimed = (totalReward - totalFee) / blocks / SATOSHI;
  if (Math.abs(claimed / subsidy - 1) <= TOLERANCE) return [];
  return [{ id: "market.finding.rewards_apart", values: { claimed, subsidy } }];
}
