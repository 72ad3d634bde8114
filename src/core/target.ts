/*
 * The compact form of a 256-bit target (nBits), as in Bitcoin Core's src/arith_uint256.cpp.
 * A hash is a block when, read as a number, it is not above the target.
 *
 * Everything in src/core assumes arguments that the caller has checked, throws nothing and changes no argument.
 */

const SIGN = 0x00800000;
const MANTISSA = 0x007fffff;
const UINT256 = (1n << 256n) - 1n;

/**
 * The target that compact `bits` stand for: mantissa · 256^(exponent − 3).
 * Source: Bitcoin Core src/arith_uint256.cpp, SetCompact. As there, the sign bit does not enter the magnitude and an
 * overflowing target loses its high bits; ask {@link isValidBits} first.
 *
 * @param bits - nBits of a block header, a 32-bit unsigned integer
 * @returns the target, an integer below 2^256
 */
export function bitsToTarget(bits: number): bigint {
  const exponent = bits >>> 24;
  const mantissa = bits & MANTISSA;
  if (exponent <= 3) return BigInt(mantissa >>> (8 * (3 - exponent)));
  return (BigInt(mantissa) << BigInt(8 * (exponent - 3))) & UINT256;
}

/**
 * Whether `bits` stand for a target at all: a 32-bit unsigned integer, not negative, not zero, no more than 256 bits.
 * Source: Bitcoin Core src/arith_uint256.cpp, SetCompact (fNegative, fOverflow), and src/pow.cpp, DeriveTarget. The
 * limit of the main network (difficulty 1) is not part of it.
 *
 * @param bits - nBits of a block header
 */
export function isValidBits(bits: number): boolean {
  if (!Number.isInteger(bits) || bits < 0 || bits > 0xffffffff) return false;
  const exponent = bits >>> 24;
  const mantissa = bits & MANTISSA;
  const negative = (bits & SIGN) !== 0;
  const overflow = exponent > 34 || (mantissa > 0xff && exponent > 33) || (mantissa > 0xffff && exponent > 32);
  return !negative && !overflow && bitsToTarget(bits) > 0n;
}

/**
 * The compact form of a target, cut down to three bytes of mantissa (never rounded up).
 * Source: Bitcoin Core src/arith_uint256.cpp, GetCompact.
 *
 * @param target - a target, an integer from 0 to 2^256 − 1
 * @returns nBits, a 32-bit unsigned integer
 */
export function targetToBits(target: bigint): number {
  let size = Math.ceil(target.toString(16).length / 2);
  if (target === 0n) size = 0;
  const shift = BigInt(8 * (size - 3));
  let mantissa = Number(shift < 0n ? target << -shift : target >> shift);
  if (mantissa & SIGN) {
    mantissa >>>= 8;
    size += 1;
  }
  return size * 2 ** 24 + mantissa;
}
