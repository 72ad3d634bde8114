import { natives } from "../../../src/xlsx/evaluate/natives";

describe("ROUND", () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [1234.5, -2, 1200],
    [-4.9e-10, 2, 0],
    [1.5e21, 2, 1.5e21],
  ])("of %d to %d decimals is %d, as in Excel", (number, digits, expected) => {
    expect(Math.abs((natives["ROUND"]?.(number, digits) as number) - expected)).toBe(0);
  });
});
