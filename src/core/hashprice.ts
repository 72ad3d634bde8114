import { HASHES_PER_DIFFICULTY } from "./work";

/** Hashes that 1 PH/s makes in a day. */
const HASHES_PER_PH_DAY = 86_400e15;

/**
 * What 1 PH/s earns in a day, in coins, before the pool's fee:
 * 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + blockFees).
 * Source: Luxor Hashrate Index, methodology.
 *
 * @param difficulty - a ratio without unit
 * @param blockFees - transaction fees, BTC/block
 * @param subsidy - BTC/block
 * @returns BTC/PH/day
 */
export function hashvalue(difficulty: number, blockFees: number, subsidy: number): number {
  return (HASHES_PER_PH_DAY / (difficulty * HASHES_PER_DIFFICULTY)) * (subsidy + blockFees);
}

/**
 * What 1 PH/s earns in a day, in dollars, before the pool's fee: hashvalue · btcPrice.
 *
 * @param btcPrice - USD/BTC
 * @param difficulty - a ratio without unit
 * @param blockFees - transaction fees, BTC/block
 * @param subsidy - BTC/block
 * @returns USD/PH/day
 */
export function hashprice(btcPrice: number, difficulty: number, blockFees: number, subsidy: number): number {
  return hashvalue(difficulty, blockFees, subsidy) * btcPrice;
}

/**
 * The bitcoin price that a hashprice stands for: hashprice / hashvalue.
 *
 * @param hashprice - USD/PH/day
 * @param difficulty - a ratio without unit
 * @param blockFees - transaction fees, BTC/block
 * @param subsidy - BTC/block
 * @returns USD/BTC
 */
export function impliedPrice(hashprice: number, difficulty: number, blockFees: number, subsidy: number): number {
  return hashprice / hashvalue(difficulty, blockFees, subsidy);
}

/**
 * The difficulty that a hashprice stands for at a bitcoin price; hashprice falls as 1/difficulty.
 *
 * @param hashprice - USD/PH/day, above 0
 * @param btcPrice - USD/BTC
 * @param blockFees - transaction fees, BTC/block
 * @param subsidy - BTC/block
 * @returns difficulty, a ratio without unit
 */
export function impliedDifficulty(hashprice: number, btcPrice: number, blockFees: number, subsidy: number): number {
  return (hashvalue(1, blockFees, subsidy) * btcPrice) / hashprice;
}

/**
 * Coins that hashrate is expected to mine, after the pool's fee:
 * hashratePh · days · hashvalue · (1 − poolFee) · uptime.
 *
 * @param hashratePh - nameplate, PH/s
 * @param days - days
 * @param difficulty - a ratio without unit, the mean over those days
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue
 * @param uptime - the fraction of time that the hashrate runs
 * @param subsidy - BTC/block
 * @returns BTC
 */
export function minedBtc(
  hashratePh: number,
  days: number,
  difficulty: number,
  blockFees: number,
  poolFee: number,
  uptime: number,
  subsidy: number,
): number {
  return hashratePh * days * hashvalue(difficulty, blockFees, subsidy) * (1 - poolFee) * uptime;
}

/**
 * The hashrate that must have run to earn the coins received: minedBtc turned round, realised and not nameplate.
 *
 * @param minedBtc - BTC received after the pool's fee
 * @param days - days, above 0
 * @param difficulty - a ratio without unit, the mean over those days
 * @param blockFees - transaction fees, BTC/block
 * @param poolFee - a fraction of revenue, below 1
 * @param subsidy - BTC/block
 * @returns PH/s
 */
export function impliedHashrate(
  minedBtc: number,
  days: number,
  difficulty: number,
  blockFees: number,
  poolFee: number,
  subsidy: number,
): number {
  return minedBtc / (days * hashvalue(difficulty, blockFees, subsidy) * (1 - poolFee));
}

/**
 * The hashrate of the whole network at which blocks come every `blockTime` seconds: difficulty · 2^32 / blockTime.
 *
 * @param difficulty - a ratio without unit
 * @param blockTime - seconds per block; 600, or the mean of recent blocks
 * @returns EH/s
 */
export function networkHashrate(difficulty: number, blockTime: number): number {
  return (difficulty * HASHES_PER_DIFFICULTY) / blockTime / 1e18;
}
