import { grownInMonth, inMonth } from "../../src/core/driver";

describe("a driver", () => {
  it("is one value for all months, or a value a month of which the last is held", () => {
    expect([1, 2, 60].map((month) => inMonth(7, month))).toEqual([7, 7, 7]);
    expect([1, 2, 3, 60].map((month) => inMonth([7, 8, 9], month))).toEqual([7, 8, 9, 9]);
  });

  it("grows from its second month on", () => {
    expect(grownInMonth(100, 0.1, 1)).toBe(100);
    expect(grownInMonth(100, 0.1, 3)).toBeCloseTo(121, 10);
    expect(grownInMonth([100, 200], -0.1, 3)).toBeCloseTo(162, 10);
  });
});
