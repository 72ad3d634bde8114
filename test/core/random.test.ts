import { fillNormal, nextBits, seededState } from "../../src/core/random";
import { quantile } from "../../src/core/quantile";

describe("nextBits", () => {
  it("gives the reference sequence of xoshiro128** from the state 1, 2, 3, 4", () => {
    // From Blackman and Vigna's xoshiro128starstar.c 1.1, as tested by the Rust crate rand_xoshiro.
    const state = Int32Array.of(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => nextBits(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe("seededState", () => {
  it("is the same for the same seed and another for another, large and negative ones too", () => {
    const seeds = [0, 1, -1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53, 20260212];
    const states = seeds.map((seed) => seededState(seed).join());
    expect(states).toEqual(seeds.map((seed) => seededState(seed).join()));
    expect(new Set(states).size).toBe(seeds.length);
  });
});

describe("fillNormal", () => {
  it("has the moments of a standard normal distribution, and no memory from one number to the next", () => {
    const numbers = new Float64Array(200_000);
    fillNormal(numbers, seededState(7));
    const moment = (power: number): number => numbers.reduce((sum, z) => sum + z ** power, 0) / numbers.length;
    const lagged = numbers.slice(1).reduce((sum, z, before) => sum + z * (numbers[before] ?? 0), 0) / numbers.length;
    expect(moment(1)).toBeCloseTo(0, 2);
    expect(moment(2)).toBeCloseTo(1, 1);
    expect(Math.abs(moment(3))).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.06);
    expect(Math.abs(lagged)).toBeLessThan(0.01);
  });

  it("has the quantiles of a standard normal distribution", () => {
    const numbers = new Float64Array(200_000);
    fillNormal(numbers, seededState(11));
    numbers.sort();
    expect(Math.abs(quantile(numbers, 0.05) + 1.644854)).toBeLessThan(0.02);
    expect(Math.abs(quantile(numbers, 0.75) - 0.67449)).toBeLessThan(0.02);
  });
});
