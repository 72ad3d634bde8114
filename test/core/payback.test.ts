import fc from "fast-check";
import { npv } from "../../src/core/npv";
import { payback } from "../../src/core/payback";

describe("payback", () => {
  it("counts the last month in part", () => {
    expect(payback([-100, 40, 40, 40], 0)).toBeCloseTo(2.5, 12);
    expect(payback([-100, 50, 50], 0)).toBeCloseTo(2, 12);
  });

  it("comes later when the flows are discounted", () => {
    const month = 1.2 ** (-1 / 12);
    expect(payback([-100, 40, 40, 40, 40], 0.2)).toBeCloseTo(
      2 + (100 - 40 * month - 40 * month ** 2) / (40 * month ** 3),
      10,
    );
  });

  it("does not end before the money is spent, and counts the months until then", () => {
    expect(payback([0, -100, 200], 0)).toBeCloseTo(1.5, 12);
    expect(payback([0, 0, -100, 40, 40, 40], 0)).toBeCloseTo(4.5, 12);
    expect(payback([0, -100, 40], 0)).toBe(Infinity);
    expect(payback([0, -100, 200], 0.2)).toBeCloseTo(1 + 0.5 * 1.2 ** (1 / 12), 12);
  });

  it("is at once when nothing is owed, and never when it is not paid back", () => {
    expect(payback([0, 5], 0)).toBe(0);
    expect(payback([0, 0], 0)).toBe(0);
    expect(payback([100, -500, 600], 0)).toBe(0);
    expect(payback([-100, 40, 40], 0)).toBe(Infinity);
    expect(payback([-100, 40, 40, 21], 0.2)).toBe(Infinity);
  });

  it("is the month in which the present value of the flows so far passes zero", () => {
    const gains = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.double({ min: 10, max: 500, noNaN: true }), gains, (out, back) => {
        const flows = [-out, ...back];
        const months = payback(flows, 0.15);
        if (months === Infinity) expect(npv(flows, 0.15)).toBeLessThan(0);
        else {
          expect(npv(flows.slice(0, Math.ceil(months) + 1), 0.15)).toBeGreaterThanOrEqual(-1e-9);
          expect(npv(flows.slice(0, Math.ceil(months)), 0.15)).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
