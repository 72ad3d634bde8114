import { mend, recordCalls, spoil } from "../browser/faults";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(90_000);

/** A sheet with our functions alone, in one another, inside longer formulas, and spilled. */
const MODEL: Record<string, string | number> = {
  A1: 67_800,
  A2: 125_864_590_119_494,
  A3: 0.05,
  B1: "=MINING.HASHPRICE(A1,A2,0.02,A4)",
  B2: "=MINING.HASHPRICE(Example!$B$4,our_difficulty)",
  B3: "=IF(A1>0,MINING.BREAKEVEN_KWH(MINING.HASHPRICE(A1,A2),17.5)*1000,0)",
  B4: "=MINING.HASHCOST( A3 , 17.5 )",
  B5: '=MINING.MINER("S21","TH")',
  B6: "=MINING.HASHCOST(5,17.5)",
  B7: '=MINING.MINER("S21","JTH")+1',
  B8: "=B1*2",
  B9: '="MINING.HASHPRICE(1,2)"',
  D1: "North",
  E1: "Antminer S21",
  F1: 100,
  G1: 200,
  H1: 17.5,
  I1: 0.05,
  J1: 0.95,
  K1: 1,
  D5: "=MINING.FLEET(D1:K1,B1)",
  D12: "=MINING.CASHFLOW(DATE(2026,3,1),3,936000,A1,A2,100,A3,17.5)",
};

type Pane = PaneOnPage;

async function build(pane: Pane): Promise<void> {
  const { playground } = pane;
  await playground.excel(async (context) => {
    context.workbook.worksheets.add("Model");
    context.workbook.names.add("our_difficulty", context.workbook.worksheets.getItem("Example").getRange("B5"));
    await context.sync();
  });
  await playground.sheet("Model").type(MODEL);
}

/** All cells and names, and what the cells show. */
function workbookOf({ playground }: Pane) {
  return playground.excel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name, items/formula");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load("address, formulas, values"));
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => `${name} ${formula}`),
      sheets: used.map(({ address, formulas, values }) => ({ address, formulas, values })),
    };
  });
}

type Workbook = Awaited<ReturnType<typeof workbookOf>>;

const formulasOf = ({ sheets, names }: Workbook) => ({ names, sheets: sheets.map(({ formulas }) => formulas) });

const press = (pane: Pane, name: string) => pane.frame.getByRole("button", { name, exact: true }).click();

/** Presses a button, and gives what the pane says when the work is done. */
async function done(pane: Pane, name: string): Promise<string> {
  await press(pane, name);
  const message = pane.frame.locator("#panel-share .message:not([data-tone=progress])");
  await message.waitFor();
  const text = await message.innerText();
  await pane.frame.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
  return text;
}

async function ready(pane: Pane): Promise<void> {
  await pane.tab("share").click();
  await pane.frame.locator("#panel-share .share-sheet, #panel-share .share-head + .quiet").first().waitFor();
  await pane.frame.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
}

async function prepare(pane: Pane): Promise<string> {
  await press(pane, "Prepare to share");
  await pane.frame.getByRole("heading", { name: "What will change" }).waitFor();
  return done(pane, "Prepare now");
}

/** Every number of a sheet's cells, by position. */
const numbersOf = ({ values }: Workbook["sheets"][number]) =>
  values.flatMap((row, y) => row.flatMap((value, x) => (typeof value === "number" ? [[y, x, value] as const] : [])));

function expectSameNumbers(after: Workbook, before: Workbook) {
  for (const [index, sheet] of before.sheets.entries()) {
    const now = new Map(numbersOf(after.sheets[index]!).map(([y, x, value]) => [`${y} ${x}`, value]));
    for (const [y, x, value] of numbersOf(sheet)) {
      const other = now.get(`${y} ${x}`);
      expect({ y, x, same: other !== undefined && Math.abs(other - value) <= 1e-10 * Math.abs(value) }).toEqual({
        y,
        x,
        same: true,
      });
    }
  }
}

describe("a workbook that is shared", () => {
  let pane: Pane;
  let before: Workbook;

  beforeAll(async () => {
    pane = await openPane();
    await build(pane);
    before = await workbookOf(pane);
    await ready(pane);
  });

  afterAll(() => pane.close());

  test("is listed by sheet, with what is misspelled, and one click goes to a cell", async () => {
    await pane.frame.getByText("Model (9)").waitFor();
    await press(pane, "Go to Model!B3");
    const active = await pane.playground.excel(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(active).toBe("Model!B3");
    expect(await pane.findings()).toEqual([]);
  });

  test("holds plain formulas and values once prepared, and shows what it showed", async () => {
    expect(await prepare(pane)).toMatch(/^Prepared: \d+ plain formulas, 5 values. The sheet “Provenance”/);
    await pane.playground.settled();
    const after = await workbookOf(pane);
    const model = pane.playground.sheet("Model");
    expect(JSON.stringify(after.sheets.slice(0, 2).map(({ formulas }) => formulas))).not.toMatch(
      /=[^"]*MINING\.\w+\(/i,
    );
    expectSameNumbers(after, before);
    expect(await model.value("B6")).toBe("#VALUE!");
    expect(after.sheets[1]!.formulas[8]![1]).toBe(MODEL.B9);
    expect(after.names.filter((name) => name.startsWith("hashcell_block")).length).toBe(4);
  });

  test("tells on a sheet what each cell was, and why it is a value", async () => {
    const [, , provenance] = (await workbookOf(pane)).sheets;
    const rows = provenance!.values.map((row) => row.map(String));
    expect(rows.find((row) => row[0] === "Model" && row[1] === "B3")).toEqual([
      "Model",
      "B3",
      MODEL.B3,
      "plain formula",
      "",
      "",
    ]);
    expect(rows.find((row) => row[1] === "D5")!.slice(2)).toEqual([
      MODEL.D5,
      "value",
      "FLEET fills several cells, which one plain formula cannot do.",
      expect.stringMatching(/^hashcell_block_\d+$/),
    ]);
  });

  test("calculates the same without the add-in's functions, and all of it comes back with them", async () => {
    const { page } = pane.playground;
    // The workbook goes to a reader: what its cells hold is typed into a playground that has no functions.
    const shared = await workbookOf(pane);
    const reader = await openPane();
    await reader.playground.page.route("**/functions.js", (route) => route.fulfill({ body: "" }));
    await reader.playground.page.reload();
    await reader.drawn();
    await fill(reader, shared);
    const read = await workbookOf(reader);
    expect(await reader.playground.sheet("Example").value("B11")).not.toBe("#NAME?");
    expectSameNumbers(read, before);
    await reader.close();
    expect(page.isClosed()).toBe(false);

    expect(await done(pane, "Relink")).toMatch(/^Back to Hashcell's functions: \d+/);
    await pane.playground.settled();
    const back = await workbookOf(pane);
    // All but the sum of a value: its formula cannot be said in a name.
    const expected = structuredClone(formulasOf(before));
    expected.sheets[1]![6]![1] = before.sheets[1]!.values[6]![1];
    expect({ ...formulasOf(back), sheets: back.sheets.slice(0, 2).map(({ formulas }) => tidy(formulas)) }).toEqual({
      ...expected,
      sheets: expected.sheets.map(tidy),
    });
    expectSameNumbers(back, before);
  });

  test("holds a value, and says why, where a plain formula gives something else", async () => {
    const model = pane.playground.sheet("Model");
    await model.type({ B10: "=MINING.HASHCOST(RAND()/10,17.5)" });
    expect(await prepare(pane)).toContain("“Provenance 2”");
    const { sheets } = await workbookOf(pane);
    expect(sheets[1]!.formulas[9]![1]).toEqual(expect.any(Number));
    const row = sheets.at(-1)!.values.find((cells) => cells[1] === "B10");
    expect(row!.slice(3, 5)).toEqual(["value", expect.stringContaining("gave another result than Hashcell")]);
  });

  test("leaves alone what a reader has edited, and says where and why", async () => {
    const model = pane.playground.sheet("Model");
    const before = await workbookOf(pane);
    const edited = '=((A3*24*18)+N("MINING.HASHCOST:2"))';
    await model.type({ B4: edited, E6: "Another machine" });
    await done(pane, "Relink");
    await pane.playground.settled();
    const left = await pane.frame.locator(".share-left li").allInnerTexts();
    expect(left.sort()).toEqual([
      "Model!B4 The formula has been edited: it calculates something else now.",
      expect.stringMatching(/^Model!D5:\w+ The block's values have been edited/),
    ]);
    const { sheets, names } = await workbookOf(pane);
    expect(sheets[1]!.formulas[3]![1]).toBe(edited);
    expect(sheets[1]!.formulas[4]![3]).toBe(before.sheets[1]!.formulas[4]![3]);
    expect(names.filter((name) => name.startsWith("hashcell_block")).length).toBe(1);
  });
});

const tidy = (formulas: unknown[][]) =>
  formulas.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));

/** Makes a workbook of what another one holds. */
async function fill(pane: Pane, { sheets, names }: Workbook): Promise<void> {
  await pane.playground.excel(
    async (context, given) => {
      const { worksheets } = context.workbook;
      for (const { address } of given.sheets) {
        const name = address.split("!")[0]!;
        if (name !== "Example") worksheets.add(name);
      }
      await context.sync();
      for (const text of given.names) {
        const [name = "", ...formula] = text.split(" ");
        context.workbook.names.add(name, formula.join(" "));
      }
      await context.sync();
      for (const { address, formulas, values } of given.sheets) {
        const [name = "", cells = ""] = address.split("!");
        worksheets.getItem(name).getRange(cells).formulas = formulas.map((row, y) =>
          row.map((cell, x) => (cell === values[y]![x] && typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
        );
      }
      await context.sync();
    },
    { sheets, names },
  );
  await pane.playground.settled();
}

describe("sharing that Excel breaks off", () => {
  let pane: Pane;
  let relinking: string[] = [];

  beforeAll(async () => {
    pane = await openPane();
    await build(pane);
    await ready(pane);
  });

  afterAll(() => pane.close());

  /** Calls that change something; the others only read. */
  const WRITES = /^(Formulas|Values|Formula|Delete|Add|Calculate|NumberFormat) |^Add in|^Delete of/;

  const kindsOfWrites = (calls: readonly string[]) => [...new Set(calls.filter((kind) => WRITES.test(kind)))];

  /** Breaks a work off at each kind of its writes, and sees that nothing is left of it. */
  async function breakOff(kinds: readonly string[], work: () => Promise<string>) {
    const start = await workbookOf(pane);
    for (const kind of kinds) {
      await spoil(pane.playground.pane, { kind });
      await work();
      const tone = await pane.frame.locator("#panel-share .message").getAttribute("data-tone");
      expect(await mend(pane.playground.pane)).toContain(kind);
      await pane.playground.settled();
      expect({ kind, tone }).toEqual({ kind, tone: "danger" });
      expect({ kind, ...(await workbookOf(pane)) }).toEqual({ kind, ...start });
    }
  }

  test("leaves the workbook as it was, whichever kind of write fails, preparing or relinking", async () => {
    await recordCalls(pane.playground.pane);
    await prepare(pane);
    const preparing = kindsOfWrites(await mend(pane.playground.pane));
    await recordCalls(pane.playground.pane);
    await done(pane, "Relink");
    relinking = kindsOfWrites(await mend(pane.playground.pane));
    expect(preparing).toEqual(expect.arrayContaining(["Add in Names", "Add in Worksheets"]));
    expect(relinking.length).toBeGreaterThan(1);

    await breakOff(preparing, () => prepare(pane));
    await prepare(pane);
    await pane.playground.settled();
    await breakOff(relinking, () => done(pane, "Relink"));
  });

  test("says so where Excel does not even let it be put back", async () => {
    await spoil(pane.playground.pane, { kind: relinking[0]!, forever: true });
    expect(await done(pane, "Relink")).toMatch(/could not put everything back/);
    await mend(pane.playground.pane);
  });
});

describe("cells that need help", () => {
  let pane: Pane;

  beforeAll(async () => {
    pane = await openPane();
    await pane.playground.sheet("Example").type({
      F1: "=_xldudf_MINING_HASHCOST(B8,17.5)",
      F2: "=MINING.HASHPRICE(B4,B5)",
      F3: "=MINING.HASHPRISE(B4)",
      F5: "=MINING.COST_TIERS(100,5000000)",
    });
    await ready(pane);
  });

  afterAll(() => pane.close());

  test("are repaired where Excel has lost their functions", async () => {
    expect(await done(pane, "Repair #NAME?")).toBe("Entered again: 1");
    await pane.playground.settled();
    expect(await pane.playground.sheet("Example").value("F1")).toBeCloseTo(21, 9);
    await pane.frame.getByText("This Hashcell has no function MINING.HASHPRISE").waitFor();
  });

  test("are not touched on a protected sheet, which is named", async () => {
    const protect = (lock: boolean) =>
      pane.playground.excel(async (context, on) => {
        const { protection } = context.workbook.worksheets.getItem("Example");
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }, lock);
    await pane.playground.sheet("Example").type({ F1: "=_xldudf_MINING_HASHCOST(B8,17.5)" });
    await protect(true);
    expect(await done(pane, "Repair #NAME?")).toContain("Protected sheets were left alone: Example");
    expect(await prepare(pane)).toContain("These sheets are protected and hold Hashcell formulas: Example.");
    await protect(false);
  });

  test("become values where they are frozen, with the block that one of them spills", async () => {
    const example = pane.playground.sheet("Example");
    await example.select("F2:F5");
    expect(await done(pane, "Freeze the selection")).toMatch(/^Formulas turned into values in .*: 3$/);
    const frozen = await pane.playground.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("Example").getRange("F2:G6").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(frozen).toEqual([
      [expect.closeTo(33.863, 3), ""],
      ["#NAME?", ""],
      ["", ""],
      ["Tier", "USD"],
      ["Electricity", 5_000_000],
    ]);
  });
});
