import fc from "fast-check";
import { machineValue } from "../../src/core/machine-value";
import { dailyHashprice, efficiency, powerPrice } from "./arbitraries";

const monthDays = 365 / 12;

describe("machineValue", () => {
  it("is the undiscounted margin of its months when nothing changes", () => {
    // 40 − 24 · 20 · 0.05 = 16 USD/PH/day, 0.016 USD/TH/day.
    expect(machineValue(40, 0.05, 20, 24, 0, 1, 0, 0, 0)).toBeCloseTo(0.016 * 730, 10);
    expect(machineValue(40, 0.05, 20, 24, 0.02, 0.9, 0, 0, 0)).toBeCloseTo(0.9 * 0.0152 * 730, 10);
  });

  it("discounts each month's margin at its end, and the salvage value at the last", () => {
    const annuity = (1 - 1.1 ** -1) / (1.1 ** (1 / 12) - 1);
    expect(machineValue(40, 0.05, 20, 12, 0, 1, 0, 0.1, 0)).toBeCloseTo(0.016 * monthDays * annuity, 10);
    expect(machineValue(0.5, 0.05, 20, 12, 0, 1, 0, 0.1, 3)).toBeCloseTo(3 / 1.1, 10);
  });

  it("earns nothing, and loses nothing, once the hashprice has decayed below its power", () => {
    // 40 · 0.9^4 = 26.2 still earns over 24, 40 · 0.9^5 = 23.6 does not.
    const margins = [0, 1, 2, 3, 4].map((month) => 40 * 0.9 ** month - 24);
    const sum = margins.reduce((total, margin) => total + margin, 0);
    expect(machineValue(40, 0.05, 20, 36, 0, 1, 0.1, 0, 0)).toBeCloseTo((sum * monthDays) / 1000, 10);
  });

  it("follows a monthly curve and holds its last value", () => {
    expect(machineValue([40, 30], 0.05, 20, 4, 0, 1, 0, 0, 0)).toBeCloseTo(((16 + 3 * 6) * monthDays) / 1000, 10);
    expect(machineValue([40], 0.05, 20, 9, 0.01, 0.9, 0.02, 0.1, 1)).toBe(
      machineValue(40, 0.05, 20, 9, 0.01, 0.9, 0.02, 0.1, 1),
    );
  });

  it("is never below its discounted salvage value, and falls as power grows dearer", () => {
    fc.assert(
      fc.property(dailyHashprice, powerPrice, efficiency, (hashprice, price, e) => {
        const value = machineValue(hashprice, price, e, 36, 0.01, 0.95, 0.02, 0.12, 2);
        expect(value).toBeGreaterThanOrEqual(2 / 1.12 ** 3 - 1e-12);
        expect(machineValue(hashprice, price * 1.1, e, 36, 0.01, 0.95, 0.02, 0.12, 2)).toBeLessThanOrEqual(value);
      }),
    );
  });
});
