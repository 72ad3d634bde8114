import fc from "fast-check";
import { cashflow } from "../../src/core/cashflow";
import type { Driver } from "../../src/core/driver";
import { netCashes } from "../../src/core/net-cash";
import * as draw from "./arbitraries";

type Mine = Parameters<typeof cashflow>;

const driver = (value: fc.Arbitrary<number>): fc.Arbitrary<Driver> =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 40 }));
const growth = fc.double({ min: -0.2, max: 0.2, noNaN: true });
const usd = fc.double({ min: 0, max: 1e6, noNaN: true });

/** Mines across the halvings of 2024 and 2028, from any day of a month. */
const mine: fc.Arbitrary<Mine> = fc.tuple(
  fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 800_000, max: 1_100_000 }),
  driver(draw.btcPrice),
  driver(draw.difficulty),
  driver(fc.double({ min: 0, max: 1e5, noNaN: true })),
  driver(draw.powerPrice),
  driver(draw.efficiency),
  driver(draw.blockFees),
  driver(draw.poolFee),
  driver(draw.uptime),
  driver(draw.otherCost),
  growth,
  growth,
  driver(usd),
  usd,
  fc.boolean(),
);

/** A mine, and mines that differ from it in one place each, as the cells of a grid do. */
const grid = fc
  .tuple(mine, mine)
  .chain(([first, other]) =>
    fc
      .array(fc.nat(first.length - 1), { maxLength: 8 })
      .map((places) => [
        first,
        ...places.map((place) => Object.assign([...first], { [place]: other[place] }) as unknown as Mine),
      ]),
  );

describe("netCashes", () => {
  it("gives to the last bit what cashflow gives, whatever it was asked before", () => {
    fc.assert(
      fc.property(grid, (mines) => {
        const netCash = netCashes();
        for (const one of mines) {
          const { capex, months } = cashflow(...one);
          expect(netCash(...one)).toEqual([capex, ...months.map((month) => month.netCash)]);
        }
      }),
    );
  });
});
