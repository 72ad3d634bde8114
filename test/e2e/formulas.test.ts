import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage, SheetOnPage } from "../../tools/browser/page";

/** Microsoft's runtime waits half a second between two batches of results, once for each link of a chain. */
const SLOW_CHAIN_MS = 40_000;

describe.each(["direct", "office"] as const)("formulas with runtime=%s", (runtime) => {
  let playground: PlaygroundPage;
  let sheet: SheetOnPage;

  beforeAll(async () => {
    playground = await openPlayground({ runtime });
  });

  afterAll(() => playground.close());

  beforeEach(async () => {
    sheet = await playground.newSheet();
  });

  test("a function of single values gives its figure", async () => {
    expect(await sheet.result("=MINING.HASHPRICE(67800,125864590119494,0.02)")).toBeCloseTo(34.0800841947, 9);
  });

  test("a skipped optional argument takes its default", async () => {
    const skipped = await sheet.result("=MINING.HASHPRICE(67800,125864590119494,,3.125)");
    expect(skipped).toBe(await sheet.result("=MINING.HASHPRICE(67800,125864590119494)"));
  });

  test("skipped and trailing optional arguments reach the function as null", async () => {
    expect(await sheet.result("=MINING.TESTOPTIONAL(1,,3)")).toBe("1,null,3");
    expect(await sheet.result("=MINING.TESTOPTIONAL(1)")).toBe("1,null,null");
  });

  test("numbers, texts and booleans keep their kind, and no text becomes a number", async () => {
    expect(await sheet.result("=MINING.TESTKIND(2.5)")).toBe("number:2.5");
    expect(await sheet.result("=MINING.TESTKIND(TRUE)")).toBe("boolean:true");
    expect(await sheet.result('=MINING.TESTKIND("2024-01-01")')).toBe("string:2024-01-01");
    expect(await sheet.result('=MINING.TESTKIND("0042")')).toBe("string:0042");
  });

  test("a cell's text stays text even when it looks like a number", async () => {
    await sheet.type({ A1: "'0042", B1: "=MINING.TESTKIND(A1)" });
    expect(await sheet.value("B1")).toBe("string:0042");
  });

  test("a blank cell is null to a function that takes one value", async () => {
    expect(await sheet.result("=MINING.TESTKIND(A1)")).toBe("null");
  });

  test("a range arrives whole, with its blanks", async () => {
    await sheet.type({ A1: 1, B1: "two", A2: true });
    expect(await sheet.result("=MINING.TESTKINDS(A1:B2)")).toBe("number,string,boolean,blank");
  });

  test("one cell serves where a range is taken, and one value too", async () => {
    await sheet.type({ A1: 7 });
    expect(await sheet.result("=MINING.TESTSUM(A1)")).toBe(7);
    expect(await sheet.result("=MINING.TESTSUM(5)")).toBe(5);
  });

  test("a range given for one value is an error whose sentence names the parameter", async () => {
    expect(await sheet.result("=MINING.TESTNEXT(A1:A3)")).toBe("#VALUE!");
    expect(await sheet.sentence("H20")).toContain("value takes one value");
  });

  test("an array result spills, and other formulas read the spilled cells", async () => {
    await sheet.type({ A1: "=MINING.TESTSPILL(3)", D1: "=SUM(A1:B3)", E1: "=MINING.TESTSUM(A1:B3)" });
    expect(await sheet.value("B3")).toBe(9);
    expect(await sheet.value("D1")).toBe(20);
    expect(await sheet.value("E1")).toBe(20);
  });

  test("an error carries its sentence", async () => {
    expect(await sheet.result("=MINING.TESTMISSING()")).toBe("#N/A");
    expect(await sheet.sentence("H20")).toBe("There is no such machine.");
  });

  test("a wrong unit is refused with the add-in's own sentence", async () => {
    expect(await sheet.result("=MINING.BREAKEVEN_KWH(34,17.5,2)")).toBe("#VALUE!");
    expect(await sheet.sentence("H20")).toMatch(/pool_fee/);
  });

  test("an exception that is not CustomFunctions.Error gives #VALUE! and keeps its message to itself", async () => {
    expect(await sheet.result("=MINING.TESTTHROW()")).toBe("#VALUE!");
    expect(await sheet.sentence("H20")).toBe("");
  });

  test("a result that is no number gives #NUM!", async () => {
    expect(await sheet.result("=MINING.TESTNAN()")).toBe("#NUM!");
  });

  test("an error given as an argument, alone or in a range, is refused with a sentence that names it", async () => {
    await sheet.type({ A1: "=1/0" });
    for (const call of ["BREAKEVEN_KWH(A1,20)", "PUELL(A1:A2)"]) {
      expect(await sheet.result(`=MINING.${call}`)).toBe("#VALUE!");
      expect(await sheet.sentence("H20")).toContain("contains the error #DIV/0!");
    }
  });

  test("IFERROR and ISNUMBER see the function's final answer", async () => {
    expect(await sheet.result("=IFERROR(MINING.TESTMISSING(),-1)")).toBe(-1);
    expect(await sheet.result("=IFERROR(MINING.TESTNEXT(1),-1)")).toBe(2);
    expect(await sheet.result("=ISNUMBER(MINING.TESTNEXT(1))")).toBe(true);
  });

  test("a function works inside others and inside LET", async () => {
    expect(await sheet.result("=ROUND(MINING.TESTNEXT(MINING.TESTNEXT(1.25)),0)")).toBe(3);
    expect(await sheet.result("=LET(x,MINING.TESTNEXT(1),x*10)")).toBe(20);
  });

  test("an edit recalculates what depends on it", async () => {
    await sheet.type({ A1: 1, B1: "=MINING.TESTNEXT(A1)" });
    await sheet.type({ A1: 41 });
    expect(await sheet.value("B1")).toBe(42);
  });

  test("a sentence goes when the formula that gave it is replaced", async () => {
    await sheet.type({ A1: "=MINING.TESTMISSING()" });
    await sheet.type({ A1: "=1/0" });
    expect(await sheet.sentence("A1")).toBe("");
  });

  test("a reloaded pane brings its new code, and every cell is calculated again", async () => {
    await sheet.type({ A1: "=MINING.TESTLOADED()" });
    const before = await sheet.value("A1");
    await playground.page.evaluate(() => window.playground?.reloadPane());
    expect(await sheet.value("A1")).not.toBe(before);
    expect(await sheet.value("A1")).toBe(await playground.pane.evaluate(() => performance.timeOrigin));
  });

  test(
    "a chain of twenty cells arrives at its end",
    async () => {
      await sheet.typeDown("A", [1, ...Array.from({ length: 20 }, (_, row) => `=MINING.TESTNEXT(A${row + 1})`)]);
      expect(await sheet.value("A21")).toBe(21);
    },
    SLOW_CHAIN_MS,
  );

  test("a loop ends with an error and a sentence, and ends when it is broken", async () => {
    await sheet.type({ A1: "=MINING.TESTNEXT(B1)", B1: "=A1+1", C1: "=MINING.TESTNEXT(3)" });
    expect(await sheet.value("A1")).toBe("#NUM!");
    expect(await sheet.sentence("A1")).toContain("refers to its own result");
    expect(await sheet.value("C1")).toBe(4);
    await sheet.type({ B1: 5 });
    expect(await sheet.value("A1")).toBe(6);
  });

  test("two thousand cells calculate", async () => {
    await sheet.type({ A1: 67800 });
    await sheet.typeDown(
      "B",
      Array.from({ length: 2000 }, (_, row) => `=MINING.HASHPRICE($A$1,1E+14+${row})`),
    );
    expect(await sheet.value("B2000")).toBeCloseTo((86400e15 / ((1e14 + 1999) * 2 ** 32)) * 3.125 * 67800, 9);
  });

  test("nothing goes wrong on the page meanwhile", () => {
    expect(playground.errors).toEqual([]);
  });
});
