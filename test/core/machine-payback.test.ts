import fc from "fast-check";
import { paybackDays, swapPayback } from "../../src/core/machine-payback";
import { hashMargin } from "../../src/core/margin";
import { dailyHashprice, efficiency, poolFee, powerPrice, uptime } from "./arbitraries";

describe("paybackDays", () => {
  it("is price over daily margin while the hashprice holds", () => {
    expect(paybackDays(15, 40, 0.05, 20, 0, 1, 0, 0)).toBeCloseTo(15_000 / 16, 10);
    fc.assert(
      fc.property(dailyHashprice, powerPrice, efficiency, poolFee, uptime, (hashprice, price, e, fee, share) => {
        const margin = hashMargin(hashprice, price, e, fee, share, 1);
        const days = paybackDays(15, hashprice, price, e, fee, share, 1, 0);
        if (margin <= 0) expect(days).toBe(Infinity);
        else expect((days * margin) / 15_000).toBeCloseTo(1, 9);
      }),
    );
  });

  it("adds up shrinking months when the hashprice decays", () => {
    // Without power cost: 30 USD/PH/day, then 27, 24.3, … in months of 365/12 days.
    const month = 365 / 12;
    expect(paybackDays((30 + 27) * 1e-3 * month, 30, 0, 20, 0, 1, 0, 0.1)).toBeCloseTo(2 * month, 9);
    expect(paybackDays((30 + 27 + 24.3 / 2) * 1e-3 * month, 30, 0, 20, 0, 1, 0, 0.1)).toBeCloseTo(2.5 * month, 9);
  });

  it("is never when decay eats the margin first", () => {
    expect(paybackDays(15, 40, 0.05, 20, 0, 1, 0, 0.05)).toBe(Infinity);
    // A geometric series of 30 · 365/12 that halves every month adds up to twice that and no more.
    expect(paybackDays((30 * 2.01 * 365) / 12 / 1000, 30, 0, 20, 0, 1, 0, 0.5)).toBe(Infinity);
    expect(paybackDays((30 * 1.99 * 365) / 12 / 1000, 30, 0, 20, 0, 1, 0, 0.5)).toBeLessThan(365);
  });

  it("can come late when the hashprice rises", () => {
    expect(paybackDays(15, 20, 0.05, 20, 0, 1, 0, -0.05)).toBeGreaterThan(365);
    expect(paybackDays(15, 20, 0.05, 20, 0, 1, 0, -0.05)).toBeLessThan(2000);
  });

  it("keeps paying other cost while power makes the machine stand still", () => {
    // 20, 30, 45, 67.5 USD/PH/day against 24 of power: 0, 6, 21 and 43.5 without other cost, −1, 5, 20 and 42.5 with it.
    const month = 365 / 12;
    expect(paybackDays(1, 20, 0.05, 20, 0, 1, 0, -0.5)).toBeCloseTo(3 * month + (1000 - 27 * month) / 43.5, 9);
    expect(paybackDays(1, 20, 0.05, 20, 0, 1, 1, -0.5)).toBeCloseTo(3 * month + (1000 - 24 * month) / 42.5, 9);
  });

  it("is at once for a machine that costs nothing", () => {
    expect(paybackDays(0, 1, 0.05, 20, 0, 1, 0, 0)).toBe(0);
  });
});

describe("swapPayback", () => {
  it("sets the price less the resale against the gain per kW", () => {
    // Per kW at 40 USD/PH/day and 5 cents: new (40 − 18)/15, old (40 − 36)/30; price 1,000 · 16/15 − 1,000 · 2/30.
    const days = (16_000 / 15 - 2000 / 30) / (22 / 15 - 4 / 30);
    expect(swapPayback(40, 0.05, 30, 15, 16, 2, 0, 1)).toBeCloseTo(days, 9);
    expect(swapPayback(40, 0.05, 30, 15, 16, 2, 0, 0.5)).toBeCloseTo(2 * days, 9);
  });

  it("does not credit the new machines with losses that the old ones would not have made", () => {
    // At 30 USD/PH/day the old machines, costing 36, stand still.
    expect(swapPayback(30, 0.05, 30, 15, 16, 0, 0, 1)).toBeCloseTo(16_000 / 15 / (12 / 15), 9);
  });

  it("is never when the new machines gain nothing, and at once when resale pays for them", () => {
    expect(swapPayback(40, 0.05, 20, 20, 16, 2, 0, 1)).toBe(Infinity);
    expect(swapPayback(10, 0.05, 30, 15, 16, 2, 0, 1)).toBe(Infinity);
    expect(swapPayback(40, 0.05, 30, 15, 1, 2, 0, 1)).toBe(0);
  });
});
