import fc from "fast-check";
import type { CashflowInputs } from "../../src/core/cashflow";
import { cashflow } from "../../src/core/cashflow";
import { cashflowForward } from "../../src/core/cashflow-forward";
import { hashprice, minedBtc } from "../../src/core/hashprice";
import { hashMargin } from "../../src/core/margin";
import { blockSubsidy } from "../../src/core/subsidy";

/** A mine at the start of 2026; each test changes what it is about. */
const mine: CashflowInputs = {
  startDate: Date.UTC(2026, 0, 1) / 1000,
  months: 36,
  height: 930_000,
  btcPrice: 90_000,
  difficulty: 146e12,
  hashratePh: 1000,
  powerPrice: 0.05,
  efficiency: 18,
  blockFees: 0.03,
  poolFee: 0.01,
  uptime: 0.95,
  otherCost: 2,
  priceGrowthMonth: 0,
  difficultyGrowthMonth: 0,
  fixedUsdMonth: 50_000,
  capexUsd: 5e6,
  canStop: true,
};

const project = (changes: Partial<CashflowInputs>) => cashflow({ ...mine, ...changes });

describe("cashflow", () => {
  it("spends the capex before month 1", () => {
    const { capex, start, months } = project({});
    expect(capex).toBe(-5e6);
    expect(start).toBe(mine.startDate);
    expect(months[0]?.cumulative).toBeCloseTo(-5e6 + (months[0]?.netCash ?? NaN), 6);
  });

  it("earns in a month what the hash margin says for its days, less the fixed bill", () => {
    const [first] = project({}).months;
    const level = hashprice(90_000, 146e12, 0.03, 3.125);
    const margin = hashMargin(level, 0.05, 18, 0.01, 0.95, 2) * 1000 * 31;
    expect(first?.days).toBe(31);
    expect(first?.hashprice).toBeCloseTo(level, 10);
    expect(first?.netCash).toBeCloseTo(margin - 50_000, 4);
    expect(first?.minedBtc).toBeCloseTo(minedBtc(1000, 31, 146e12, 0.03, 0.01, 0.95, 3.125), 10);
    expect(first?.revenue).toBeCloseTo((first?.minedBtc ?? NaN) * 90_000, 4);
    expect(first?.otherCash).toBeCloseTo(-2 * 1000 * 31 - 50_000, 8);
  });

  it("leaves month 1 ungrown and compounds from there", () => {
    const { months } = project({ priceGrowthMonth: 0.02, difficultyGrowthMonth: 0.03 });
    expect(months[0]?.btcPrice).toBe(90_000);
    expect(months[0]?.difficulty).toBe(146e12);
    expect(months[12]?.btcPrice).toBeCloseTo(90_000 * 1.02 ** 12, 6);
    expect((months[12]?.difficulty ?? NaN) / (146e12 * 1.03 ** 12)).toBeCloseTo(1, 12);
  });

  it("moves the height on by 144 blocks a day", () => {
    const { months } = project({});
    expect(months[0]?.height).toBe(930_000 + 31 * 144);
    expect(months[11]?.height).toBe(930_000 + 365 * 144);
  });

  it("pays the month of the halving for its blocks one by one", () => {
    const { months } = project({});
    const at = months.findIndex((month) => month.height >= 1_050_000);
    const before = months[at - 1]?.height ?? NaN;
    const after = months[at]?.height ?? NaN;
    let sum = 0;
    for (let height = before + 1; height <= after; height += 1) sum += blockSubsidy(height);
    expect(months[at - 1]?.subsidy).toBe(3.125);
    expect(months[at]?.subsidy).toBeCloseTo(sum / (after - before), 12);
    expect(months[at]?.subsidy).toBeGreaterThan(1.5625);
    expect(months[at + 1]?.subsidy).toBe(1.5625);
  });

  it("reads every driver month by month", () => {
    const curves = project({
      hashratePh: [1000, 2000],
      powerPrice: [0.05, 0.06],
      uptime: [0.95, 0.9],
      fixedUsdMonth: [0, 10],
    });
    expect(curves.months.slice(0, 3).map((month) => month.hashratePh)).toEqual([1000, 2000, 2000]);
    expect(curves.months[1]?.power).toBeCloseTo(-2000 * 28 * 0.9 * 24 * 18 * 0.06, 6);
    const fixedPrice = project({ btcPrice: [90_000, 80_000] }).months.map((month) => month.btcPrice);
    expect(fixedPrice.slice(0, 3)).toEqual([90_000, 80_000, 80_000]);
  });

  it("stops where energy costs more than it earns, and then still pays all but the energy", () => {
    const dear = { powerPrice: [0.05, 0.2, 0.05] };
    const month = project(dear).months[1];
    expect(month).toMatchObject({ run: false, minedBtc: 0, revenue: 0, power: 0, hashratePh: 1000 });
    expect(month?.netCash).toBeCloseTo(-2 * 1000 * 28 - 50_000, 8);
    const running = project({ ...dear, canStop: false }).months[1];
    expect(running?.run).toBe(true);
    expect(running?.netCash).toBeLessThan(month?.netCash ?? NaN);
  });

  it("stops at a tie", () => {
    const level = hashprice(90_000, 146e12, 0.03, 3.125);
    const tie = { poolFee: 0, efficiency: level, powerPrice: 1 / 24 };
    expect(project({ ...tie, powerPrice: 1.0000001 / 24 }).months[0]?.run).toBe(false);
    expect(project({ ...tie, powerPrice: 0.9999999 / 24 }).months[0]?.run).toBe(true);
    expect(
      cashflowForward({ ...mine, hashprice: 48, powerPrice: 0.1, efficiency: 20, poolFee: 0 }).months[0]?.run,
    ).toBe(false);
  });

  it("neither makes nor loses money between its columns", () => {
    const figure = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          btcPrice: figure(10_000, 200_000),
          powerPrice: figure(0.01, 0.12),
          otherCost: figure(0, 10),
          fixedUsdMonth: figure(0, 1e5),
          priceGrowthMonth: figure(-0.05, 0.05),
          difficultyGrowthMonth: figure(-0.02, 0.05),
          canStop: fc.boolean(),
        }),
        (changes) => {
          const { capex, months } = project(changes);
          let cumulative = capex;
          for (const month of months) {
            cumulative += month.revenue + month.power + month.otherCash + month.capex;
            expect(month.netCash).toBeCloseTo(month.revenue + month.power + month.otherCash + month.capex, 6);
            expect(month.cumulative).toBeCloseTo(cumulative, 4);
            expect(month.minedBtc * month.btcPrice).toBeCloseTo(month.revenue, 4);
          }
        },
      ),
    );
  });

  it("is never worse for being able to stop", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.15, noNaN: true }), (powerPrice) => {
        const [stops, runs] = [project({ powerPrice }), project({ powerPrice, canStop: false })];
        stops.months.forEach((month, position) => {
          expect(month.netCash).toBeGreaterThanOrEqual((runs.months[position]?.netCash ?? NaN) - 1e-6);
        });
      }),
    );
  });
});

describe("cashflowForward", () => {
  it("is the same cash flow when the curve is the hashprice that price and difficulty make", () => {
    const network = project({ priceGrowthMonth: 0.01, difficultyGrowthMonth: 0.02 });
    const forward = cashflowForward({ ...mine, hashprice: network.months.map((month) => month.hashprice) });
    network.months.forEach((month, position) => {
      expect(month).toMatchObject({ ...forward.months[position] });
    });
  });

  it("holds the last quote of the curve", () => {
    const { months } = cashflowForward({ ...mine, months: 4, hashprice: [40, 38] });
    expect(months.map((month) => month.hashprice)).toEqual([40, 38, 38, 38]);
  });
});
