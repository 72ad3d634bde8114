import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(60_000);

describe("the pane", () => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openPane();
  });

  afterAll(() => pane.close());

  test("shows the market, each figure with unit, source and date", async () => {
    const difficulty = pane.frame.locator(".market-field", { hasText: "125,864,590,119,494" });
    await expect(difficulty.locator(".market-source").innerText()).resolves.toContain("2026-02-07");
    await expect(pane.frame.locator(".market-field", { hasText: "USD/PH/day" }).count()).resolves.toBeGreaterThan(0);
    await expect(pane.frame.locator(".market-note").count()).resolves.toBeGreaterThan(0);
  });

  test("writes the market into the workbook, where formulas follow an edit", async () => {
    await pane.frame.getByRole("button", { name: "Insert market sheet" }).click();
    await pane.frame.locator(".message[data-tone=success]").waitFor();
    const sheet = pane.playground.sheet("Market");
    const row = await rowOf(pane, "Market", "BTC price");
    const model = await pane.playground.newSheet();
    await model.type({ A1: `=Market!B${row}*2` });
    const before = (await sheet.value(`B${row}`)) as number;
    expect(await model.value("A1")).toBe(before * 2);
    await sheet.type({ [`B${row}`]: 100_000 });
    expect(await model.value("A1")).toBe(200_000);
    const hashprice = await rowOf(pane, "Market", "Hashprice");
    await sheet.type({ [`B${row}`]: before });
    const low = (await sheet.value(`B${hashprice}`)) as number;
    await sheet.type({ [`B${row}`]: before * 2 });
    expect(await sheet.value(`B${hashprice}`)).toBeCloseTo(low * 2, 9);
  });

  test("builds a formula from typed values and picked cells, and inserts it", async () => {
    await pane.openFunction("HASHPRICE");
    await pane.pick("btc_price", "Example", "B4");
    await pane.pick("difficulty", "Example", "B5");
    await pane.field("block_fees").locator("input").fill("0.02");
    await pane.playground.sheet("Example").select("F20");
    const insert = pane.frame.getByRole("button", { name: "Insert into F20" });
    await insert.waitFor();
    expect(await pane.preview().innerText()).toBe("=MINING.HASHPRICE(B4,B5,0.02)");
    await insert.click();
    await pane.frame.getByText("Inserted into", { exact: false }).waitFor();
    await pane.playground.settled();
    expect(await pane.playground.sheet("Example").value("F20")).toBeCloseTo(34.0800841947, 9);
  });

  test("names the sheet of a cell that lies on another sheet than the formula", async () => {
    const sheet = await pane.playground.newSheet();
    await sheet.select("C3");
    await pane.frame.getByRole("button", { name: "Insert into C3" }).waitFor();
    expect(await pane.preview().innerText()).toBe("=MINING.HASHPRICE(Example!B4,Example!B5,0.02)");
  });

  test("does not write a formula over a cell that it refers to", async () => {
    await pane.playground.sheet("Example").select("B4");
    const insert = pane.frame.getByRole("button", { name: "Insert into B4" });
    await insert.waitFor();
    await insert.click();
    await pane.frame.locator(".message[data-tone=warning]").waitFor();
    expect(await pane.playground.sheet("Example").value("B4")).toBe(67800);
  });

  test("says what the function would say of a wrong unit, before anything is inserted", async () => {
    const difficulty = pane.field("difficulty");
    await difficulty.locator("input").fill("126T");
    await difficulty.locator("input").blur();
    await pane.frame.getByText("Type 126000000000000 instead.").waitFor();
    await pane.playground.sheet("Example").select("F21");
    await pane.frame.getByRole("button", { name: "Insert into F21" }).click();
    expect(await difficulty.locator("input").evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await pane.playground.sheet("Example").value("F21")).toBe("");
  });

  test("shows the result where all arguments are values", async () => {
    await pane.field("btc_price").locator("input").fill("67,800");
    await pane.field("difficulty").locator("input").fill("125,864,590,119,494");
    expect(await pane.frame.locator(".preview .answer").innerText()).toBe("= 34.08008 USD/PH/day");
  });

  test("inserts an example", async () => {
    await pane.playground.sheet("Example").select("F22");
    await pane.frame.getByRole("button", { name: "Insert into F22" }).waitFor();
    await pane.frame.getByRole("button", { name: "Insert example 2 into the active cell" }).click();
    await pane.frame.locator(".example .message[data-tone=success]").waitFor();
    await pane.playground.settled();
    expect(await pane.playground.sheet("Example").value("F22")).toBeCloseTo(30.0857958818, 9);
  });

  test("finds functions by words of either language", async () => {
    await pane.frame.getByRole("button", { name: "All functions" }).click();
    await pane.frame.getByRole("searchbox").fill("盈亏平衡电价");
    expect(await pane.frame.locator(".function-id").first().innerText()).toBe("BREAKEVEN_KWH");
    await pane.frame.getByRole("searchbox").fill("zebra");
    await pane.frame.getByText("No function matches", { exact: false }).first().waitFor();
    await pane.frame.getByRole("searchbox").fill("");
  });

  test("breaks no rule of its content security policy and complains of nothing", async () => {
    expect(await pane.violations()).toEqual([]);
    expect(pane.complaints.filter((text) => /pane|taskpane|violat|Content Security|preact/i.test(text))).toEqual([]);
    expect(pane.playground.errors).toEqual([]);
    // The proof that a breach would have been seen.
    await pane.playground.pane.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "void 0";
      document.body.append(script);
    });
    await pane.violation();
  });
});

describe("the pane's language", () => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openPane();
  });

  afterAll(() => pane.close());

  test("follows Office at first", async () => {
    expect(await pane.tab("market").innerText()).toBe("Market");
  });

  test("changes at once, in the functions' sentences too", async () => {
    await pane.tab("settings").click();
    await pane.frame.getByLabel("简体中文", { exact: true }).check();
    expect(await pane.tab("market").innerText()).toBe("行情");
    expect(await pane.playground.pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    const sheet = await pane.playground.newSheet();
    await sheet.type({ A1: "=MINING.HASHPRICE(67800,0)" });
    expect(await sheet.sentence("A1")).toMatch(/\p{Script=Han}/u);
  });

  test("is kept over a new start", async () => {
    await pane.playground.page.reload();
    await pane.drawn();
    expect(await pane.tab("market").innerText()).toBe("行情");
    await pane.tab("settings").click();
    expect(await pane.frame.getByLabel("简体中文", { exact: true }).isChecked()).toBe(true);
  });

  test("follows Office again when asked to", async () => {
    await pane.frame.getByLabel("跟随 Office（English）").check();
    expect(await pane.tab("market").innerText()).toBe("Market");
  });
});

/** The row of a label in column A, counted from 1. */
async function rowOf(pane: PaneOnPage, sheet: string, label: string): Promise<number> {
  const labels = await pane.playground.excel(async (context, name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values.map((row) => String(row[0]));
  }, sheet);
  return labels.findIndex((text) => text.startsWith(label)) + 1;
}
