import { nextHalving, nextHalvingHeight } from "../../src/core/halving";

describe("nextHalving", () => {
  it.each([
    [0, 210_000],
    [839_999, 840_000],
    [840_000, 1_050_000],
    [936_000, 1_050_000],
  ])("comes after height %i at height %i", (height, next) => {
    expect(nextHalvingHeight(height)).toBe(next);
  });

  it("is as many block times away as there are blocks to it", () => {
    expect(nextHalving(1_049_000, 1_800_000_000, 600)).toBe(1_800_000_000 + 1000 * 600);
    expect(nextHalving(1_049_000, 1_800_000_000, 590)).toBe(1_800_000_000 + 1000 * 590);
  });

  it("falls in April 2028 as seen from block 936,000 on 2026-02-10", () => {
    const seen = Date.UTC(2026, 1, 10) / 1000;
    expect(new Date(nextHalving(936_000, seen, 600) * 1000).toISOString().slice(0, 7)).toBe("2028-04");
  });
});
