import { cashflow } from "../../src/core/cashflow";
import type { SimulationInputs } from "../../src/core/simulate";
import { simulate } from "../../src/core/simulate";

const mine = {
  seed: 20260212,
  paths: 4000,
  startDate: Date.UTC(2026, 1, 1) / 1000,
  months: 24,
  height: 936_000,
  btcPrice: 67_800,
  difficulty: 125.86e12,
  hashratePh: 1000,
  powerPrice: 0.05,
  efficiency: 18,
  priceVolYear: 0.6,
  blockFees: 0.02,
  poolFee: 0.01,
  uptime: 0.95,
  otherCost: 1,
  priceDriftYear: 0,
  difficultyGrowthMonth: 0,
  difficultyVolYear: 0,
  correlation: 0,
  fixedUsdMonth: 300_000,
  openingCash: 1e6,
  canStop: true,
} satisfies SimulationInputs;

const run = (changes: Partial<SimulationInputs>) => simulate({ ...mine, ...changes });

/** The path without volatility, from the cash flow of the same mine. */
function deterministic(changes: Partial<SimulationInputs>): number[] {
  const inputs = { ...mine, ...changes };
  const priceGrowthMonth = (1 + inputs.priceDriftYear) ** (1 / 12) - 1;
  const { months } = cashflow({ ...inputs, priceGrowthMonth, capexUsd: 0 });
  return months.map((month) => month.cumulative + inputs.openingCash);
}

describe("simulate", () => {
  it("gives the same answer for the same seed, and another for another", () => {
    expect(run({})).toEqual(run({}));
    expect(run({ seed: 1 })[5]?.p50).not.toBe(run({})[5]?.p50);
  });

  it("leaves earlier months as they were when more are asked for", () => {
    expect(run({ months: 30 }).slice(0, 24)).toEqual(run({}));
  });

  it.each([
    {},
    { priceDriftYear: 0.3, difficultyGrowthMonth: 0.01 },
    { priceDriftYear: -0.5, difficultyGrowthMonth: 0.03 },
    { canStop: false, priceDriftYear: -0.5 },
  ])("is the deterministic cash flow on every path without volatility: %j", (changes) => {
    const path = deterministic(changes);
    run({ ...changes, priceVolYear: 0, paths: 11 }).forEach((month, position) => {
      const cash = path[position] ?? NaN;
      for (const figure of [month.p5, month.p25, month.p50, month.p75, month.p95, month.mean]) {
        expect((figure - cash) / 1e6).toBeCloseTo(0, 9);
      }
      expect(month.ruined).toBe(path.slice(0, position + 1).some((so) => so < 0) ? 1 : 0);
    });
  });

  it("keeps the expected price on its drift: mean cash of machines that never stop is the deterministic path", () => {
    const changes = { canStop: false, priceDriftYear: 0.2, paths: 40_000, months: 12 };
    const path = deterministic(changes);
    const months = run(changes);
    const spread = (months[11]?.p95 ?? NaN) - (months[11]?.p5 ?? NaN);
    expect(Math.abs((months[11]?.mean ?? NaN) - (path[11] ?? NaN)) / spread).toBeLessThan(0.01);
  });

  it("gives the first month the spread of a month of volatility", () => {
    // Machines that never stop: cash in month 1 is linear in a lognormal of deviation 0.6/√12.
    const [first] = run({ canStop: false, paths: 40_000 });
    const [cash] = deterministic({ canStop: false });
    const costs = (1000 * 24 * 18 * 0.05 * 0.95 + 1000 * 1) * 28 + mine.fixedUsdMonth;
    const revenue = (cash ?? NaN) - mine.openingCash + costs;
    const deviation = 0.6 / Math.sqrt(12);
    const at = (z: number): number => mine.openingCash - costs + revenue * Math.exp(deviation * z - deviation ** 2 / 2);
    expect(Math.abs((first?.p50 ?? NaN) / at(0) - 1)).toBeLessThan(0.01);
    expect(Math.abs((first?.p95 ?? NaN) / at(1.644854) - 1)).toBeLessThan(0.01);
    expect(Math.abs((first?.p5 ?? NaN) / at(-1.644854) - 1)).toBeLessThan(0.01);
  });

  it("knows no risk when difficulty follows price one to one", () => {
    const hedged = run({ difficultyVolYear: 0.6, correlation: 1, paths: 101 });
    const path = deterministic({});
    hedged.forEach((month, position) => expect((month.p95 - (path[position] ?? NaN)) / 1e6).toBeCloseTo(0, 9));
  });

  it("agrees with price and difficulty drawn one by one", () => {
    // The two shocks written out, from another generator: the same cash but for sampling error.
    let state = 99;
    const uniform = (): number => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32 + 2 ** -33;
    const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const [priceVolYear, difficultyVolYear, correlation, months] = [0.6, 0.3, 0.4, 6];
    const base = cashflow({ ...mine, months, priceGrowthMonth: 0, capexUsd: 0, canStop: false }).months;
    const ends = Array.from({ length: 20_000 }, () => {
      let [price, level, cash] = [1, 1, mine.openingCash];
      for (const month of base) {
        const [a, b] = [normal(), normal()];
        const c = correlation * a + Math.sqrt(1 - correlation ** 2) * b;
        price *= Math.exp((priceVolYear * a) / Math.sqrt(12) - priceVolYear ** 2 / 24);
        level *= Math.exp((difficultyVolYear * c) / Math.sqrt(12) - difficultyVolYear ** 2 / 24);
        cash += Math.max(0, (month.revenue * price) / level + month.power) + month.otherCash;
      }
      return cash;
    }).sort((a, b) => a - b);
    const last = run({ difficultyVolYear, correlation, months, paths: 40_000 })[5];
    const spread = (ends[19_000] ?? NaN) - (ends[1000] ?? NaN);
    expect(Math.abs((last?.p5 ?? NaN) - (ends[1000] ?? NaN)) / spread).toBeLessThan(0.02);
    expect(Math.abs((last?.p50 ?? NaN) - (ends[10_000] ?? NaN)) / spread).toBeLessThan(0.02);
    expect(Math.abs((last?.p95 ?? NaN) - (ends[19_000] ?? NaN)) / spread).toBeLessThan(0.03);
  });

  it("orders its quantiles, and never takes back a ruin", () => {
    let ruined = 0;
    for (const month of run({ difficultyVolYear: 0.2, correlation: 0.5 })) {
      expect(month.p5).toBeLessThanOrEqual(month.p25);
      expect(month.p25).toBeLessThanOrEqual(month.p50);
      expect(month.p50).toBeLessThanOrEqual(month.p75);
      expect(month.p75).toBeLessThanOrEqual(month.p95);
      expect(month.ruined).toBeGreaterThanOrEqual(ruined);
      ruined = month.ruined;
    }
    expect(ruined).toBeGreaterThan(0);
    expect(ruined).toBeLessThan(1);
  });

  it("risks less when machines can stop", () => {
    const [stops, runs] = [run({ powerPrice: 0.07 }), run({ powerPrice: 0.07, canStop: false })];
    expect(stops[23]?.p5).toBeGreaterThan(runs[23]?.p5 ?? NaN);
    expect(stops[23]?.ruined).toBeLessThanOrEqual(runs[23]?.ruined ?? NaN);
  });
});
