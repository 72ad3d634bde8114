import { HALVING_BLOCKS } from "./subsidy";

/**
 * The height at which the subsidy next halves: the first multiple of 210,000 above the tip.
 *
 * @param height - height of the tip
 */
export function nextHalvingHeight(height: number): number {
  return (Math.floor(height / HALVING_BLOCKS) + 1) * HALVING_BLOCKS;
}

/**
 * When the subsidy next halves, if blocks keep coming every `blockTime` seconds.
 *
 * @param height - height of the tip at `asOf`
 * @param asOf - Unix seconds
 * @param blockTime - seconds per block
 * @returns Unix seconds
 */
export function nextHalving(height: number, asOf: number, blockTime: number): number {
  return asOf + (nextHalvingHeight(height) - height) * blockTime;
}
