import fc from "fast-check";
import { bitsToTarget, isValidBits, targetToBits } from "../../src/core/target";

/** Bitcoin Core src/test/arith_uint256_tests.cpp, bignum_SetCompact: bits, target, bits of that target. */
const SET_COMPACT: readonly (readonly [bits: number, target: bigint, compact: number])[] = [
  [0x00000000, 0n, 0],
  [0x00123456, 0n, 0],
  [0x01003456, 0n, 0],
  [0x02000056, 0n, 0],
  [0x03000000, 0n, 0],
  [0x04000000, 0n, 0],
  [0x00923456, 0n, 0],
  [0x01803456, 0n, 0],
  [0x02800056, 0n, 0],
  [0x03800000, 0n, 0],
  [0x04800000, 0n, 0],
  [0x01123456, 0x12n, 0x01120000],
  [0x02123456, 0x1234n, 0x02123400],
  [0x03123456, 0x123456n, 0x03123456],
  [0x04123456, 0x12345600n, 0x04123456],
  [0x05009234, 0x92340000n, 0x05009234],
  [0x20123456, 0x123456n << 232n, 0x20123456],
];

const compact = fc.integer({ min: 0, max: 0xffffffff });
const uint256 = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n });
/** Targets of every size, not only of the largest. */
const target = fc.tuple(uint256, fc.integer({ min: 0, max: 255 })).map(([value, shift]) => value >> BigInt(shift));

describe("bitsToTarget", () => {
  it.each(SET_COMPACT)("reads bits %i as Bitcoin Core does", (bits, target) => {
    expect(bitsToTarget(bits)).toBe(target);
  });

  it("reads the genesis block's bits as 0xffff · 2^208", () => {
    expect(bitsToTarget(0x1d00ffff)).toBe(0xffffn << 208n);
  });

  it("stays below 2^256", () => {
    fc.assert(fc.property(compact, (bits) => expect(bitsToTarget(bits) >> 256n).toBe(0n)));
  });
});

describe("targetToBits", () => {
  it.each(SET_COMPACT)("writes the target of bits %i as Bitcoin Core does", (_bits, target, compact) => {
    expect(targetToBits(target)).toBe(compact);
  });

  it("moves a mantissa that would read as negative up by one byte", () => {
    expect(targetToBits(0x80n)).toBe(0x02008000);
  });

  it("brings back a target cut to its leading bytes: never above it, and less than 2^-15 below", () => {
    fc.assert(
      fc.property(target, (value) => {
        const back = bitsToTarget(targetToBits(value));
        expect(back <= value).toBe(true);
        expect((value - back) << 15n <= value).toBe(true);
      }),
    );
  });

  it("is the form that reads back to itself", () => {
    fc.assert(
      fc.property(target, (value) => {
        const bits = targetToBits(value);
        expect(targetToBits(bitsToTarget(bits))).toBe(bits);
      }),
    );
  });
});

describe("isValidBits", () => {
  it.each([
    ["fractions", 100.2783],
    ["numbers below zero", -1],
    ["more than 32 bits", 0x100000000],
    ["zero", 0],
    ["a mantissa of zero", 0x1c000000],
    ["a mantissa shifted away to zero", 0x01003456],
    ["a negative target", 0x04923456],
    ["a sign without magnitude", 0x00800000],
    ["an overflow of one byte of mantissa", 0x23000001],
    ["an overflow of two", 0x22000101],
    ["an overflow of three", 0x21010001],
    ["the overflow in Bitcoin Core's tests", 0xff123456],
  ])("refuses %s", (_what, bits) => {
    expect(isValidBits(bits)).toBe(false);
  });

  it.each([0x1d00ffff, 0x1701fca1, 0x207fffff, 0x220000ff, 0x2100ffff])("accepts %i", (bits) => {
    expect(isValidBits(bits)).toBe(true);
  });

  it("accepts the compact form of every target above zero", () => {
    fc.assert(
      fc.property(
        target.filter((value) => value > 0n),
        (value) => isValidBits(targetToBits(value)),
      ),
    );
  });
});
