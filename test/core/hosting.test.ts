import fc from "fast-check";
import { capitalRecovery, hostedMargin, hostingSwitch } from "../../src/core/hosting";
import { hashMargin } from "../../src/core/margin";
import { npv } from "../../src/core/npv";
import { dailyHashprice, efficiency, poolFee, powerPrice, uptime } from "./arbitraries";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("hostedMargin", () => {
  it("takes the revenue share before power, and the profit share of what is left", () => {
    // (0.9 · 40 · 0.98 − 24) · 0.95 = 10.716, of which 70%.
    expect(hostedMargin(40, 0.05, 20, 0.02, 0.95, 0.1, 0)).toBeCloseTo(10.716, 10);
    expect(hostedMargin(40, 0.05, 20, 0.02, 0.95, 0.1, 0.3)).toBeCloseTo(10.716 * 0.7, 10);
  });

  it("leaves all of a loss with the client", () => {
    expect(hostedMargin(20, 0.05, 20, 0, 1, 0, 0.3)).toBeCloseTo(-4, 10);
  });

  it("is the hash margin when the host takes no share", () => {
    fc.assert(
      fc.property(dailyHashprice, powerPrice, efficiency, poolFee, uptime, (hashprice, rate, e, fee, time) => {
        expect(hostedMargin(hashprice, rate, e, fee, time, 0, 0)).toBe(hashMargin(hashprice, rate, e, fee, time, 0));
      }),
    );
  });

  it("never grows with either share", () => {
    fc.assert(
      fc.property(share, share, (revenueShare, profitShare) => {
        const margin = hostedMargin(40, 0.05, 20, 0.01, 0.95, revenueShare, profitShare);
        expect(margin).toBeLessThanOrEqual(hostedMargin(40, 0.05, 20, 0.01, 0.95, revenueShare / 2, profitShare));
        expect(margin).toBeLessThanOrEqual(hostedMargin(40, 0.05, 20, 0.01, 0.95, revenueShare, profitShare / 2));
      }),
    );
  });
});

describe("capitalRecovery", () => {
  it("repays the capital with interest in level years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (years, rate) => {
        const monthly = Array.from({ length: 12 * years + 1 }, (_, month) =>
          month === 0 ? -1 : month % 12 === 0 ? capitalRecovery(rate, years) : 0,
        );
        expect(npv(monthly, rate)).toBeCloseTo(0, 9);
      }),
    );
  });

  it("is an equal part a year without interest", () => {
    expect(capitalRecovery(0, 8)).toBe(0.125);
  });

  it("comes near that as the rate comes near 0, from either side", () => {
    for (const rate of [1e-20, 1e-12, -1e-12, -1e-20]) expect(capitalRecovery(rate, 8)).toBeCloseTo(0.125, 11);
  });
});

describe("hostingSwitch", () => {
  it("compares a gross MW leased with a gross MW mined", () => {
    // Mining at 35 USD/PH/day, 20 J/TH and 5 cents leaves 11 · 365 · 50 = 200,750 USD/MW-year.
    const lease = (1_850_000 - 100_000 - 8e6 * capitalRecovery(0.1, 10)) / 1.25;
    expect(hostingSwitch(35, 0.05, 20, 1_850_000, 8e6, 10, 0.1, 0, 1, 0, 1.25, 100_000)).toBeCloseTo(
      lease - 200_750,
      6,
    );
  });

  it("is what mining earns, lost, when the lease pays nothing", () => {
    expect(hostingSwitch(35, 0.05, 20, 0, 0, 10, 0.1, 0.02, 0.9, 1, 1, 0)).toBeCloseTo(
      (-hashMargin(35, 0.05, 20, 0.02, 0.9, 1) * 365_000) / 20,
      6,
    );
  });
});
