import type { SheetDescription } from "../../src/models/description";
import { mend, recordCalls, spoil } from "../../tools/browser/faults";
import { onMarket, press } from "./open-market";
import { described, insert, openModels, readCells, sheetNames, workbookOf } from "./open-models";
import type { PaneOnPage } from "./open-pane";

jest.setTimeout(120_000);

describe("a workbook that has something already", () => {
  let pane: PaneOnPage;

  beforeEach(async () => {
    pane = await openModels();
  });

  afterEach(() => pane.close());

  test("keeps a sheet of its own under one of the model's names, in whatever case", async () => {
    await pane.playground.excel(async (context) => {
      context.workbook.worksheets.add("fleet INPUTS").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await insert(pane, "fleet");
    const second = described("fleet", { copy: 2, marketCopy: 1 });
    expect((await sheetNames(pane)).slice(-8)).toEqual([
      "fleet INPUTS",
      ...[...second.sheets, second.market].map(({ name }) => name),
    ]);
    expect(await pane.playground.sheet("fleet INPUTS").value("A1")).toBe("mine");
  });

  test("gets back a name that its market has lost, or another market where nothing shows what the name stood for", async () => {
    const loseName = () =>
      pane.playground.excel(async (context) => {
        context.workbook.names.getItem("market_btc_price").delete();
        await context.sync();
      });
    await pane.tab("market").click();
    await press({ pane }, "Insert market sheet");
    await pane.tab("models").click();
    const { names } = await workbookOf(pane);
    await loseName();
    const lost = await workbookOf(pane);
    await spoil(pane.playground.pane, { kind: "Add in Worksheets" });
    expect((await insert(pane, "fleet")).tone).toBe("danger");
    await mend(pane.playground.pane);
    expect(await workbookOf(pane)).toEqual(lost);
    expect(await insert(pane, "fleet")).toMatchObject({
      tone: "success",
      text: expect.stringContaining("they point at their figures again: market_btc_price."),
    });
    expect((await sheetNames(pane)).at(-1)).toBe("Fleet checks");
    expect((await workbookOf(pane)).names.sort()).toEqual(names.sort());
    await loseName();
    await onMarket({ pane }, (sheet) => void (sheet.getRange("A6").values = [["Our price"]]));
    await insert(pane, "fleet");
    expect((await sheetNames(pane)).slice(-2)).toEqual(["Fleet 2 checks", "Market 2"]);
    const checks = described("fleet", { copy: 2, marketCopy: 2 }).sheets.at(-1) as SheetDescription;
    expect((await readCells(pane, checks)).text[1]?.[2]).toBe("OK");
  });
});

describe("an insertion that Excel breaks off", () => {
  const MODEL = "fleet";
  let pane: PaneOnPage;
  /** Every call of an insertion, in order, such as "Formulas of GetRangeByIndexes". */
  let calls: readonly string[];
  let before: Awaited<ReturnType<typeof workbookOf>>;

  beforeAll(async () => {
    pane = await openModels();
    await recordCalls(pane.playground.pane);
    await insert(pane, MODEL);
    calls = await mend(pane.playground.pane);
    const added = [...described(MODEL).sheets, described(MODEL).market].map(({ name }) => name);
    await pane.playground.excel(async (context, sheets) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Example").activate();
      for (const sheet of sheets) worksheets.getItem(sheet).delete();
      names.load("items/name");
      await context.sync();
      for (const item of names.items) if (item.name.startsWith("market_")) item.delete();
      await context.sync();
    }, added);
    before = await workbookOf(pane);
  });

  afterAll(() => pane.close());

  /** The first call of each kind of write, by what it does. */
  const writes = () => {
    const first = new Map<string, string>();
    for (const kind of calls) {
      const name = kind.replace(/ of .*/, "");
      const isWrite = / of \w/.test(kind) && !/^(_|undefined|$)/.test(name);
      if (isWrite && !first.has(name)) first.set(name, kind);
      if (kind === "Add in Worksheets") first.set(kind, kind);
    }
    return [...first];
  };
  const PAGE_SET_UP = ["Orientation", "PaperSize", "Zoom", "SetPrintTitleRows", "SetPrintTitleColumns"];
  /** What says only how the sheets are shown. */
  const VIEW = ["FreezeAt", "FreezeRows", "FreezeColumns", "Activate"];

  test("leaves the workbook as it was, whichever kind of write fails", async () => {
    const undone = writes().filter(([name]) => ![...PAGE_SET_UP, ...VIEW].includes(name));
    expect(undone.length).toBeGreaterThan(20);
    for (const [name, kind] of undone) {
      await spoil(pane.playground.pane, { kind });
      const { tone } = await insert(pane, MODEL);
      await mend(pane.playground.pane);
      expect({ name, tone }).toEqual({ name, tone: "danger" });
      expect({ name, workbook: await workbookOf(pane) }).toEqual({ name, workbook: before });
    }
  }, 400_000);

  test("leaves it so even where Excel has done everything and its answer is lost", async () => {
    for (const kind of ["Add in Worksheets", "Add in Names", "Add in Charts"]) {
      await spoil(pane.playground.pane, { kind, after: true });
      expect((await insert(pane, MODEL)).tone).toBe("danger");
      await mend(pane.playground.pane);
      expect(await workbookOf(pane)).toEqual(before);
    }
  });

  test("says what to delete by hand where Excel does not even let it be undone", async () => {
    await spoil(pane.playground.pane, { kind: "Add in Charts", forever: true });
    const { tone, text } = await insert(pane, MODEL);
    await mend(pane.playground.pane);
    expect(tone).toBe("danger");
    for (const { name } of described(MODEL).sheets) expect(text).toContain(name);
  });

  test("does not lose a model to a printer that takes no page set-up", async () => {
    await spoil(pane.playground.pane, { kind: calls.find((kind) => kind.startsWith("Orientation of")) as string });
    const { tone, text } = await insert(pane, MODEL);
    await mend(pane.playground.pane);
    expect({ tone, text }).toEqual({ tone: "warning", text: expect.stringContaining("Inserted as “Fleet 2”.") });
    expect(text).toContain("The page set-up for printing could not be applied");
    expect((await workbookOf(pane)).active).toBe("Fleet 2 about");
  });
});
