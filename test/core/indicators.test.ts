import { difficultyRegressionCost, hashRibbon, puell, revenueDifficultyGap } from "../../src/core/indicators";

const flat = (days: number, value: number): number[] => Array<number>(days).fill(value);

describe("hashRibbon", () => {
  it("is zero while hashrate holds, negative after a fall", () => {
    expect(hashRibbon(flat(90, 800))).toBe(0);
    expect(hashRibbon([...flat(30, 1000), ...flat(30, 800)])).toBeCloseTo(800 / 900 - 1, 12);
  });

  it("reads the last 60 days only", () => {
    expect(hashRibbon([1e9, ...flat(60, 800)])).toBe(0);
  });
});

describe("puell", () => {
  it("sets the last day against its year, itself included", () => {
    expect(puell([7e9, ...flat(364, 30), 60])).toBeCloseTo(60 / ((364 * 30 + 60) / 365), 12);
  });
});

describe("difficultyRegressionCost", () => {
  it("gives the 19.3 thousand USD that Glassnode published in October 2022", () => {
    expect(Math.abs(difficultyRegressionCost(35.61e12, 19.18e6) / 19_300 - 1)).toBeLessThan(0.02);
  });
});

describe("revenueDifficultyGap", () => {
  it("is the growth of revenue less the growth of difficulty from one window to the next", () => {
    const revenue = [...flat(30, 40e6), ...flat(30, 30e6)];
    const difficulty = [...flat(30, 140e12), ...flat(30, 126e12)];
    expect(revenueDifficultyGap(revenue, difficulty, 30)).toBeCloseTo(-0.25 - -0.1, 12);
  });

  it("is zero when both grow alike, and reads no further back than two windows", () => {
    const grown = Array.from({ length: 40 }, (_, day) => 1.01 ** day);
    expect(revenueDifficultyGap([5, ...grown.map((of) => 3 * of)], [9, ...grown.map((of) => 8 * of)], 20)).toBeCloseTo(
      0,
      12,
    );
  });
});
