import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import {
  ask,
  build,
  done,
  expectSameNumbers,
  MODEL,
  openReader,
  prepare,
  press,
  ready,
  workbookOf,
} from "./open-share";
import type { Workbook } from "./open-share";

jest.setTimeout(90_000);

describe("a workbook that is shared", () => {
  let pane: PaneOnPage;
  let before: Workbook;

  beforeAll(async () => {
    pane = await openPane();
    await build(pane);
    // A formula goes on calculating where its cell is formatted as text afterwards; entered there, it would be a text.
    await pane.playground.excel(async (context) => {
      const model = context.workbook.worksheets.getItem("Model");
      for (const cell of ["B2", "B7"]) model.getRange(cell).numberFormat = [["@"]];
      await context.sync();
    });
    before = await workbookOf(pane);
    await ready(pane);
  });

  afterAll(() => pane.close());

  test("is listed by sheet, with what is misspelled, and one click goes to a cell", async () => {
    await pane.frame.getByText("Model (16)").waitFor();
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
    expect(await prepare(pane)).toMatch(/^Prepared: \d+ plain formulas, 11 values. The sheet “Provenance”/);
    await pane.playground.settled();
    const after = await workbookOf(pane);
    const model = pane.playground.sheet("Model");
    expect(JSON.stringify(after.sheets.slice(0, 2).map(({ formulas }) => formulas))).not.toMatch(
      /=[^"]*MINING\.\w+\(/i,
    );
    expectSameNumbers(after, before);
    expect(await model.value("B6")).toBe("#VALUE!");
    expect(after.sheets[1]!.formulas[8]![1]).toBe(MODEL.B9);
    expect(after.names.filter((name) => name.startsWith("hashcell_block")).length).toBe(11);
    expect(after.names.find((name) => name.startsWith("our_hashprice"))).toContain('N("MINING.HASHPRICE:3")');
    expect(after.names.find((name) => name.startsWith("our_fleet"))).toMatch(/={"Site","Machine",.*;"North",/);
    expect(await model.value("B14")).toBe('Antminer S21 "W" 3500!');
    expect(after.sheets[1]!.formulas[2]!.slice(-3)).toEqual(["S19", 3250, ""]);
  });

  test("leaves cells formatted as text so, though a formula or a number was entered in them", async () => {
    const formats = await pane.playground.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("Model").getRange("B1:B7").load("numberFormat");
      await context.sync();
      return range.numberFormat.flat();
    });
    expect(formats.map((format) => format === "@")).toEqual([false, true, false, false, false, false, true]);
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
    expect(rows.filter((row) => /our_|local_/.test(row[1]!)).map((row) => [row[0], row[1], row[3]])).toEqual([
      ["(name)", "our_hashprice", "plain formula"],
      ["(name)", "our_fleet", "value"],
      ["(name)", "our_machine", "value"],
      ["Model", "local_watts", "value"],
    ]);
  });

  test("calculates the same without the add-in's functions, and all of it comes back with them", async () => {
    const reader = await openReader(await workbookOf(pane));
    expect(await reader.playground.sheet("Example").value("B11")).not.toBe("#NAME?");
    expectSameNumbers(await workbookOf(reader), before);
    await reader.close();

    expect(await done(pane, "Relink")).toMatch(/^Back to Hashcell's functions: \d+/);
    await pane.playground.settled();
    const back = await workbookOf(pane);
    expect(back.names.filter((name) => !name.startsWith("hashcell_provenance"))).toEqual(before.names);
    expect(back.sheets.slice(0, 2).map(({ formulas }) => formulas)).toEqual(
      before.sheets.map(({ formulas }) => formulas),
    );
    expectSameNumbers(back, before);
  });

  test("holds what it would show once calculated, where Excel waits to be asked for that", async () => {
    const model = pane.playground.sheet("Model");
    const setMode = (mode: "Manual" | "Automatic") =>
      pane.playground.excel(async (context, to) => {
        context.workbook.application.calculationMode = to;
        await context.sync();
      }, mode);
    await setMode("Manual");
    await model.type({ A1: 135_600, A3: 0.06 });
    expect(await model.value("B4")).toBeCloseTo(21);
    const revenue = Number(await model.value("J6"));
    await ask(pane);
    expect(await model.value("B4")).toBeCloseTo(21);
    await done(pane, "Prepare now");
    const { formulas, values } = (await workbookOf(pane)).sheets[1]!;
    expect([formulas[3]![1], values[3]![1]]).toEqual([expect.stringContaining('N("MINING.HASHCOST:2")'), 25.2]);
    expect(formulas[5]![9]).toBeCloseTo(2 * revenue);
    await done(pane, "Relink");
    await setMode("Automatic");
    await model.type({ A1: MODEL.A1!, A3: MODEL.A3! });
  });

  test("holds live formulas where the time or chance alone makes a difference, and a value where that cannot be told", async () => {
    const model = pane.playground.sheet("Model");
    await pane.playground.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Model");
      sheet.names.add("local_power", sheet.getRange("C10"));
      context.workbook.names.add("our_draw", "=MINING.HASHCOST(RAND()/10,17.5)");
      await context.sync();
    });
    const drawn: Record<string, string> = {
      C1: "=MINING.HASHCOST(RAND()/10+(NOW()-TODAY())/100,17.5)",
      C3: "=MINING.HASHCOST(C10,17.5)",
      C4: "=C3+MINING.HASHCOST(local_power,17.5)",
      C2: "=MINING.HASHCOST(Sites[[#This Row],[Power]]*C10,17.5)",
    };
    const bound = "=MINING.HASHCOST(RAND()/10,17.5)*ROW()/ROW()";
    await model.type({ ...drawn, C10: "=RAND()/10", B10: bound });
    expect(await prepare(pane)).toContain("“Provenance”");
    const { sheets, names } = await workbookOf(pane);
    const rows = sheets.at(-1)!.values.map((row) => row.map(String));
    const became = (cell: string) => rows.find((row) => row[1] === cell)!.slice(3, 5);
    expect(sheets[1]!.formulas[9]![1]).toEqual(expect.any(Number));
    expect(became("B10")).toEqual(["value", expect.stringContaining("gave another result than Hashcell")]);
    for (const place of [...Object.keys(drawn), "our_draw"])
      expect([place, ...became(place)]).toEqual([place, "plain formula", ""]);
    expect(names.find((name) => name.startsWith("our_draw"))).toContain("(RAND()/10)");
  });

  test("leaves alone what a reader has edited, and says where and why", async () => {
    const model = pane.playground.sheet("Model");
    const before = await workbookOf(pane);
    const edited = '=((A3*24*18)+N("MINING.HASHCOST:2"))';
    await model.type({ B4: edited, E6: "Another machine" });
    await pane.playground.excel(async (context) => {
      context.workbook.names.getItem("our_machine").formula = '="S21 Pro"';
      context.workbook.tables.getItem("Sites").resize("P1:V2");
      await context.sync();
    });
    await done(pane, "Relink");
    await pane.playground.settled();
    const left = await pane.frame.locator(".share-left li").allInnerTexts();
    expect(left.sort()).toEqual([
      "Model!B4 The formula has been edited: it calculates something else now.",
      expect.stringMatching(/^Model!D5:\w+ The block's values have been edited/),
      "Model!U3 It no longer stands in a row of the table that it reads.",
      "our_machine The name's value has been edited.",
    ]);
    const { sheets, names } = await workbookOf(pane);
    expect(sheets[1]!.formulas[3]![1]).toBe(edited);
    expect(sheets[1]!.formulas[4]![3]).toBe(before.sheets[1]!.formulas[4]![3]);
    expect(sheets[1]!.formulas.slice(1, 3).map((row) => row.at(-2))).toEqual([MODEL.U2, 3250]);
    expect(names.filter((name) => name.startsWith("hashcell_block")).length).toBe(3);
  });
});
