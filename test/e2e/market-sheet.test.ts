import { bundled } from "../../src/market/bundled";
import { mend, recordCalls, spoil } from "../../tools/browser/faults";
import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

jest.setTimeout(60_000);

const PRESS = { en: "Insert market sheet", "zh-CN": "插入行情工作表" };

type Language = keyof typeof PRESS;

/** Presses the pane's button, and gives what the pane says when it is done. */
async function insertMarket(
  { pane }: PlaygroundPage,
  language: Language = "en",
): Promise<{ tone: string; text: string }> {
  const button = pane.getByRole("button", { name: PRESS[language] });
  return button.evaluate(
    (element: HTMLElement) =>
      new Promise((resolve) => {
        let hasBegun = false;
        const observer = new MutationObserver(() => {
          const message = document.querySelector<HTMLElement>(".message");
          const tone = message?.dataset.tone ?? "progress";
          hasBegun ||= tone === "progress";
          if (!hasBegun || tone === "progress") return;
          observer.disconnect();
          resolve({ tone, text: message?.textContent ?? "" });
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        element.click();
      }),
  );
}

/** All that an insertion could change: sheets with their cells, the active sheet, names and tables. */
function workbookOf(playground: PlaygroundPage) {
  return playground.excel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/id, items/name");
    names.load("items/name, items/formula");
    tables.load("items/name");
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address, formulas"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name }, index) => ({
        id,
        name,
        cells: used[index]?.isNullObject ? [] : used[index]?.formulas,
      })),
      names: names.items.map(({ name, formula }) => `${name} ${formula}`),
      tables: tables.items.map(({ name }) => name),
      active: active.id,
    };
  });
}

const sheetNames = async (playground: PlaygroundPage) => (await workbookOf(playground)).sheets.map(({ name }) => name);

describe("the market sheet in a workbook", () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground();
  });

  afterAll(() => playground.close());

  test("is there after one press, and is shown", async () => {
    const before = await workbookOf(playground);
    expect(await insertMarket(playground)).toMatchObject({ tone: "success", text: expect.stringContaining("Market") });
    await playground.settled();
    const after = await workbookOf(playground);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.sheets.at(-1)).toMatchObject({ id: after.active, name: "Market" });
    expect(after.tables).toEqual(["market_costs"]);
  });

  test("gives every field a name that any sheet can use", async () => {
    const sheet = await playground.newSheet();
    expect(await sheet.result("=market_btc_price")).toBe(67_800);
    expect(await sheet.result("=market_difficulty")).toBe(125_864_590_119_494.27);
    expect(await sheet.result("=MINING.HASHPRICE(market_btc_price,market_difficulty)")).toBeCloseTo(33.8634, 4);
    expect(await sheet.result('=TEXT(market_period_start_time,"yyyy-mm-dd hh:mm")')).toBe("2026-02-07 13:56");
  });

  test("computes hashprice in its cell, as the core does", async () => {
    const sheet = await playground.newSheet();
    expect(await sheet.result("=market_hashprice")).toBeCloseTo(bundled.fields.hashprice.value, 9);
  });

  test("carries the published 87,000 to the difficulty of the day", async () => {
    const market = playground.sheet("Market");
    const { row } = await rowOf(playground, "Checkonchain: difficulty regression");
    expect(await market.value(`B${row}`)).toBe(87_000);
    expect(await market.value(`J${row}`)).toBeCloseTo(81_761.86, 1);
  });

  test("recalculates what points to a figure when the figure is edited", async () => {
    const market = playground.sheet("Market");
    const { row } = await rowOf(playground, "BTC price");
    await market.type({ [`B${row}`]: 135_600 });
    const sheet = await playground.newSheet();
    expect(await sheet.result("=market_hashprice")).toBeCloseTo(2 * bundled.fields.hashprice.value, 9);
    await market.type({ [`B${row}`]: 67_800 });
  });

  test("shows times as UTC and figures in their formats", async () => {
    const texts = await playground.excel(async (context) => {
      const value = (name: string) => context.workbook.names.getItem(name).getRange().load("text");
      const cells = ["market_as_of", "market_previous_change", "market_btc_price", "market_hashprice"].map(value);
      await context.sync();
      return cells.map(({ text }) => text[0]?.[0]);
    });
    expect(texts).toEqual(["2026-02-12 23:59", "-11.155%", "67,800.00", "34.02"]);
  });

  test("has blue inputs and black formulas", async () => {
    const colours = await playground.excel(async (context) => {
      const font = (name: string) => context.workbook.names.getItem(name).getRange().format.font.load("color");
      const fonts = ["market_btc_price", "market_hashprice"].map(font);
      await context.sync();
      return fonts.map(({ color }) => color.toUpperCase());
    });
    expect(colours).toEqual(["#0000FF", "#000000"]);
  });

  test("shows no error in any cell", async () => {
    const kinds = await playground.excel(async (context) => {
      const used = context.workbook.worksheets.getItem("Market").getUsedRange().load("valueTypes");
      await context.sync();
      return used.valueTypes.flat();
    });
    expect(kinds.filter((kind) => kind === "Error")).toEqual([]);
  });

  test("is followed by a second with names of its own, and stays as it was", async () => {
    const before = await workbookOf(playground);
    expect((await insertMarket(playground)).text).toContain("Market 2");
    await playground.settled();
    const after = await workbookOf(playground);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.names.slice(0, before.names.length)).toEqual(before.names);
    const sheet = await playground.newSheet();
    expect(await sheet.result("=market_2_hashprice")).toBeCloseTo(bundled.fields.hashprice.value, 9);
    expect(await playground.sheet("Market 2").value("A1")).toBe("Bitcoin mining market");
  });
});

describe("a workbook that already uses a name", () => {
  test("keeps its own sheet, whatever its case", async () => {
    const playground = await openPlayground();
    await playground.excel(async (context) => {
      context.workbook.worksheets.add("MARKET").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await insertMarket(playground);
    expect((await sheetNames(playground)).slice(-2)).toEqual(["MARKET", "Market 2"]);
    expect(await playground.sheet("MARKET").value("A1")).toBe("mine");
    await playground.close();
  });

  test("keeps its own name", async () => {
    const playground = await openPlayground();
    await playground.excel(async (context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      context.workbook.names.add("Market_BTC_Price", sheet.getRange("A1"));
      await context.sync();
    });
    await insertMarket(playground);
    expect((await sheetNames(playground)).at(-1)).toBe("Market 2");
    expect((await workbookOf(playground)).names).toContain("Market_BTC_Price =Mine!$A$1");
    await playground.close();
  });
});

describe("the market sheet in Chinese", () => {
  test("has Chinese words and the same names", async () => {
    const playground = await openPlayground({ language: "zh-CN" });
    expect((await insertMarket(playground, "zh-CN")).text).toContain("行情");
    const market = playground.sheet("行情");
    expect(await market.value("A1")).toBe("比特币挖矿行情");
    expect(await market.value("A6")).toBe("BTC 价格");
    expect(await (await playground.newSheet()).result("=market_hashprice")).toBeCloseTo(
      bundled.fields.hashprice.value,
      9,
    );
    await playground.close();
  });
});

/** The 1-based row of the market sheet whose first cell says so. */
function rowOf(playground: PlaygroundPage, label: string): Promise<{ row: number }> {
  return playground.excel(async (context, text) => {
    const used = context.workbook.worksheets.getItem("Market").getUsedRange().load("values");
    await context.sync();
    return { row: used.values.findIndex((cells) => cells[0] === text) + 1 };
  }, label);
}

describe("an insertion that Excel breaks off", () => {
  let playground: PlaygroundPage;
  /** What an insertion asks of Excel, by kind, to its last call that must not fail: what follows is only how it looks. */
  let kinds: readonly string[];
  let before: Awaited<ReturnType<typeof workbookOf>>;

  beforeAll(async () => {
    playground = await openPlayground();
    // The first one outlasts what the pane reads when it opens, so that the second is recorded alone.
    await insertMarket(playground);
    await recordCalls(playground.pane);
    await insertMarket(playground);
    const calls = await mend(playground.pane);
    kinds = [...new Set(calls.slice(0, 1 + calls.indexOf("AutofitRows of Format")))];
    await playground.excel(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Example").activate();
      worksheets.getItem("Market 2").delete();
      names.load("items/name");
      await context.sync();
      for (const item of names.items) if (item.name.startsWith("market_2_")) item.delete();
      await context.sync();
    });
    before = await workbookOf(playground);
  });

  afterAll(() => playground.close());

  test("leaves the workbook as it was, whichever kind of call fails", async () => {
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) {
      await spoil(playground.pane, { kind });
      const said = await insertMarket(playground);
      await mend(playground.pane);
      expect({ kind, tone: said.tone }).toEqual({ kind, tone: "danger" });
      expect({ kind, workbook: await workbookOf(playground) }).toEqual({ kind, workbook: before });
    }
  }, 120_000);

  test("leaves it so even where Excel has done everything and its answer is lost", async () => {
    for (const kind of [kinds[0]!, "Add in Worksheets", kinds.at(-1)!]) {
      await spoil(playground.pane, { kind, after: true });
      expect((await insertMarket(playground)).tone).toBe("danger");
      await mend(playground.pane);
      expect(await workbookOf(playground)).toEqual(before);
    }
  });

  test("says what to delete by hand where Excel does not even let it be undone", async () => {
    await spoil(playground.pane, { kind: kinds.at(-1)!, forever: true });
    expect(await insertMarket(playground)).toEqual({
      tone: "danger",
      text: "Excel stopped halfway, and Hashcell could not remove what it had begun to add. Delete these sheets and their names by hand: Market 2.",
    });
    await mend(playground.pane);
  });

  test("keeps the sheet where no panes can be frozen, as while another workbook is in front, and goes to it", async () => {
    await spoil(playground.pane, { kind: "FreezeAt of FreezePanes" });
    const { tone } = await insertMarket(playground);
    await mend(playground.pane);
    expect(tone).toBe("success");
    const { sheets, active } = await workbookOf(playground);
    expect(sheets.at(-1)).toMatchObject({ name: expect.stringMatching(/^Market \d$/), id: active });
  });

  test("keeps the sheet where the page set-up alone fails, as without a printer, and says so", async () => {
    await spoil(playground.pane, { kind: "Orientation of PageLayout" });
    const { tone, text } = await insertMarket(playground);
    await mend(playground.pane);
    expect(tone).toBe("warning");
    expect(text).toContain("The page set-up for printing could not be applied");
    const [, sheet = ""] = /on the sheet “(.+?)”/.exec(text) ?? [];
    expect(await playground.sheet(sheet).value("A6")).toBe("BTC price");
  });
});
