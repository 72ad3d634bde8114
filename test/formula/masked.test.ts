import { tokenTypes } from "@borgar/fx";
import { blockName, readBlock } from "../../src/formula/block";
import { relink } from "../../src/formula/relink";
import { tokensOf } from "../../src/formula/syntax";
import { translated } from "./translated";

describe("a field of a data type", () => {
  it.each([
    ["=MINING.HASHPRICE($B$1.Price,A5)"],
    ["=MINING.HASHPRICE(B1.Price,A5,,B2.Subsidy)"],
    ["=MINING.HASHPRICE(-Market!$B$1.Price.High^2,A5)"],
    ["=MINING.HASHPRICE('My sheet'!A1.[52 week (high)],A5)"],
    ["=MINING.HASHPRICE([@Coin].Price,A5)"],
    ["=MINING.HASHPRICE(Coins[@Coin].[Market cap],A5)"],
    ["=MINING.HASHPRICE(INDEX(A1:A9,2).Price*2,A5)"],
    ["=MINING.HASHPRICE(SUM(A1:A3.Price),A5)"],
    ['=MINING.HASHPRICE(FIELDVALUE(A1,"Price"),A5)'],
  ])("stands in the plain formula as it was typed, and comes back: %s", (typed) => {
    expect(relink(translated(typed))).toMatchObject({ formula: typed, edited: [] });
  });

  it("is known when another one stands there", () => {
    const plain = translated("=MINING.HASHPRICE(A1,A5,,B2.Subsidy)");
    expect(relink(plain.replace("B2.Subsidy)", "B2.Other)")).restored).toEqual([]);
  });

  it("is none where a text, a column or a function's name looks like one", () => {
    for (const typed of [
      '="A1.Price"&MINING.HASHCOST(1,2)',
      "=SUM(T[A1.x])+MINING.HASHCOST(1,2)",
      "=LOG10(F.DIST(1,2,3,TRUE))",
    ])
      expect(
        tokensOf(typed).filter(({ type, value }) => type === tokenTypes.OPERATOR && value.startsWith(".")),
      ).toEqual([]);
  });

  it("follows its cell where its formula becomes a value", () => {
    const anchor = { sheet: "Home", cell: "C1", table: "Coins" };
    for (const typed of [
      '=MINING.MINER("S21","W")*B1.Price',
      '=MINING.MINER("S21","W")*Coins[@Coin].Price',
      '=MINING.MINER("S21","W")*$B1.[Market cap]',
    ]) {
      const name = blockName(typed, anchor);
      expect("formula" in name ? readBlock(name.formula) : name).toMatchObject({ formula: typed });
      if (typed.includes("B1.")) expect(name).toEqual({ formula: expect.stringContaining("Home!$B$1.") });
    }
  });
});
