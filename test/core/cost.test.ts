import fc from "fast-check";
import {
  costPerCoin,
  depreciationPerPh,
  hashcost,
  netPowerPrice,
  otherCostPerPh,
  rollCost,
  wallEfficiency,
} from "../../src/core/cost";
import { hashprice } from "../../src/core/hashprice";
import { hashMargin } from "../../src/core/margin";
import { blockFees, difficulty, efficiency, otherCost, poolFee, powerPrice, subsidy, uptime } from "./arbitraries";

describe("hashcost", () => {
  it("is 24 USD/PH/day at 20 J/TH and 5 cents", () => {
    expect(hashcost(0.05, 20, 1, 0, 0)).toBeCloseTo(24, 12);
  });

  it("spends power only while the machines run, and the rest always", () => {
    expect(hashcost(0.05, 20, 0.5, 3, 7)).toBeCloseTo(12 + 3 + 7, 12);
  });
});

describe("costPerCoin", () => {
  it("is 75,719.4527593 USD/BTC at 8 cents, 17.5 J/TH and difficulty 141,668,107,417,558", () => {
    expect(costPerCoin(0.08, 17.5, 141668107417558, 0, 0, 1, 0, 0, 3.125)).toBeCloseTo(75719.4527593, 6);
  });

  it.each([
    // Published USD/BTC at 5 cents and the fleet's mean J/TH: BRK series in SecretSatoshis/Bitcoin-Chart-Library @b8bcbe20.
    ["2020-01-01", 51.82238253, 13798783827516, 12.5, 3412.522618],
    ["2026-08-21", 31.66297497, 1.2747985569369e14, 3.125, 77049.64178],
  ])("reproduces the Hayes cost of production published for %s", (_date, e, level, reward, published) => {
    expect(costPerCoin(0.05, e, level, 0, 0, 1, 0, 0, reward) / published).toBeCloseTo(1, 4);
  });

  it("is the bitcoin price of zero margin", () => {
    fc.assert(
      fc.property(
        fc.tuple(powerPrice, efficiency, difficulty, blockFees, poolFee, uptime, otherCost, subsidy),
        ([p, e, level, fees, fee, share, other, reward]) => {
          const price = costPerCoin(p, e, level, fees, fee, share, other, 0, reward);
          const margin = hashMargin(hashprice(price, level, fees, reward), p, e, fee, share, other);
          expect(margin / hashcost(p, e, share, other, 0)).toBeCloseTo(0, 12);
        },
      ),
    );
  });

  it("spreads fixed cost over fewer coins when uptime falls, and leaves power per coin alone", () => {
    const at = (share: number, other: number): number =>
      costPerCoin(0.05, 20, 1e14, 0.02, 0.01, share, other, 0, 3.125);
    expect(at(0.5, 0)).toBeCloseTo(at(1, 0), 6);
    expect(at(0.5, 5) - at(0.5, 0)).toBeCloseTo(2 * (at(1, 5) - at(1, 0)), 6);
  });
});

describe("rollCost", () => {
  it("carries 87,000 USD from difficulty 141.668T to 125.865T: 81.8k by regression, 77.3k in proportion", () => {
    expect(rollCost(87000, 141668107417558, 125864590119494, 0.525)).toBeCloseTo(81762, -1);
    expect(rollCost(87000, 141668107417558, 125864590119494, 1)).toBeCloseTo(77295, -1);
  });

  it("comes back when it is carried back", () => {
    fc.assert(
      fc.property(difficulty, difficulty, fc.double({ min: 0, max: 1.5, noNaN: true }), (a, b, elasticity) => {
        expect(rollCost(rollCost(50000, a, b, elasticity), b, a, elasticity) / 50000).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("costs per PH/s and day", () => {
  it("write a machine down to its salvage value over its life", () => {
    expect(depreciationPerPh(15, 4, 3) * 365 * 4).toBeCloseTo(12_000, 9);
  });

  it("turn a month's bill into a day's with twelve months to 365 days", () => {
    expect(otherCostPerPh(365_000, 1000)).toBeCloseTo(12, 12);
  });
});

describe("netPowerPrice", () => {
  it("spreads demand charges over 730 hours as far as the load fills them", () => {
    expect(netPowerPrice(0.04, 0.005, 7.3, 1, 0)).toBeCloseTo(0.055, 12);
    expect(netPowerPrice(0.04, 0.005, 7.3, 0.5, 0)).toBeCloseTo(0.065, 12);
  });

  it("may fall below zero when credits exceed the rest", () => {
    expect(netPowerPrice(0.01, 0, 0, 1, 14.6)).toBeCloseTo(-0.01, 12);
  });
});

describe("wallEfficiency", () => {
  it("is the nameplate's W per TH/s without overhead", () => {
    expect(wallEfficiency(3500, 200, 1, 0)).toBe(17.5);
  });

  it("meters what cooling adds and what lines lose", () => {
    // 1 MW at the meter less 2% leaves 980 kW, of which machines get 980/1.05.
    const machines = (1000 * 0.98) / 1.05;
    expect(wallEfficiency(3500, 200, 1.05, 0.02)).toBeCloseTo((17.5 * 1000) / machines, 12);
  });
});
