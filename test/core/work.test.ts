import fc from "fast-check";
import { bitsToDifficulty } from "../../src/core/difficulty";
import { HASHES_PER_DIFFICULTY, blockWork } from "../../src/core/work";

describe("blockWork", () => {
  it("is 4,295,032,833 hashes at difficulty 1, as the genesis block's chainwork 0x100010001", () => {
    expect(blockWork(0x1d00ffff)).toBe(0x100010001n);
  });

  it("is 2^256 shared among the hashes that pass, the target itself among them", () => {
    expect(blockWork(0x01010000)).toBe(1n << 255n);
  });

  it("exceeds difficulty · 2^32 by one part in 65,535", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x17008000, max: 0x177fffff }), (bits) => {
        const shortcut = bitsToDifficulty(bits) * HASHES_PER_DIFFICULTY;
        expect(Number(blockWork(bits)) / shortcut - 1).toBeCloseTo(1 / 65_535, 12);
      }),
    );
  });
});
