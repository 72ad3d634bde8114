import fc from "fast-check";
import type { CostTranche } from "../../src/core/cost-curve";
import {
  equilibriumDifficulty,
  shutdownHashprice,
  underwaterHashprice,
  underwaterShare,
} from "../../src/core/cost-curve";
import { hashprice, networkHashrate } from "../../src/core/hashprice";

/** A tranche that stops at so many USD/PH/day: 1 J/TH at hashprice/24 USD/kWh. */
const at = (cost: number, hashrateEh: number): CostTranche => ({
  hashrateEh,
  efficiency: 1,
  powerPrice: cost / 24,
  avoidable: 0,
});

const tranche: fc.Arbitrary<CostTranche> = fc.record({
  hashrateEh: fc.double({ min: 1, max: 500, noNaN: true }),
  efficiency: fc.double({ min: 10, max: 60, noNaN: true }),
  powerPrice: fc.double({ min: -0.01, max: 0.15, noNaN: true }),
  avoidable: fc.double({ min: 0, max: 5, noNaN: true }),
});
const curve = fc.array(tranche, { minLength: 1, maxLength: 8 });
const price = fc.double({ min: 5000, max: 500_000, noNaN: true });

describe("underwaterShare", () => {
  const network = [at(20, 300), at(30, 500), at(40, 200)];

  it.each([
    [45, 0],
    [40, 0],
    [39.99, 0.2],
    [30, 0.2],
    [25, 0.7],
    [19, 1],
  ])("at %d USD/PH/day is %d of the hashrate", (hashprice, share) => {
    expect(underwaterShare(network, hashprice, 0)).toBeCloseTo(share, 12);
  });

  it("counts the pool's fee and what stops with the machines", () => {
    const [one] = [{ hashrateEh: 1, efficiency: 20, powerPrice: 0.05, avoidable: 3 }] as const;
    expect(shutdownHashprice(one, 0.1)).toBeCloseTo(30, 12);
    expect(underwaterShare([one], 29.9, 0.1)).toBe(1);
    expect(underwaterShare([one], 30.1, 0.1)).toBe(0);
  });
});

describe("underwaterHashprice", () => {
  const network = [at(30, 500), at(40, 200), at(20, 300)];

  it.each([
    [0, 40],
    [0.1, 40],
    [0.2, 40],
    [0.21, 30],
    [0.7, 30],
    [0.71, 20],
    [1, 20],
  ])("for a share of %d is %d USD/PH/day", (share, hashprice) => {
    expect(underwaterHashprice(network, share, 0)).toBeCloseTo(hashprice, 12);
  });

  it("is the highest hashprice below which the share loses money", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0.001, max: 1, noNaN: true }), (some, share) => {
        const hashprice = underwaterHashprice(some, share, 0.01);
        expect(underwaterShare(some, hashprice - 1e-9, 0.01)).toBeGreaterThanOrEqual(share * (1 - 1e-9));
        expect(underwaterShare(some, hashprice + 1e-9, 0.01)).toBeLessThan(share);
      }),
    );
  });
});

describe("equilibriumDifficulty", () => {
  const running = (network: readonly CostTranche[], btcPrice: number): number =>
    networkHashrate(equilibriumDifficulty(network, btcPrice, 0.02, 0.01, 3.125), 600);
  const hashpriceOf = (network: readonly CostTranche[], btcPrice: number): number =>
    hashprice(btcPrice, equilibriumDifficulty(network, btcPrice, 0.02, 0.01, 3.125), 0.02, 3.125);

  it("pays the machines at the margin exactly their cost when the margin lies inside a tranche", () => {
    const network = [at(20, 500), at(35, 5000)];
    expect(running(network, 67_800)).toBeGreaterThan(500);
    expect(running(network, 67_800)).toBeLessThan(5500);
    expect(hashpriceOf(network, 67_800)).toBeCloseTo(35 / 0.99, 8);
  });

  it("leaves the dearer tranche off and the cheaper one earning when the margin lies between them", () => {
    const network = [at(20, 900), at(36, 5000)];
    expect(running(network, 67_800)).toBeCloseTo(900, 6);
    expect(hashpriceOf(network, 67_800)).toBeGreaterThan(20 / 0.99);
    expect(hashpriceOf(network, 67_800)).toBeLessThan(36 / 0.99);
  });

  it("runs everything when even the dearest machines earn", () => {
    expect(running([at(30, 200), at(10, 300)], 67_800)).toBeCloseTo(500, 6);
  });

  it("runs whatever is paid to take its power", () => {
    expect(running([at(-1, 50_000)], 67_800)).toBeCloseTo(50_000, 4);
  });

  it("leaves no tranche a reason to start or stop, tried out by switching on one machine after another", () => {
    fc.assert(
      fc.property(curve, price, (some, btcPrice) => {
        // Small steps, cheapest first, each switched on while it would still earn after it is on.
        const steps = some
          .flatMap((one) => Array.from({ length: 400 }, () => ({ ...one, hashrateEh: one.hashrateEh / 400 })))
          .sort((a, b) => shutdownHashprice(a, 0.01) - shutdownHashprice(b, 0.01));
        let hashrate = 0;
        let largest = 0;
        for (const step of steps) {
          const after = hashrate + step.hashrateEh;
          const earned = (144 * 3.145 * btcPrice) / (after * 1000);
          if (earned < shutdownHashprice(step, 0.01)) break;
          hashrate = after;
        }
        for (const step of steps) largest = Math.max(largest, step.hashrateEh);
        const found = running(some, btcPrice);
        expect(found).toBeGreaterThanOrEqual(hashrate * (1 - 1e-9));
        expect(found).toBeLessThanOrEqual((hashrate + largest) * (1 + 1e-9));
      }),
    );
  });

  it("never falls when the price rises", () => {
    fc.assert(
      fc.property(curve, price, (some, btcPrice) => {
        expect(running(some, btcPrice * 1.1)).toBeGreaterThanOrEqual(running(some, btcPrice) * (1 - 1e-12));
      }),
    );
  });
});
