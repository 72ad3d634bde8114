import { targetToBits } from "./target";

/** The target of difficulty 1: mantissa 0xffff, exponent 29. */
const DIFFICULTY_1 = 0xffffn << 208n;

/**
 * The difficulty that compact `bits` stand for: 0xffff · 2^208 / target, in the double arithmetic that every node
 * prints. Source: Bitcoin Core src/rpc/blockchain.cpp, GetDifficulty, whose mantissa mask is 0x00ffffff: the sign bit
 * counts as magnitude here, unlike in a target.
 *
 * @param bits - nBits of a block header
 * @returns difficulty, a ratio without unit
 */
export function bitsToDifficulty(bits: number): number {
  let difficulty = 0xffff / (bits & 0x00ffffff);
  for (let exponent = bits >>> 24; exponent < 29; exponent += 1) difficulty *= 256;
  for (let exponent = bits >>> 24; exponent > 29; exponent -= 1) difficulty /= 256;
  return difficulty;
}

/**
 * The compact bits whose target is nearest to 0xffff · 2^208 / difficulty, so that the difficulty printed for a block
 * leads back to that block's own bits.
 *
 * @param difficulty - a ratio without unit, above 0
 * @returns nBits, a 32-bit unsigned integer
 */
export function difficultyToBits(difficulty: number): number {
  // A power of two scales a double without loss: from here on every digit is kept.
  const target = (DIFFICULTY_1 << 160n) / BigInt(Math.round(difficulty * 2 ** 160));
  const exponent = targetToBits(target) >>> 24;
  const halfStep = exponent > 3 ? 1n << BigInt(8 * (exponent - 3) - 1) : 0n;
  return targetToBits(target + halfStep);
}
