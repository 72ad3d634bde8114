import { addressOf, calculate, literal } from "./plain-excel";

describe("the independent spreadsheet", () => {
  it("calculates as Excel does where others do not: a leading minus binds first, errors are texts", () => {
    expect(calculate(["-2^2", "1/0", "NA()", "10^15/2^32", "IF(TRUE,1,2)"])).toEqual([
      4,
      "#DIV/0!",
      "#N/A",
      232830.64365387,
      1,
    ]);
  });

  it("keeps fifteen digits of large and small numbers", () => {
    const numbers = [125864590119494, 1.23456789012345e-10, -0.0502656109067008, 0];
    expect(calculate(numbers.map(literal))).toEqual(numbers);
  });

  it("reads cells that stand beside the formulas", () => {
    const cells = {
      column: 28,
      cells: [
        ["Name", 1],
        [null, 2],
        ["0x1d00ffff", true],
      ],
    };
    expect(addressOf(cells)).toEqual({ address: "AB1:AC3", next: 31 });
    expect(calculate(["SUM(AC1:AC2)", "AB3"], [cells])).toEqual([3, "0x1d00ffff"]);
  });
});
