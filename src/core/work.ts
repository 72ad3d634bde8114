import { bitsToTarget } from "./target";

/**
 * Hashes expected per unit of difficulty and block, 2^32: the shortcut behind every published hashprice and hashrate.
 * It is low by 1/65,536 against the exact 2^48/65,535.
 */
export const HASHES_PER_DIFFICULTY = 2 ** 32;

/**
 * The work a block adds to the chain: floor(2^256 / (target + 1)), the expected number of hashes.
 * Source: Bitcoin Core src/chain.cpp, GetBlockProof.
 *
 * @param bits - nBits of the block's header, valid
 * @returns hashes, exact
 */
export function blockWork(bits: number): bigint {
  return (1n << 256n) / (bitsToTarget(bits) + 1n);
}
