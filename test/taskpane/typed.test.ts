import { readTyped } from "../../src/taskpane/formula/typed";

const constant = (value: number | string | boolean, text = String(value)) => ({ kind: "constant", value, text });
const expression = (text: string) => ({ kind: "expression", text });

describe("what is typed for an argument", () => {
  it.each([
    ["", { kind: "blank" }],
    ["   ", { kind: "blank" }],
    ["67800", constant(67800)],
    [" 0.05 ", constant(0.05)],
    ["1.26e14", constant(1.26e14, "1.26e14")],
    ["-.5", constant(-0.5, "-.5")],
    ["2%", constant(0.02, "2%")],
    ["7.1%", constant(0.071, "7.1%")],
    ["true", constant(true, "TRUE")],
    ['"0x17023c7e"', constant("0x17023c7e", '"0x17023c7e"')],
    ["0x17023c7e", constant("0x17023c7e", '"0x17023c7e"')],
    ['"say ""hi"""', constant('say "hi"', '"say ""hi"""')],
  ])("%j is a value", (field, typed) => {
    expect(readTyped(field)).toEqual(typed);
  });

  it("takes thousands apart, since a comma in a formula ends an argument", () => {
    expect(readTyped("125,864,590,119,494")).toEqual(constant(125864590119494));
    expect(readTyped("67,800.50")).toEqual(constant(67800.5, "67800.50"));
  });

  it("writes a date as one, since Excel would subtract: 2026-02-12 is 2012 to it", () => {
    const noon = Date.UTC(2026, 1, 12, 14, 30) / 1000;
    expect(readTyped("2026-02-12")).toEqual(constant(Date.UTC(2026, 1, 12) / 1000, "DATE(2026,2,12)"));
    expect(readTyped("2026/2/12 14:30")).toEqual(constant(noon, "DATE(2026,2,12)+TIME(14,30,0)"));
    expect(readTyped("2026-02-12T14:30:00Z")).toEqual(constant(noon, "DATE(2026,2,12)+TIME(14,30,0)"));
  });

  it.each([
    "B4",
    "$B$4",
    "b4",
    "A1:B9",
    "Market!B6",
    "'Cash flow'!$B$4:$B$40",
    "市场!B6",
    "A:C",
    "market_btc_price",
    "价格",
    "B4*2",
    "-B4",
    "SUM(A1,A2)",
    'IF(A1="a,b",1,2)',
    "{1,2;3,4}",
    "Fleet[Count]",
    "DATE(2026,2,12)",
  ])("%s is for Excel to work out", (field) => {
    expect(readTyped(field)).toEqual(expression(field));
  });

  it("leaves out an equals sign that was typed out of habit", () => {
    expect(readTyped("=B4")).toEqual(expression("B4"));
    expect(readTyped("= 5")).toEqual(constant(5));
  });

  it("hands what is no number to the function's own check as the text it is", () => {
    for (const field of ["126T", "$67,800", "5¢", "0.08 USD"]) {
      expect(readTyped(field)).toEqual(constant(field, `"${field}"`));
    }
  });

  it("takes a bare word for a text where texts are wanted, but never a cell", () => {
    expect(readTyped("Antminer", true)).toEqual(constant("Antminer", '"Antminer"'));
    expect(readTyped("Antminer S21", true)).toEqual(constant("Antminer S21", '"Antminer S21"'));
    expect(readTyped("S21", true)).toEqual(expression("S21"));
  });

  it.each(["A1+B1,C1", "SUM(A1", "A1)+(B1", '"half', "A1;B1+1", "'Cash flow!B4", "(A1]"])(
    "%s is not one argument",
    (field) => {
      expect(readTyped(field)).toEqual({ kind: "broken" });
    },
  );
});
