import { BLOCK_SECONDS } from "../../core/retarget";
import type { Remark } from "../finding";

/** Over this many blocks chance evens out. */
const MANY_BLOCKS = 30;
/** What a retarget answers to: a pace beyond it has never been seen. */
const PACE = [BLOCK_SECONDS / 4, BLOCK_SECONDS * 4] as const;

/** Says where blocks cannot have come as a time and a height would have it. */
export function paceRemark(seconds: number, blocks: number): Remark[] {
  const pace = seconds / blocks;
  if (blocks < MANY_BLOCKS || (pace >= PACE[0] && pace <= PACE[1])) return [];
  return [{ id: "market.finding.pace", values: { seconds: Math.round(pace) } }];
}
