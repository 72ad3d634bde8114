import fc from "fast-check";
import { revenueMwYear, revenueMwh } from "../../src/core/revenue";
import { dailyHashprice, efficiency, poolFee, uptime } from "./arbitraries";

describe("revenueMwYear", () => {
  it.each([
    // CryptoSlate's comparison of mining with hosting at 20 J/TH, in millions of dollars.
    [43.34, 0.79],
    [55, 1.0],
  ])("of %d USD/PH/day at 20 J/TH is the published %d million", (hashprice, millions) => {
    expect(Math.abs(revenueMwYear(hashprice, 20, 0, 1) / 1e6 - millions)).toBeLessThan(0.006);
  });

  it("is hashprice · 365 · 1,000 / efficiency, less the pool's fee and the hours off", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, poolFee, uptime, (hashprice, e, fee, share) => {
        const direct = ((hashprice * 365 * 1000) / e) * (1 - fee) * share;
        expect(revenueMwYear(hashprice, e, fee, share) / direct).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("revenueMwh", () => {
  it("is a thousand times the power price that breaks even", () => {
    expect(revenueMwh(35, 20, 0)).toBeCloseTo(72.9166666667, 9);
    expect(revenueMwh(35, 20, 0.02)).toBeCloseTo(71.4583333333, 9);
  });
});
