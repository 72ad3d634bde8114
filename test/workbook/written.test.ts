import { isFormula } from "../../src/workbook/written";

describe("a cell that was read", () => {
  it.each([
    ["a number of which the formula has but fifteen digits", 0.3, 0.1 + 0.2],
    ["a text", "North", "North"],
    ["a text that looks like a formula", "=A1", "=A1"],
    ["nothing", "", ""],
    ["an error that was typed", "#N/A", "#N/A"],
  ])("with %s holds no formula", (_, formula, value) => {
    expect(isFormula(formula, value)).toBe(false);
  });

  it("with a formula holds one", () => {
    expect(isFormula("=A1", 5)).toBe(true);
  });
});
