import { quantile } from "../../src/core/quantile";

describe("quantile", () => {
  it("lies straight between its neighbours, as PERCENTILE.INC does", () => {
    expect(quantile([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 12);
    expect(quantile([1, 3], 0.5)).toBe(2);
  });

  it("reaches both ends", () => {
    expect([0, 1].map((share) => quantile([4, 5, 9], share))).toEqual([4, 9]);
    expect(quantile([4], 0.95)).toBe(4);
  });
});
