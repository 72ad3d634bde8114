import { bitsToTarget, targetToBits } from "./target";

/** Blocks from one retarget to the next. */
export const BLOCKS_PER_PERIOD = 2016;

/** Seconds a block should take. */
export const BLOCK_SECONDS = 600;

const PERIOD_SECONDS = BLOCKS_PER_PERIOD * BLOCK_SECONDS;

/** The easiest target that the main network allows, 2^224 − 1. Source: Bitcoin Core src/kernel/chainparams.cpp. */
const POW_LIMIT = (1n << 224n) - 1n;

/**
 * The bits of the next period, to the last bit:
 * new target = min(limit, floor(old target · timespan / 1,209,600)), cut to compact form,
 * timespan = last − first, held between a quarter and four times 1,209,600 s.
 * Source: Bitcoin Core src/pow.cpp, CalculateNextWorkRequired. The timespan covers 2,015 intervals, not 2,016.
 *
 * @param bits - nBits of the period that ends, valid
 * @param firstTime - header time of its first block, Unix seconds
 * @param lastTime - header time of its last block, Unix seconds
 * @returns nBits of the next period
 */
export function retarget(bits: number, firstTime: number, lastTime: number): number {
  const timespan = Math.min(Math.max(lastTime - firstTime, PERIOD_SECONDS / 4), PERIOD_SECONDS * 4);
  const target = (bitsToTarget(bits) * BigInt(Math.trunc(timespan))) / BigInt(PERIOD_SECONDS);
  return targetToBits(target < POW_LIMIT ? target : POW_LIMIT);
}
