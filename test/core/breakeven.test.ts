import fc from "fast-check";
import { breakevenDifficulty, breakevenEfficiency, breakevenHashprice, breakevenKwh } from "../../src/core/breakeven";
import { hashprice } from "../../src/core/hashprice";
import { hashMargin } from "../../src/core/margin";
import {
  blockFees,
  btcPrice,
  dailyHashprice,
  efficiency,
  otherCost,
  poolFee,
  powerPrice,
  subsidy,
  uptime,
} from "./arbitraries";

/** Margin over revenue, so that one tolerance serves machines large and small. */
const relativeMargin = (...[hp, p, e, fee, share, other]: Parameters<typeof hashMargin>): number =>
  hashMargin(hp, p, e, fee, share, other) / (hp * share + other);

describe("breakevenKwh", () => {
  it.each([
    // 35 USD/PH/day: an S21 XP class machine of 20 J/TH, and an S19 of 34.5.
    [20, 0.0729166667],
    [34.5, 0.0422705314],
  ])("at 35 USD/PH/day and %d J/TH is %d USD/kWh", (e, price) => {
    expect(breakevenKwh(35, e, 0, 1, 0)).toBeCloseTo(price, 9);
  });

  it("at 30 USD/PH/day and 21.5 J/TH is just under 6 cents, as CoinShares reports of the S19 XP", () => {
    expect(Math.abs(breakevenKwh(30, 21.5, 0, 1, 0) - 0.06)).toBeLessThan(0.002);
  });

  it("leaves no margin when it is paid", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, poolFee, uptime, otherCost, (hp, e, fee, share, other) => {
        expect(relativeMargin(hp, breakevenKwh(hp, e, fee, share, other), e, fee, share, other)).toBeCloseTo(0, 12);
      }),
    );
  });

  it("falls with fee, with idle time under other cost, and as machines burn more", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, (hp, e) => {
        const base = breakevenKwh(hp, e, 0.01, 0.95, 1);
        expect(breakevenKwh(hp, e, 0.02, 0.95, 1)).toBeLessThan(base);
        expect(breakevenKwh(hp, e, 0.01, 0.9, 1)).toBeLessThan(base);
        expect(Math.abs(breakevenKwh(hp, e * 1.1, 0.01, 0.95, 1))).toBeLessThan(Math.abs(base));
        expect(breakevenKwh(hp * 1.1, e, 0.01, 0.95, 1)).toBeGreaterThan(base);
      }),
    );
  });

  it("is below zero when other cost alone eats the revenue", () => {
    expect(breakevenKwh(5, 20, 0, 1, 6)).toBeLessThan(0);
  });
});

describe("breakevenHashprice", () => {
  it("leaves no margin when it is earned", () => {
    fc.assert(
      fc.property(powerPrice, efficiency, poolFee, uptime, otherCost, (p, e, fee, share, other) => {
        expect(relativeMargin(breakevenHashprice(p, e, fee, share, other), p, e, fee, share, other)).toBeCloseTo(0, 12);
      }),
    );
  });
});

describe("breakevenEfficiency", () => {
  it("at 35 USD/PH/day and 5 cents is 29.2 J/TH", () => {
    expect(breakevenEfficiency(35, 0.05, 0, 1, 0)).toBeCloseTo(29.1667, 4);
  });

  it("leaves no margin to a machine that has it", () => {
    fc.assert(
      fc.property(dailyHashprice, powerPrice, poolFee, uptime, otherCost, (hp, p, fee, share, other) => {
        expect(relativeMargin(hp, p, breakevenEfficiency(hp, p, fee, share, other), fee, share, other)).toBeCloseTo(
          0,
          12,
        );
      }),
    );
  });
});

describe("breakevenDifficulty", () => {
  it("leaves no margin when the network reaches it", () => {
    fc.assert(
      fc.property(
        fc.tuple(btcPrice, powerPrice, efficiency, blockFees, poolFee, uptime, otherCost, subsidy),
        ([price, p, e, fees, fee, share, other, reward]) => {
          const level = breakevenDifficulty(price, p, e, fees, fee, share, other, reward);
          expect(relativeMargin(hashprice(price, level, fees, reward), p, e, fee, share, other)).toBeCloseTo(0, 12);
        },
      ),
    );
  });
});
