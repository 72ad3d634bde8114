import fc from "fast-check";
import { blockSubsidy, meanSubsidy } from "../../src/core/subsidy";

describe("blockSubsidy", () => {
  it.each([
    [0, 50],
    [209_999, 50],
    [210_000, 25],
    [839_999, 6.25],
    [840_000, 3.125],
    [1_049_999, 3.125],
    [1_050_000, 1.5625],
    [6_929_999, 0.00000001],
    [6_930_000, 0],
    [13_440_000, 0],
    [50_000_000, 0],
  ])("pays at height %i what Bitcoin Core's GetBlockSubsidy pays", (height, subsidy) => {
    expect(blockSubsidy(height)).toBe(subsidy);
  });

  it("adds up to 20,999,999.9769 BTC over all heights", () => {
    // Bitcoin Core src/test/validation_tests.cpp, subsidy_limit_test: 2,099,999,997,690,000 satoshi.
    let satoshi = 0;
    for (let height = 0; height < 14_000_000; height += 1000) satoshi += Math.round(blockSubsidy(height) * 1e8) * 1000;
    expect(satoshi).toBe(2_099_999_997_690_000);
  });

  it("is a whole number of satoshi", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_000_000 }), (height) => {
        expect(blockSubsidy(height)).toBe(Math.round(blockSubsidy(height) * 1e8) / 1e8);
      }),
    );
  });
});

describe("meanSubsidy", () => {
  it("weighs every block by its own subsidy across a halving", () => {
    expect(meanSubsidy(1_049_989, 1_050_009)).toBe((10 * 3.125 + 10 * 1.5625) / 20);
    expect(meanSubsidy(1_049_999, 1_050_000)).toBe(1.5625);
    expect(meanSubsidy(1_049_998, 1_049_999)).toBe(3.125);
  });

  it("is the mean that counting block by block gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_045_000, max: 1_055_000 }), fc.integer({ min: 1, max: 5000 }), (tip, blocks) => {
        let total = 0;
        for (let height = tip + 1; height <= tip + blocks; height += 1) total += blockSubsidy(height);
        expect(meanSubsidy(tip, tip + blocks)).toBeCloseTo(total / blocks, 12);
      }),
    );
  });

  it("spans several halvings", () => {
    expect(meanSubsidy(-1, 419_999)).toBe(37.5);
  });

  it("is the next block's subsidy when the tip does not move", () => {
    expect(meanSubsidy(839_999, 839_999)).toBe(3.125);
  });
});
