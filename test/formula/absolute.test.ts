import { isAbsolute } from "../../src/formula/absolute";

describe("an expression in a name", () => {
  it.each([
    ["=MINING.FLEET(Fleet!$A$1:$H$9,'My sheet'!$B$2,17.5)"],
    ["=SUM(Fleet!$A:$A,Fleet!$1:$3,Fleet!$C$4#)"],
    ["=MINING.FLEET(Rows[#All],market_hashprice)"],
    ["=Fleet!#REF!+1"],
  ])("means the same from every cell: %s", (formula) => {
    expect(isAbsolute(formula)).toBe(true);
  });

  it.each([["=Fleet!A1"], ["=Fleet!$A1"], ["=$A$1"], ["=SUM(Fleet!A:$A)"], ["=SUM(Fleet!$1:3)"], ["=Rows[@Site]"]])(
    "means something else in another cell: %s",
    (formula) => {
      expect(isAbsolute(formula)).toBe(false);
    },
  );
});
