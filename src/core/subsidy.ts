/** Blocks from one halving to the next. */
export const HALVING_BLOCKS = 210_000;

const SATOSHI = 100_000_000;
const FIRST_SUBSIDY = 50 * SATOSHI;

/** Satoshi of subsidy in a block, by the number of halvings behind it; a power of two divides a double exactly. */
const satoshiAfter = (halvings: number): number => Math.floor(FIRST_SUBSIDY / 2 ** halvings);

/**
 * The subsidy of one block: 50 BTC, shifted right in whole satoshi once for every 210,000 blocks.
 * Source: Bitcoin Core src/validation.cpp, GetBlockSubsidy.
 *
 * @param height - height of the block
 * @returns BTC/block
 */
export function blockSubsidy(height: number): number {
  return satoshiAfter(Math.floor(height / HALVING_BLOCKS)) / SATOSHI;
}

/**
 * The mean subsidy of the blocks mined while the tip moves from one height to another, each block at its own: a month
 * that holds a halving gets its share of both.
 *
 * @param tip - height of the last block before
 * @param nextTip - height of the last block counted, not below `tip`
 * @returns BTC/block
 */
export function meanSubsidy(tip: number, nextTip: number): number {
  let first = tip + 1;
  let satoshi = 0;
  while (first <= nextTip) {
    const halvings = Math.floor(first / HALVING_BLOCKS);
    const afterEra = Math.min((halvings + 1) * HALVING_BLOCKS, nextTip + 1);
    satoshi += (afterEra - first) * satoshiAfter(halvings);
    first = afterEra;
  }
  return nextTip > tip ? satoshi / (nextTip - tip) / SATOSHI : blockSubsidy(tip + 1);
}
