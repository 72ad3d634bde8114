import { isAbsolute } from "../../src/formula/absolute";
import type { Home } from "../../src/formula/moved";
import { movedFrom } from "../../src/formula/moved";
import { readSyntax } from "../../src/formula/syntax";
import { corpus } from "./corpus";

const home: Home = {
  sheet: "Q1 '26",
  row: 5,
  table: "Sites",
  tableRows: new Map([
    ["SITES", 2],
    ["PRICES", 3],
    ["TABLE1", 2],
  ]),
  ownNames: new Set(["RATE"]),
  relativeNames: new Set(["CELL_ABOVE"]),
};

describe("a formula on another sheet", () => {
  it.each([
    ["=A1+$B2*SUM(C:C)", "='Q1 ''26'!$A$1+'Q1 ''26'!$B$2*SUM('Q1 ''26'!$C:$C)"],
    ["=Market!B5+market_price", "=Market!$B$5+market_price"],
    ["=SUM([@Power])*SUM([Cost])", "=SUM(INDEX(Sites[Power],4,0))*SUM(Sites[Cost])"],
    ["=Prices[[#This Row],[BTC]]", "=INDEX(Prices[BTC],3,0)"],
    ["=[@[a'[b']]]", "=INDEX(Sites[a'[b']],4,0)"],
    ["=rate*2", "='Q1 ''26'!rate*2"],
    ["=LET(x,A1,x+x)", "=LET(x,'Q1 ''26'!$A$1,x+x)"],
    ["=@MINING.HASHCOST(ROW(A1),17.5)", "=@MINING.HASHCOST(ROW('Q1 ''26'!$A$1),17.5)"],
  ])("%s reads there what it reads at home", (formula, moved) => {
    expect(movedFrom(home, formula)).toBe(moved);
  });

  it.each([
    "=ROW()",
    "=@A:A",
    '=INDIRECT("A1")',
    '=CELL("row")',
    "=cell_above*2",
    "=Other!cell_above",
    "=LET(rate,A1,rate)",
    "=LAMBDA(Rate,Rate)(A1)",
    "=rate(2)",
  ])("%s cannot be read elsewhere", (formula) => {
    expect(movedFrom(home, formula)).toBeNull();
  });

  it("is a formula there, and its references mean the same from every cell, whatever it is", () => {
    const formulas = Object.values(corpus).flatMap((entries) => entries.map(([formula]) => formula));
    const moved = formulas.map((formula) => movedFrom(home, formula)).filter((formula) => formula !== null);
    expect(moved.length).toBeGreaterThan(formulas.length * 0.9);
    expect(moved.filter((formula) => !readSyntax(formula) || !isAbsolute(formula))).toEqual([]);
    expect(movedFrom(home, "=LAMBDA(x,[y],x)(1)")).toBe("=LAMBDA(x,[y],x)(1)");
  });

  it("cannot be read elsewhere where its table is not known", () => {
    expect(movedFrom({ ...home, table: null }, "=[@Power]")).toBeNull();
    expect(movedFrom({ ...home, tableRows: new Map() }, "=[@Power]")).toBeNull();
  });
});
