import fc from "fast-check";
import { bestMode, modeMargin } from "../../src/core/best-mode";

/** A machine's steps from eco to turbo: each one burns more for a hash than the one before. */
const eco = { th: 150, watts: 2400 };
const normal = { th: 200, watts: 3500 };
const turbo = { th: 230, watts: 4600 };
const modes = [eco, normal, turbo];

describe("bestMode", () => {
  it("steps up only when the added hashes pay for the added watts", () => {
    // Turbo adds 30 TH/s for 1,100 W: 36.7 J/TH. At 40 USD/PH/day that pays below 4.545 cents.
    expect(bestMode(modes, 40, 0.045, 0)).toBe(2);
    expect(bestMode(modes, 40, 0.046, 0)).toBe(1);
    // Normal adds 50 TH/s for 1,100 W: 22 J/TH, which pays below 7.576 cents, though on average it earns at 9.
    expect(bestMode(modes, 40, 0.075, 0)).toBe(1);
    expect(bestMode(modes, 40, 0.076, 0)).toBe(0);
  });

  it("is off when no mode earns anything", () => {
    expect(bestMode(modes, 40, 0.11, 0)).toBeUndefined();
    expect(bestMode([{ th: 100, watts: 2000 }], 48, 0.1, 0)).toBeUndefined();
    expect(bestMode([], 40, 0.05, 0)).toBeUndefined();
  });

  it("counts the pool's fee", () => {
    expect(bestMode(modes, 40, 0.045, 0.02)).toBe(1);
  });

  it("never leaves a mode that earns more, nor runs at a loss", () => {
    const mode = fc.record({
      th: fc.double({ min: 1, max: 500, noNaN: true }),
      watts: fc.integer({ min: 100, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(mode, { maxLength: 6 }), fc.integer({ min: 10, max: 100 }), (some, hashprice) => {
        const margins = some.map((one) => modeMargin(one, hashprice, 0.06, 0.01));
        const best = bestMode(some, hashprice, 0.06, 0.01);
        expect(best === undefined ? 0 : margins[best]).toBe(Math.max(0, ...margins));
      }),
    );
  });
});
