import fc from "fast-check";
import { call } from "../../call";

describe("MACHINE_VALUE", () => {
  it("is the undiscounted margin of its days when nothing changes", () => {
    expect(call("MACHINE_VALUE", [40, 0.05, 17.5, 12])).toBeCloseTo((19 * 365) / 1000, 12);
  });

  it("takes a column of hashprices, with a heading, as a row, or as one value the same", () => {
    const one = call("MACHINE_VALUE", [40, 0.05, 17.5, 12]);
    expect(call("MACHINE_VALUE", [[["Hashprice"], [40], [40]], 0.05, 17.5, 12])).toBe(one);
    expect(call("MACHINE_VALUE", [[[40, 40]], 0.05, 17.5, 12])).toBe(one);
    expect(call("MACHINE_VALUE", [[[40]], 0.05, 17.5, 12])).toBe(one);
  });

  it("is at least its salvage value, discounted", () => {
    expect(call("MACHINE_VALUE", [10, 0.08, 40, 24, 0, 1, 0, 0.1, 2])).toBeCloseTo(2 / 1.21, 12);
  });

  it("falls with power price, decay and discount rate", () => {
    const value = (p: number, decay: number, rate: number) =>
      call("MACHINE_VALUE", [45, p, 20, 36, 0.01, 0.97, decay, rate]) as number;
    const step = fc.double({ min: 0.001, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(step, step, step, (p, decay, rate) => {
        expect(value(p + 0.001, decay, rate)).toBeLessThanOrEqual(value(p, decay, rate));
        expect(value(p, decay + 0.001, rate)).toBeLessThanOrEqual(value(p, decay, rate));
        expect(value(p, decay, rate + 0.001)).toBeLessThanOrEqual(value(p, decay, rate));
      }),
    );
  });
});
