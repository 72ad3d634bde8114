import { bitsToDifficulty, difficultyToBits } from "./difficulty";
import { WINDOW_BLOCKS, blendedSpan, blocksIntoPeriod, clampChange, estimateAdjustment, isLockedIn } from "./estimate";
import { BLOCK_SECONDS, BLOCKS_PER_PERIOD, retarget } from "./retarget";

/** The next retarget, as far as it can be known. */
export interface AdjustmentForecast {
  /** Expected change of difficulty, a fraction. */
  readonly change: number;
  /** One standard deviation of block luck below, a fraction; undefined when too few blocks are known. */
  readonly low: number | undefined;
  /** One standard deviation above, a fraction; undefined when too few blocks are known. */
  readonly high: number | undefined;
  readonly nextDifficulty: number;
  /** Blocks until the first block of the next period, which is counted. */
  readonly blocksLeft: number;
  /** When that block is expected, Unix seconds. */
  readonly time: number;
  /** Whether the change is settled, because the tip is the last block of its period. */
  readonly lockedIn: boolean;
}

/**
 * The next retarget with its band, its difficulty and its date.
 *
 * Band: with b blocks into the period and n blocks behind the rate (b, or 504 when the window is blended in) the
 * relative standard deviation of the period's length is k = (2,015 − b)/2,015 · √(1/n + 1/(2,015 − b)), blocks being a
 * Poisson process; low = (1 + change)/(1 + k) − 1, high = (1 + change)/(1 − k) − 1, held as the change is. No band when
 * k ≥ 1 or b = 0.
 * Date: asOf + blocks left · mean interval so far, elapsed / b, or span / 503 when blended, or 600 s when nothing has
 * been measured.
 * Next difficulty: difficulty · (1 + change); when locked in, that of the consensus bits, so equal to the last digit.
 *
 * @param difficulty - in force now
 * @param epochStart - header time of the period's first block, Unix seconds
 * @param height - height of the tip
 * @param asOf - now, Unix seconds
 * @param windowStart - header time of block height − 503, Unix seconds
 * @param previousChange - the previous retarget, a fraction
 * @param tipTime - header time of the tip, Unix seconds; needed when the tip is the last block of its period
 */
export function forecastAdjustment(
  difficulty: number,
  epochStart: number,
  height: number,
  asOf: number,
  windowStart: number | undefined,
  previousChange: number | undefined,
  tipTime: number | undefined,
): AdjustmentForecast {
  const b = blocksIntoPeriod(height);
  const lockedIn = isLockedIn(height);
  const change = estimateAdjustment(epochStart, height, asOf, windowStart, previousChange, tipTime);
  const rate = observedRate(epochStart, height, asOf, windowStart, previousChange);
  const deviation = relativeDeviation(b, rate.blocks);
  const hasBand = b > 0 && deviation < 1;
  const blocksLeft = BLOCKS_PER_PERIOD - b;
  return {
    change,
    low: hasBand ? clampChange((1 + change) / (1 + deviation) - 1) : undefined,
    high: hasBand ? clampChange((1 + change) / (1 - deviation) - 1) : undefined,
    nextDifficulty:
      lockedIn && tipTime !== undefined
        ? bitsToDifficulty(retarget(difficultyToBits(difficulty), epochStart, tipTime))
        : Math.max(1, difficulty * (1 + change)),
    blocksLeft,
    time: asOf + blocksLeft * rate.blockTime,
    lockedIn,
  };
}

/** How many blocks the estimate rests on, and the mean seconds between them. */
function observedRate(
  epochStart: number,
  height: number,
  asOf: number,
  windowStart: number | undefined,
  previousChange: number | undefined,
): { readonly blocks: number; readonly blockTime: number } {
  const span = blendedSpan(epochStart, height, asOf, windowStart, previousChange);
  if (span !== undefined) return { blocks: WINDOW_BLOCKS, blockTime: span / (WINDOW_BLOCKS - 1) };
  const b = blocksIntoPeriod(height);
  const elapsed = asOf - epochStart;
  return { blocks: b, blockTime: b > 0 && elapsed > 0 ? elapsed / b : BLOCK_SECONDS };
}

/** Relative standard deviation of a period's length when b blocks are behind it and the rate rests on n of them. */
function relativeDeviation(b: number, n: number): number {
  const intervals = BLOCKS_PER_PERIOD - 1;
  const ahead = intervals - b;
  return ahead === 0 ? 0 : (ahead / intervals) * Math.sqrt(1 / n + 1 / ahead);
}
