import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(60_000);

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
