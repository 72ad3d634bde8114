import { forwardPnl, marginCallPrice, runwayMonths } from "../../src/core/treasury";

describe("runwayMonths", () => {
  it("spends cash and coins down to the minimum", () => {
    expect(runwayMonths(5e6, 100, 70_000, 1e6, 0)).toBeCloseTo(12, 12);
    expect(runwayMonths(5e6, 100, 70_000, 1e6, 2e6)).toBeCloseTo(10, 12);
  });

  it("is over when the minimum is broken, and endless when nothing is burnt", () => {
    expect(runwayMonths(1e6, 0, 70_000, 1e6, 2e6)).toBe(0);
    expect(runwayMonths(1e6, 0, 70_000, 0, 0)).toBe(Infinity);
    expect(runwayMonths(1e6, 0, 70_000, -5, 0)).toBe(Infinity);
  });
});

describe("marginCallPrice", () => {
  it("makes the loan its trigger's share of the collateral", () => {
    const price = marginCallPrice(10e6, 300, 0.8);
    expect(10e6 / (300 * price)).toBeCloseTo(0.8, 12);
  });
});

describe("forwardPnl", () => {
  it("pays the seller when hashprice settles below what was agreed, and the buyer otherwise", () => {
    expect(forwardPnl(10, 30, 40, 35)).toBe(1500);
    expect(forwardPnl(10, 30, 40, 45)).toBe(-1500);
  });
});
