import fc from "fast-check";
import { bitsToDifficulty, difficultyToBits } from "../../src/core/difficulty";
import { bitsToTarget } from "../../src/core/target";

/** Canonical bits of targets no easier than difficulty 1. */
const mainnetBits = fc
  .integer({ min: 0x008000, max: 0x7fffff })
  .chain((mantissa) => fc.integer({ min: 4, max: 0x1c }).map((exponent) => exponent * 2 ** 24 + mantissa));

describe("bitsToDifficulty", () => {
  it.each([
    [0x1f111111, 0.000001],
    [0x1ef88f6f, 0.000016],
    [0x1df88f6f, 0.004023],
    [0x1cf88f6f, 1.029916],
    [0x12345678, 5913134931067755359633408],
  ])("agrees with Bitcoin Core's src/test/blockchain_tests.cpp at bits %i", (bits, difficulty) => {
    expect(Math.abs(bitsToDifficulty(bits) - difficulty)).toBeLessThanOrEqual(Math.max(1e-5, difficulty * 1e-15));
  });

  it("is 1 for the genesis block", () => {
    expect(bitsToDifficulty(0x1d00ffff)).toBe(1);
  });

  it.each([
    [0x1701fca1, 141668107417558.25],
    [0x17023c7e, 125864590119494.27],
  ])("gives, to the last bit, the difficulty in force in February 2026 from bits %i", (bits, difficulty) => {
    expect(bitsToDifficulty(bits)).toBe(difficulty);
  });

  it("is 0xffff · 2^208 over the target", () => {
    fc.assert(
      fc.property(mainnetBits, (bits) => {
        const exact = Number(((0xffffn << 208n) << 64n) / bitsToTarget(bits)) / 2 ** 64;
        expect(bitsToDifficulty(bits) / exact - 1).toBeLessThan(1e-14);
        expect(bitsToDifficulty(bits) / exact - 1).toBeGreaterThan(-1e-14);
      }),
    );
  });
});

describe("difficultyToBits", () => {
  it("leads from a block's difficulty back to its bits", () => {
    fc.assert(fc.property(mainnetBits, (bits) => expect(difficultyToBits(bitsToDifficulty(bits))).toBe(bits)));
  });

  it("is not put off by a difficulty printed to nine digits", () => {
    // At mantissa 0x008000 targets lie closer together below than above, and the nearest may be another.
    const inside = mainnetBits.filter((bits) => bits % 2 ** 24 > 0x008000);
    fc.assert(
      fc.property(inside, (bits) => {
        expect(difficultyToBits(Number(bitsToDifficulty(bits).toPrecision(9)))).toBe(bits);
      }),
    );
  });

  it.each([
    [1, 0x1d00ffff],
    [141668107417558, 0x1701fca1],
    [125864590119494, 0x17023c7e],
  ])("gives the network's bits for difficulty %d", (difficulty, bits) => {
    expect(difficultyToBits(difficulty)).toBe(bits);
  });

  it("picks the nearer of two neighbouring targets", () => {
    const [low, high] = [bitsToDifficulty(0x17023c7f), bitsToDifficulty(0x17023c7e)];
    expect(difficultyToBits(low + (high - low) * 0.45)).toBe(0x17023c7f);
    expect(difficultyToBits(low + (high - low) * 0.55)).toBe(0x17023c7e);
  });
});
