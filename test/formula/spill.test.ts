import { fixSpills, hidesSpill, restoreSpills } from "../../src/formula/spill";
import { relink } from "../../src/formula/relink";
import { calculate } from "../functions/plain-excel";
import { shift } from "./shift";
import { translated } from "./translated";

/** The block that becomes values stands in B4:D6 of Home. */
const fixed = (formula: string, home = "Home") =>
  fixSpills(formula, ({ sheet, cell }) => ((sheet ?? home) === "Home" && cell === "B4" ? "B4:D6" : null));

const back = (formula: string, home = "Home") =>
  restoreSpills(formula, ({ sheet, cell }) => (sheet ?? home) === "Home" && cell === "B4");

describe("a formula that reads all of a block by its #", () => {
  it.each([
    ["=SUM(B4#)", '=SUM(INDEX(B4:D6,N("MINING.#"),0))'],
    ["=$B$4#", '=INDEX($B$4:$D$6,N("MINING.#"),0)'],
    ["=ROWS( Home!B$4# )*2", '=ROWS( INDEX(Home!B$4:D$6,N("MINING.#"),0) )*2'],
    ['=VLOOKUP("B4#",B4#,2,FALSE)', '=VLOOKUP("B4#",INDEX(B4:D6,N("MINING.#"),0),2,FALSE)'],
    ["=-B4#+Other!B4#", '=-INDEX(B4:D6,N("MINING.#"),0)+Other!B4#'],
  ])("reads the block's cells once they are values, and the # comes back: %s", (typed, plain) => {
    expect(fixed(typed)).toBe(plain);
    expect(back(plain)).toEqual({ formula: typed, restored: 1, left: 0 });
  });

  const named = (name: string) => (name.toLowerCase() === "fleet" ? "Home!$B$4" : null);

  it("reads it by a name, which comes back as long as it stands for the same cell", () => {
    const plain = fixSpills(
      "=SUM(Fleet#)",
      ({ sheet, cell }) => (sheet === "Home" && cell === "B4" ? "B4:D6" : null),
      named,
    );
    expect(plain).toBe('=SUM(INDEX(Home!$B$4:$D$6,N("MINING.#Fleet"),0))');
    expect(restoreSpills(plain, () => true, named).formula).toBe("=SUM(Fleet#)");
    expect(
      restoreSpills(
        plain,
        () => true,
        () => "Home!$B$9",
      ).formula,
    ).toBe("=SUM(Home!$B$4#)");
    expect(relink(plain)).toMatchObject({ restored: [], edited: [] });
  });

  it.each([["=SUM(other#)"], ["=SUM(OFFSET(B4,0,0)#)"], ["=SUM((B4)#)"], ["=SUM(_xlfn.ANCHORARRAY(B4))"]])(
    "is known to read one that cannot be followed: %s",
    (formula) => expect(hidesSpill(formula, named)).toBe(true),
  );

  it.each([["=SUM(fleet#)"], ["=SUM(B4#)"], ['="x#"'], ["=SUM('C:\\[Book2.xlsx]A'!B4#)"], ["=SUM('Book2.xlsx'!B4)"]])(
    "is not suspected without reason: %s",
    (formula) => expect(hidesSpill(formula, named)).toBe(false),
  );

  it("leaves the blocks of another workbook", () => {
    for (const typed of [
      "=SUM([Book2.xlsx]Home!B4#)",
      "=SUM('C:\\x\\[Book2.xlsx]Home'!B4#)",
      "=SUM('[Book 2.xlsx]Home'!$B$4#)",
    ])
      expect(fixed(typed)).toBe(typed);
  });

  it.each(["=SUM(B5#)", '="B4#"', "=B4", "=SUM(Other!B4#)", "=#REF!#", "=prices#", "=1+"])(
    "is left as it is where it reads none that becomes values: %s",
    (formula) => expect(fixed(formula)).toBe(formula),
  );

  it("names the block's sheet from another one", () => {
    const plain = fixed("=SUM(Home!B4#)", "Other");
    expect(plain).toBe('=SUM(INDEX(Home!B4:D6,N("MINING.#"),0))');
    expect(back(plain, "Other").formula).toBe("=SUM(Home!B4#)");
  });

  it("comes back inside a call of ours, whose plain form reads the same cells", () => {
    const typed = "=MINING.MINE_NPV(B4#,0.1)";
    const relinked = relink(translated(fixed(typed)));
    expect(relinked).toMatchObject({ restored: ["MINE_NPV"], edited: [] });
    expect(back(relinked.formula).formula).toBe(typed);
  });

  it("comes back after rows were put in above and into the block", () => {
    const grown = shift(fixed("=SUM(B4#)"), { kind: "insert-rows", sheet: "Home", at: 4, count: 2 });
    expect(grown).toContain("B4:D8");
    expect(back(grown).formula).toBe("=SUM(B4#)");
  });

  it("goes on reading the cells of a block whose values stay, and says how often", () => {
    const plain = fixed("=SUM(B4#)/ROWS(B4#)");
    expect(restoreSpills(plain, () => false)).toEqual({ formula: plain, restored: 0, left: 2 });
  });

  it("is not mistaken for one of ours, nor an INDEX that somebody typed", () => {
    expect(relink(fixed("=SUM(B4#)"))).toMatchObject({ restored: [], edited: [] });
    for (const typed of ["=INDEX(B4:D6,0,0)", '=INDEX(B4:D6,N("MINING.#"),1)', '=INDEX(B4#,N("MINING"),0)'])
      expect(back(typed)).toEqual({ formula: typed, restored: 0, left: 0 });
  });

  it("calculates over the same cells in an independent engine", () => {
    const cells = [1, 2, 3].map((row) => [row, row * 10, row * 100]);
    const over = (text: string) =>
      calculate(
        [`SUM(${text})`, `ROWS(${text})`, `SUMIF(${text},">5")`, `VLOOKUP(2,${text},3,FALSE)`, `INDEX(${text},2,2)`],
        [{ column: 3, cells }],
      );
    expect(over('INDEX($C$1:$E$3,N("MINING.#"),0)')).toEqual(over("$C$1:$E$3"));
    expect(over("$C$1:$E$3").slice(0, 2)).toEqual([666, 3]);
  });
});
