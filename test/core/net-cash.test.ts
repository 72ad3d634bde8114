import fc from "fast-check";
import type { CashflowInputs } from "../../src/core/cashflow";
import { cashflow } from "../../src/core/cashflow";
import type { Driver } from "../../src/core/driver";
import { netCashes } from "../../src/core/net-cash";
import * as draw from "./arbitraries";

const driver = (value: fc.Arbitrary<number>): fc.Arbitrary<Driver> =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 40 }));
const growth = fc.double({ min: -0.2, max: 0.2, noNaN: true });
const usd = fc.double({ min: 0, max: 1e6, noNaN: true });

/** Mines across the halvings of 2024 and 2028, from any day of a month. */
const mine: fc.Arbitrary<CashflowInputs> = fc.record({
  startDate: fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
  months: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 800_000, max: 1_100_000 }),
  btcPrice: driver(draw.btcPrice),
  difficulty: driver(draw.difficulty),
  hashratePh: driver(fc.double({ min: 0, max: 1e5, noNaN: true })),
  powerPrice: driver(draw.powerPrice),
  efficiency: driver(draw.efficiency),
  blockFees: driver(draw.blockFees),
  poolFee: driver(draw.poolFee),
  uptime: driver(draw.uptime),
  otherCost: driver(draw.otherCost),
  priceGrowthMonth: growth,
  difficultyGrowthMonth: growth,
  fixedUsdMonth: driver(usd),
  capexUsd: usd,
  canStop: fc.boolean(),
});

/** A mine, and mines that differ from it in one place each, as the cells of a grid do. */
const grid = fc
  .tuple(mine, mine)
  .chain(([first, other]) =>
    fc
      .array(fc.constantFrom(...(Object.keys(first) as (keyof CashflowInputs)[])), { maxLength: 8 })
      .map((places) => [first, ...places.map((place) => ({ ...first, [place]: other[place] }))]),
  );

describe("netCashes", () => {
  it("gives to the last bit what cashflow gives, whatever it was asked before", () => {
    fc.assert(
      fc.property(grid, (mines) => {
        const netCash = netCashes();
        for (const one of mines) {
          const { capex, months } = cashflow(one);
          expect(netCash(one)).toEqual([capex, ...months.map((month) => month.netCash)]);
        }
      }),
    );
  });
});
