import * as z from "zod/mini";
import { meanSubsidy } from "../../core/subsidy";
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

/** Mean fees of the last 144 blocks. */
export const rewards = request(`/api/v1/mining/reward-stats/${WINDOW}`, rewardsSchema, (answer, now) => {
  const { startBlock, endBlock, totalReward, totalFee } = answer;
  const blocks = endBlock - startBlock + 1;
  if (blocks < 1) throw new SourceProblem("market.reason.contradiction", { place: "endBlock" });
  const value = totalFee / blocks / SATOSHI;
  const subsidy = meanSubsidy(startBlock - 1, endBlock);
  const claimed = (totalReward - totalFee) / blocks / SATOSHI;
  if (totalFee > 0 && Math.abs(claimed / subsidy - 1) > TOLERANCE) {
    throw new SourceProblem("market.reason.contradiction", { place: "totalReward" });
  }
  const observedAt = utcOf(now);
  const remark = { id: "market.finding.fee_window", values: { blocks } } as const;
  return [{ field: "block_fees", value, unit: "BTC/block", observedAt, ...(blocks === WINDOW ? {} : { remark }) }];
});
