import fc from "fast-check";
import type { CurtailmentResult } from "../../src/core/curtail";
import { curtail, curtailHours } from "../../src/core/curtail";

/** 35 USD/PH/day at 20 J/TH earns 72.9167 USD/MWh. */
const year = Array.from({ length: 8760 }, (_, hour) => 40 + 30 * Math.sin(hour / 4) + (hour % 97 === 0 ? 900 : 0));
const prices = fc.array(fc.double({ min: -100, max: 3000, noNaN: true }), { minLength: 1, maxLength: 60 });

/** Hour by hour, as the bill would be written. */
function bill(
  spot: readonly number[],
  runs: (price: number) => boolean,
  uptime: number,
  adder: number,
  block?: number,
) {
  let [power, mwh] = [0, 0];
  for (const price of spot) {
    const used = runs(price) ? uptime : 0;
    mwh += used;
    power += used * adder;
    power += block === undefined ? used * price : block - (1 - used) * price;
  }
  return { power, mwh, revenue: (mwh * 35 * 1000) / (24 * 20) };
}

const matches = (row: CurtailmentResult, expected: ReturnType<typeof bill>): void => {
  const scale = Math.abs(expected.power) + expected.revenue + 1e4;
  expect(row.mwh).toBeCloseTo(expected.mwh, 8);
  expect((row.power - expected.power) / scale).toBeCloseTo(0, 10);
  expect((row.revenue - expected.revenue) / scale).toBeCloseTo(0, 10);
  expect((row.margin - (expected.revenue - expected.power)) / scale).toBeCloseTo(0, 10);
};

describe("curtailHours", () => {
  it("runs below what a MWh earns, adder counted, and stops at a tie", () => {
    expect(curtailHours([71, 72, 73, -50], 35, 20, 0, 0)).toEqual([true, true, false, true]);
    expect(curtailHours([71, 72, 73, -50], 35, 20, 0, 1)).toEqual([true, false, false, true]);
    expect(curtailHours([100], 48, 20, 0, 0)).toEqual([false]);
    expect(curtailHours([72], 35, 20, 0.02, 0)).toEqual([false]);
  });
});

describe("curtail", () => {
  const spot = curtail(year, 35, 20, 0, 0.97, 2, undefined, 1);
  const contract = curtail(year, 35, 20, 0, 0.97, 2, 45, 1);
  const earns = (price: number): boolean => price + 2 < (35 * 1000) / (24 * 20);

  it("adds up a year's hours", () => {
    expect(spot.alwaysOn.hours).toBe(8760);
    expect(spot.alwaysOn.runShare).toBe(1);
    expect(spot.curtailed.hours).toBe(year.filter(earns).length);
    matches(
      spot.alwaysOn,
      bill(year, () => true, 0.97, 2),
    );
    matches(spot.curtailed, bill(year, earns, 0.97, 2));
  });

  it("sells what a contract's block leaves unused at spot", () => {
    matches(
      contract.alwaysOn,
      bill(year, () => true, 0.97, 2, 45),
    );
    matches(contract.curtailed, bill(year, earns, 0.97, 2, 45));
  });

  it("gains the same by switching off with a contract as without", () => {
    expect(contract.difference.margin).toBeCloseTo(spot.difference.margin, 6);
    expect(contract.difference.hours).toBe(spot.difference.hours);
  });

  it("averages the cost of power over the energy used, and has no average without any", () => {
    expect(spot.curtailed.averageMwh).toBeCloseTo(spot.curtailed.power / spot.curtailed.mwh, 10);
    const dear = curtail([500, 600], 35, 20, 0, 1, 0, undefined, 1);
    expect(dear.curtailed.averageMwh).toBeUndefined();
    expect(dear.difference.averageMwh).toBeUndefined();
    expect(dear.curtailed.margin).toBe(0);
  });

  it("scales with the length of the interval", () => {
    const quarter = curtail(year, 35, 20, 0, 0.97, 2, 45, 0.25);
    expect(quarter.alwaysOn.hours).toBe(2190);
    expect(quarter.curtailed.margin).toBeCloseTo(contract.curtailed.margin / 4, 6);
    expect(quarter.curtailed.averageMwh).toBeCloseTo(contract.curtailed.averageMwh ?? NaN, 10);
  });

  it("never does worse than running through, nor than any other price to stop at", () => {
    fc.assert(
      fc.property(prices, fc.double({ min: -100, max: 3000, noNaN: true }), fc.boolean(), (some, limit, hedged) => {
        const result = curtail(some, 35, 20, 0, 0.9, 1, hedged ? 50 : undefined, 1);
        const other = bill(some, (price) => price < limit, 0.9, 1, hedged ? 50 : undefined);
        expect(result.difference.margin).toBeGreaterThanOrEqual(-1e-6);
        expect(result.curtailed.margin).toBeGreaterThanOrEqual(other.revenue - other.power - 1e-6);
      }),
    );
  });
});
