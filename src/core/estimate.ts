import { BLOCK_SECONDS, BLOCKS_PER_PERIOD } from "./retarget";

/** Blocks of the window that is blended into the first quarter of a period. */
export const WINDOW_BLOCKS = 504;

/** The most that one retarget can raise and lower the difficulty (×4 and ÷4), as fractions. */
const MOST = 3;
const LEAST = -0.75;

/** Blocks mined since the first block of the running period; 0 on that block, 2,015 on the last. */
export function blocksIntoPeriod(height: number): number {
  return height % BLOCKS_PER_PERIOD;
}

/** Whether the tip is the last block of its period, so that the next difficulty is settled and not an estimate. */
export function isLockedIn(height: number): boolean {
  return blocksIntoPeriod(height) === BLOCKS_PER_PERIOD - 1;
}

/** A change held to what a retarget can do. */
export function clampChange(change: number): number {
  return Math.min(Math.max(change, LEAST), MOST);
}

/**
 * Seconds taken by the last 504 blocks, those of the previous period brought to the present difficulty:
 * (asOf − epochStart) + (epochStart − windowStart) · (1 + previousChange). Undefined from block 503 of a period on, or
 * when the window is not known: then the period speaks for itself.
 */
export function blendedSpan(
  epochStart: number,
  height: number,
  asOf: number,
  windowStart: number | undefined,
  previousChange: number | undefined,
): number | undefined {
  if (windowStart === undefined || previousChange === undefined) return undefined;
  if (blocksIntoPeriod(height) >= WINDOW_BLOCKS - 1) return undefined;
  return Math.max(0, asOf - epochStart) + (epochStart - windowStart) * (1 + previousChange);
}

/**
 * The change of difficulty that the next retarget brings if blocks keep coming as they have in this period, with
 * b = height mod 2,016:
 * - in the ordinary case 600 / ((asOf − epochStart) / (b + 1)) − 1;
 * - in the first 503 blocks, when the window is known, 600 / (span / 504) − 1 with {@link blendedSpan};
 * - at b = 2,015 the consensus ratio 1,209,600 / (tipTime − epochStart) − 1: settled, not estimated.
 *
 * Held between −75% and +300%. A clock behind the period's first block counts as no time passed: the upper bound, or
 * 0 on the first block itself, when nothing has been measured yet.
 * Source: the estimator that mempool.space shows, written anew from its description.
 *
 * @param epochStart - header time of the period's first block, Unix seconds
 * @param height - height of the tip
 * @param asOf - now, Unix seconds
 * @param windowStart - header time of block height − 503, Unix seconds
 * @param previousChange - the previous retarget, a fraction
 * @param tipTime - header time of the tip, Unix seconds; read at b = 2,015 only, where without it the answer is NaN
 * @returns a fraction: −0.11 is 11% less difficulty
 */
export function estimateAdjustment(
  epochStart: number,
  height: number,
  asOf: number,
  windowStart: number | undefined,
  previousChange: number | undefined,
  tipTime: number | undefined,
): number {
  const span = blendedSpan(epochStart, height, asOf, windowStart, previousChange);
  if (span !== undefined) return changeAt(span / WINDOW_BLOCKS);
  const b = blocksIntoPeriod(height);
  const end = isLockedIn(height) ? (tipTime ?? NaN) : asOf;
  if (b === 0 && end <= epochStart) return 0;
  return changeAt((end - epochStart) / (b + 1));
}

/** The change that brings blocks of so many seconds back to 600. */
function changeAt(blockTime: number): number {
  return clampChange(BLOCK_SECONDS / Math.max(0, blockTime) - 1);
}
