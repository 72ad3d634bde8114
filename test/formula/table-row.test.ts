import type { Block } from "../../src/formula/block";
import { blockName, readBlock } from "../../src/formula/block";

const place = { sheet: "Home", cell: "C4", table: "Fleet" };

/** The formula of the name that a formula in the table Fleet leaves behind. */
function nameOf(formula: string): string {
  const name = blockName(formula, place);
  return "formula" in name ? name.formula : name.code;
}

const backOf = (name: string): Block | null => readBlock(name);

describe("a formula that reads its own row of a table", () => {
  it.each([
    ["[@Machine]", 'CHOOSE(1,"MINING:@",Fleet[Machine])', "Fleet[@Machine]"],
    ["[@[TH/s]]", 'CHOOSE(1,"MINING:@",Fleet[TH/s])', "Fleet[@[TH/s]]"],
    ["Fleet[@Machine]", 'CHOOSE(1,"MINING:@",Fleet[Machine])', "Fleet[@Machine]"],
    ["Prices[[#This Row],[Model]]", 'CHOOSE(1,"MINING:@#",Prices[Model])', "Prices[[#This Row],[Model]]"],
    ["SUM([@[A]:[B]])", 'SUM(CHOOSE(1,"MINING:@",Fleet[[A]:[B]]))', "SUM(Fleet[@[A]:[B]])"],
    ["COUNTA([@])", 'COUNTA(CHOOSE(1,"MINING:@",Fleet[#Data]))', "COUNTA(Fleet[#This Row])"],
    ["INDEX([Site],1)", "INDEX(Fleet[Site],1)", "INDEX(Fleet[Site],1)"],
  ])("keeps %s in its name as a reference that Excel can follow", (typed, kept, restored) => {
    const name = nameOf(`=MINING.MINER(${typed},$B$1)`);
    expect(name).toBe(`=CHOOSE(1,Home!$C$4,"MINING:u",CHOOSE(1,"MINING.MINER:2",${kept},Home!$B$1))`);
    expect(backOf(name)).toMatchObject({ formula: `=MINING.MINER(${restored},$B$1)` });
  });

  it("comes back with the names that table and column have now, and tells whose row it reads", () => {
    const name = nameOf('=MINING.MINER([@Machine],"JTH")').replace("Fleet[Machine]", "Sites[Model]");
    const formula = '=MINING.MINER(Sites[@Model],"JTH")';
    expect(backOf(name)).toMatchObject({ formula, tables: ["Sites"] });
  });

  it.each([
    ["in a table", place],
    ["elsewhere", { sheet: "Home", cell: "C4" }],
  ])("does not take an optional parameter of LAMBDA for a column, %s", (_, stands) => {
    const formula = '=LAMBDA(model,[field],MINING.MINER(model,IF(ISOMITTED(field),"JTH",field)))("S21")';
    const name = blockName(formula, stands);
    expect("formula" in name && backOf(name.formula)).toMatchObject({ formula });
  });

  it("does not come back from a table that is none any more", () => {
    const name = nameOf('=MINING.MINER([@Machine],"JTH")').replace("Fleet[Machine]", "Home!$A$2:$A$9");
    expect(backOf(name)).toEqual({ code: "row-lost" });
  });
});
