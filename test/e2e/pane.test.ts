import { endpoint, newTab } from "../browser/browser";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(60_000);

/** The pane's own code and look, which taskpane.js fetches. */
const OWN_CODE = /\/pane(-models|-functions|-common|-share)?\.[0-9a-f]+\.(js|css)$/;

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

describe("the pane's keyboard", () => {
  let pane: PaneOnPage;
  const focused = () => pane.playground.pane.evaluate(() => document.activeElement?.id ?? "");
  const press = (key: string) => pane.playground.page.keyboard.press(key);
  /** Waits for what a key leads to, since views are fetched and drawn after the press. */
  const focusOn = (id: string) =>
    pane.playground.pane.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

  beforeAll(async () => {
    pane = await openPane();
    await pane.tab("market").focus();
  });

  afterAll(() => pane.close());

  test("walks the tabs with the arrows, Home and End", async () => {
    for (const [key, id] of [
      ["ArrowRight", "tab-models"],
      ["ArrowRight", "tab-functions"],
      ["ArrowRight", "tab-explain"],
      ["ArrowRight", "tab-share"],
      ["ArrowRight", "tab-settings"],
      ["ArrowRight", "tab-market"],
      ["ArrowLeft", "tab-settings"],
      ["Home", "tab-market"],
      ["End", "tab-settings"],
    ] as const) {
      await press(key);
      expect(await focused()).toBe(id);
      expect(await pane.frame.locator(`#${id}`).getAttribute("aria-selected")).toBe("true");
    }
  });

  test("opens a function, comes back to it, and shows where it is all the while", async () => {
    await press("Home");
    await press("ArrowRight");
    await press("ArrowRight");
    await pane.frame.locator("input[type=search]").waitFor();
    await press("Tab");
    await pane.playground.page.keyboard.type("hashprice");
    await press("Tab");
    await focusOn("function-HASHPRICE");
    const outline = await pane.frame
      .locator("#function-HASHPRICE")
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
    await press("Enter");
    await pane.frame.locator(".formula-form").waitFor();
    await press("Shift+Tab");
    await press("Enter");
    await focusOn("function-HASHPRICE");
  });

  test("is not taken from a field that the user has gone to at once", async () => {
    const kept = await pane.playground.pane.evaluate(async () => {
      document.getElementById("function-HASHPRICE")!.click();
      await Promise.resolve();
      const field = document.querySelector<HTMLInputElement>(".formula-form input")!;
      field.focus();
      // Until after the next two pictures, when all that the view begins later has been done.
      for (let picture = 0; picture < 2; picture += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.activeElement === field;
    });
    expect(kept).toBe(true);
    await pane.frame.locator(".detail-head button").click();
    await focusOn("function-HASHPRICE");
  });

  test("fills the form and inserts with Enter", async () => {
    await pane.playground.sheet("Example").select("F20");
    await pane.frame.locator("#function-HASHPRICE").focus();
    await press("Enter");
    await pane.field("btc_price").locator("input").focus();
    await pane.playground.page.keyboard.type("67800");
    await press("Tab");
    await press("Tab");
    await pane.playground.page.keyboard.type("125864590119494");
    await press("Enter");
    await pane.frame.locator(".message[data-tone=success]").waitFor();
    await pane.playground.settled();
    expect(await pane.playground.sheet("Example").value("F20")).toBeCloseTo(33.863, 3);
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

describe("the pane's own code", () => {
  test("is not fetched while the pane is hidden, and is when it is shown", async () => {
    const pane = await openPane();
    const { page } = pane.playground;
    await page.route("**/connector.js", async (route) => {
      const body =
        "window.parent.playgroundHost.attach(window); window.external.GetContext().GetInitialDisplayMode = () => 1;";
      await route.fulfill({ contentType: "text/javascript", body });
    });
    pane.playground.requests.length = 0;
    await page.reload();
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(() => window.playground?.ready);
    // The functions answer all the same.
    expect(await pane.playground.sheet("Example").value("B11")).toBeCloseTo(34.0800841947, 9);
    expect(pane.playground.requests.filter((url) => OWN_CODE.test(url))).toEqual([]);
    await pane.playground.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await pane.frame.locator("[role=tablist]").waitFor();
    expect(pane.playground.requests.filter((url) => OWN_CODE.test(url)).length).toBeGreaterThan(0);
    await pane.close();
  });

  test("gives way to a sentence when it cannot be fetched", async () => {
    const pane = await openPane();
    await pane.playground.page.route(OWN_CODE, (route) => route.abort());
    await pane.playground.page.reload();
    await pane.frame.locator("#not-loaded").waitFor({ state: "visible" });
    await pane.close();
  });

  test("says why nothing works where office.js cannot be fetched", async () => {
    const pane = await openPane();
    await pane.playground.page.route("**/office-js/office.js", (route) => route.abort());
    await pane.playground.page.reload();
    await pane.frame.getByText("Office could not be reached", { exact: false }).waitFor();
    await pane.close();
  });

  test("says where it belongs when it is opened in a browser tab", async () => {
    const page = await newTab();
    // Nothing but office.js at hand, and no host behind it.
    await page.route("**/connector.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(`${endpoint("PLAYGROUND_URL")}addin/taskpane.html`);
    await page.getByText("Hashcell works inside Excel", { exact: false }).waitFor();
    await page.close();
  });

  test("says what an old Excel lacks", async () => {
    const pane = await openPane();
    await pane.playground.page.route("**/connector.js", async (route) => {
      const body =
        "window.parent.playgroundHost.attach(window); window.external.GetContext().GetSupportedMatrix = () => JSON.stringify({ ExcelApi: '1.8' });";
      await route.fulfill({ contentType: "text/javascript", body });
    });
    await pane.playground.page.reload();
    await pane.frame.getByText("it lacks ExcelApi", { exact: false }).waitFor();
    await pane.close();
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
