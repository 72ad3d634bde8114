import { costTiers } from "../../src/core/cost-tiers";

describe("costTiers", () => {
  it("gives Riot's cost to mine in the first quarters of 2024 and 2025", () => {
    // Riot Q1 2025 10-Q: power 61,830, other direct 12,988, credits 7,801 thousand USD over 1,530 BTC; Q1 2024 31,418 over 1,364.
    const tiers = costTiers(1530, 61_830e3, 7_801e3, 12_988e3, undefined, undefined, undefined, undefined, undefined);
    expect(Math.abs((tiers.cash.usdPerBtc ?? NaN) - 43_808)).toBeLessThan(20);
    expect(costTiers(1364, 31_418e3, 0, 0, 0, 0, 0, 0, 0).fullyLoaded.usdPerBtc).toBeCloseTo(23_034, -1);
  });

  it("adds each tier's lines to the tier before", () => {
    const tiers = costTiers(10, 1000, 100, 200, 30, 40, 50, 300, 60);
    expect(tiers).toEqual({
      electricity: { usd: 1000, usdPerBtc: 100 },
      netOfCredits: { usd: 900, usdPerBtc: 90 },
      cash: { usd: 1100, usdPerBtc: 110 },
      allInCash: { usd: 1220, usdPerBtc: 122 },
      fullyLoaded: { usd: 1580, usdPerBtc: 158 },
    });
  });

  it.each([
    ["site cost", 3, ["cash", "allInCash", "fullyLoaded"]],
    ["SG&A", 4, ["allInCash", "fullyLoaded"]],
    ["sustaining capex", 5, ["allInCash", "fullyLoaded"]],
    ["interest", 6, ["allInCash", "fullyLoaded"]],
    ["depreciation", 7, ["fullyLoaded"]],
    ["stock compensation", 8, ["fullyLoaded"]],
  ])("knows no tier that %s belongs to when it is not given", (_line, position, unknown) => {
    const lines = [10, 1000, 100, 200, 30, 40, 50, 300, 60].map((line, at) => (at === position ? undefined : line));
    const tiers = costTiers(...(lines as unknown as Parameters<typeof costTiers>));
    const missing = Object.entries(tiers).filter(([, tier]) => tier.usd === undefined || tier.usdPerBtc === undefined);
    expect(missing.map(([name]) => name)).toEqual(unknown);
  });

  it("takes credits that are not given as none", () => {
    const tiers = costTiers(10, 1000, undefined, 200, 30, 40, 50, 300, 60);
    expect(tiers.netOfCredits).toEqual(tiers.electricity);
    expect(tiers.fullyLoaded.usd).toBe(1680);
  });
});
