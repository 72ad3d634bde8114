import { explain, readExplainable } from "../../../src/taskpane/explain/explain";
import type { Readings } from "../../../src/taskpane/explain/evaluate";

const READINGS: Readings = new Map([
  ["B4", [[67_800]]],
  ["B5", [[125_864_590_119_494]]],
  ["B6", [[0.02]]],
  ["B7", [[""]]],
  ["BTC_PRICE", [[67_800]]],
  ["MARKET!$B$5", [[125_864_590_119_494]]],
  ["C1:C3", [[1], [2], [3]]],
]);

function explained(formula: string, language: "en" | "zh-CN" = "en") {
  const explainable = readExplainable(formula);
  if (!explainable) throw new Error(`${formula} holds nothing of ours.`);
  return { ...explainable, ...explain(explainable, READINGS, language) };
}

const argumentsIn = (formula: string, call = 0) =>
  explained(formula).calls[call]!.arguments.map(({ parameter, origin, value }) => [parameter.name, origin, value]);

describe("an explained cell", () => {
  it("tells each argument's value and where it comes from", () => {
    expect(argumentsIn("=MINING.HASHPRICE(btc_price,Market!$B$5,2%)")).toEqual([
      ["btc_price", "name", 67_800],
      ["difficulty", "cell", 125_864_590_119_494],
      ["block_fees", "typed", 0.02],
      ["subsidy", "default", 3.125],
    ]);
  });

  it("takes a blank optional cell for the default, as the function does", () => {
    expect(argumentsIn("=MINING.HASHPRICE(B4,B5,B6,B7)")[3]).toEqual(["subsidy", "default", 3.125]);
  });

  it("works simple arithmetic out, and leaves the rest to Excel", () => {
    expect(argumentsIn("=MINING.HASHPRICE(B4*2,-(B5-1)/-2,IF(B4>0,1,2))")).toEqual([
      ["btc_price", "formula", 135_600],
      ["difficulty", "formula", 62_932_295_059_746.5],
      ["block_fees", "formula", undefined],
      ["subsidy", "default", 3.125],
    ]);
    expect(explained("=MINING.HASHPRICE(B4,B5,IF(B4>0,1,2))").calls[0]!.outcome).toBeNull();
  });

  it("leaves the field of a data type to Excel, and does not put its cell's text in its place", () => {
    for (const field of ["B4.Price", "$B$4.[Last price]", 'FIELDVALUE(B4,"Price")', "[@Coin].Price"]) {
      const [call] = explained(`=MINING.HASHPRICE(${field},B5)`).calls;
      expect(call?.arguments[0]).toMatchObject({ origin: "formula", text: field, value: undefined });
      expect(call?.numbers).toBe(`MINING.HASHPRICE(${field},125864590119494)`);
      expect(call?.outcome).toBeNull();
    }
  });

  it("answers what the function answers, with the numbers in the call", () => {
    const [call] = explained("=IF(B4>0,MINING.HASHPRICE(B4,B5,B6)*2,0)").calls;
    expect(call!.numbers).toBe("MINING.HASHPRICE(67800,125864590119494,0.02)");
    expect(call!.outcome).toEqual({ kind: "answer", answer: expect.closeTo(34.0800841947, 9) });
  });

  it("explains calls in one another, the outer one first", () => {
    const { calls } = explained("=MINING.BREAKEVEN_KWH(MINING.HASHPRICE(B4,B5,B6),17.5)");
    expect(calls.map(({ declaration }) => declaration.id)).toEqual(["BREAKEVEN_KWH", "HASHPRICE"]);
    expect(calls[0]!.arguments[0]).toMatchObject({ origin: "formula", value: expect.closeTo(34.0800841947, 9) });
    expect(calls[0]!.outcome?.kind).toBe("answer");
  });

  it("says what is wrong and how to mend it, in either language", () => {
    const formula = "=MINING.HASHCOST(5,17.5)";
    expect(explained(formula).calls[0]!.outcome).toEqual({
      kind: "error",
      sentence: "power_price is 5. It must be from -2 to 2 USD/kWh. For 5 cents type 0.05.",
    });
    expect(explained(formula, "zh-CN").calls[0]!.outcome).toMatchObject({ sentence: expect.stringMatching(/电价/) });
    expect(explained("=MINING.HASHPRICE(B4,)").calls[0]!.arguments[1]).toMatchObject({ origin: "missing" });
  });

  it("hands ranges over whole and leaves them in the formula", () => {
    const [call] = explained("=MINING.MINE_NPV(C1:C3,0.1)").calls;
    expect(call!.arguments[0]).toMatchObject({ origin: "cell", value: [[1], [2], [3]] });
    expect(call!.numbers).toBe("MINING.MINE_NPV(C1:C3,0.1)");
    expect(call!.outcome?.kind).toBe("answer");
  });

  it("shows the plain form, and explains a plain form by what it came from", () => {
    const { plain } = explained("=MINING.HASHPRICE(B4,B5)");
    if (plain.kind !== "plain") throw new Error(plain.kind);
    expect(readExplainable(plain.formula)).toMatchObject({ formula: "=MINING.HASHPRICE(B4,B5)", shared: true });
  });

  it("does not read names that LET has bound", () => {
    const explainable = readExplainable("=LET(btc_price,1,MINING.HASHPRICE(btc_price,B5))")!;
    expect(explainable.references.map(({ text }) => text)).not.toContain("BTC_PRICE");
  });

  it("knows what is ours: a misspelled function, but no text that looks like one", () => {
    expect(readExplainable("=MINING.HASHPRISE(1)")?.strays).toMatchObject([{ reason: "unknown-function" }]);
    expect(readExplainable('="MINING.HASHPRICE(1,2)"')).toBeNull();
    expect(readExplainable("=SUM(A1:A3)")).toBeNull();
  });
});
