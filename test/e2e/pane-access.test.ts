import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(90_000);

const WIDTHS = [250, 320, 450];

/** The views, each reached from the one before. */
const VIEWS: readonly [name: string, open: (pane: PaneOnPage) => Promise<unknown>][] = [
  ["the market", async () => undefined],
  [
    "the models",
    async (pane) => {
      await pane.tab("models").click();
      await pane.frame.locator(".model").first().waitFor();
    },
  ],
  ["the list of functions", (pane) => pane.tab("functions").click()],
  [
    "a function, with a wrong field",
    async (pane) => {
      await pane.openFunction("BTC_COSTPERCOIN");
      await pane.field("power_price").locator("input").fill("5");
      await pane.frame.locator(".formula-form button[type=submit]").click();
    },
  ],
  [
    "a function that spills",
    async (pane) => {
      await pane.frame.locator(".detail-head .button").click();
      await pane.openFunction("DIFF_FORECAST");
      await pane.frame.locator(".spill").first().waitFor();
    },
  ],
  ["the settings", (pane) => pane.tab("settings").click()],
];

const APPEARANCES = [
  ["en", "light"],
  ["en", "dark"],
  ["zh-CN", "light"],
  ["zh-CN", "dark"],
] as const;

describe.each(APPEARANCES)("the pane in %s, %s", (language, theme) => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openPane({ language, theme });
  });

  afterAll(() => pane.close());

  test("has Office's theme", async () => {
    expect(await pane.playground.pane.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  });

  test.each(VIEWS)("has nothing serious for axe to find in %s, and nothing too wide", async (_, open) => {
    await open(pane);
    expect(await pane.findings()).toEqual([]);
    for (const width of WIDTHS) {
      await pane.playground.page.locator("#pane").evaluate((frame, pixels) => {
        frame.style.width = `${pixels}px`;
      }, width);
      const excess = await pane.playground.pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, excess]).toEqual([width, 0]);
    }
    await pane.playground.page.locator("#pane").evaluate((frame) => {
      frame.style.width = "320px";
    });
  });
});
