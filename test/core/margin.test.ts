import { hashMargin } from "../../src/core/margin";

describe("hashMargin", () => {
  it("is revenue after the pool, less power, less other cost", () => {
    expect(hashMargin(40, 0.05, 20, 0, 1, 0)).toBeCloseTo(16, 12);
    expect(hashMargin(40, 0.05, 20, 0.02, 1, 0)).toBeCloseTo(15.2, 12);
    expect(hashMargin(40, 0.05, 20, 0.02, 0.5, 3)).toBeCloseTo(7.6 - 3, 12);
  });

  it("is positive with a power price below zero even without revenue", () => {
    expect(hashMargin(0, -0.01, 20, 0, 1, 0)).toBeCloseTo(4.8, 12);
  });
});
