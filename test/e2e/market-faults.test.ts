import type { FaultName } from "../market/replay/faults";
import { FAULTS } from "../market/replay/faults";
import { bundled } from "../../src/market";
import type { SourceName } from "../../src/market";
import { TEAM_URL } from "../browser/live-sources";
import { close, keptAsOf, openMarket, press, reasonOf, refresh, rowOf, useTeam, workbookOf } from "./open-market";
import type { Language, Opened } from "./open-market";
import type { PaneOnPage } from "./open-pane";

jest.setTimeout(60_000);

const OPEN: readonly SourceName[] = ["mempool", "coinbase", "kraken", "coingecko", "gate", "alternative"];
const every = (fault: FaultName) => Object.fromEntries(OPEN.map((source) => [source, FAULTS[fault]]));

/** What the pane says of a source with each fault. */
const FAILURES: readonly [FaultName, Readonly<Record<Language, string>>][] = [
  ["closes the connection", { en: "A team snapshot does not depend on it", "zh-CN": "团队快照" }],
  ["answers 429 with a page", { en: "Too many requests", "zh-CN": "请求过于频繁" }],
  ["answers 500", { en: "a fault of its own (HTTP 500)", "zh-CN": "HTTP 500" }],
  ["answers a page with 200", { en: "not JSON", "zh-CN": "JSON" }],
  ["gives objects for numbers", { en: "not as promised", "zh-CN": "不符" }],
  ["gives 1e12", { en: "An impossible value was left out", "zh-CN": "不可能的数值" }],
  ["gives formulas for numbers", { en: "not as promised", "zh-CN": "不符" }],
];

describe.each<Language>(["en", "zh-CN"])("sources that all fail, in %s", (language) => {
  let opened: Opened;
  let pane: PaneOnPage;
  let before: Awaited<ReturnType<typeof workbookOf>>;
  let kept: string | null;

  beforeAll(async () => {
    opened = await openMarket(language, language === "en" ? "light" : "dark");
    ({ pane } = opened);
    await refresh(pane, language);
    await opened.sources.wait(3600);
    [before, kept] = [await workbookOf(pane), await keptAsOf(pane)];
  });

  afterAll(() => close(opened));

  test.each(FAILURES)("(%s) change nothing, and each says why", async (fault, sentences) => {
    opened.sources.fail(every(fault));
    expect(await refresh(pane, language)).toMatchObject({
      tone: "danger",
      text: expect.stringContaining("2026-10-05 09:40"),
    });
    expect(await pane.frame.locator(".source[data-state=failed]").count()).toBe(OPEN.length);
    expect(await reasonOf(pane, "Coinbase")).toContain(sentences[language]);
    expect(await workbookOf(pane)).toEqual(before);
    expect(await keptAsOf(pane)).toBe(kept);
  });

  test("leave the pane easy to read, in a narrow one too", async () => {
    expect(await pane.findings()).toEqual([]);
    await pane.playground.page.locator("#pane").evaluate((frame) => void (frame.style.width = "250px"));
    const excess = await pane.playground.pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
});

describe("one source or a user that gives up", () => {
  let opened: Opened;
  let pane: PaneOnPage;

  beforeAll(async () => {
    opened = await openMarket();
    ({ pane } = opened);
    await refresh(pane);
  });

  beforeEach(async () => {
    opened.sources.fail({});
    await opened.sources.wait(600);
  });

  afterAll(() => close(opened));

  test("loses its own figures only, which stay and are marked stale", async () => {
    opened.sources.fail({ alternative: FAULTS["answers 500"] });
    expect((await refresh(pane)).tone).toBe("success");
    expect(await rowOf(pane, "market_fear_greed")).toMatchObject(
      [47, "0–100", "", 0, "", ""].map(() => expect.anything()),
    );
    expect((await rowOf(pane, "market_fear_greed"))[5]).toBe("Stale");
    expect((await rowOf(pane, "market_btc_price"))[5]).toBe("Good");
    expect(await reasonOf(pane, "alternative.me")).toContain("HTTP 500");
  });

  test("is blamed on the browser that does not let its answer through, with a way out", async () => {
    opened.sources.blocked = new Set(["coinbase"]);
    expect((await refresh(pane)).tone).toBe("success");
    opened.sources.blocked = new Set();
    expect(await reasonOf(pane, "Coinbase")).toContain("A team snapshot does not depend on it");
  });

  test("changes nothing when the user cancels while a source is slow", async () => {
    const [before, kept] = [await workbookOf(pane), await keptAsOf(pane)];
    opened.sources.fail({ kraken: FAULTS["never answers"] });
    await pane.frame.getByRole("button", { name: "Refresh", exact: true }).click();
    await pane.frame.locator(".source[data-state=waiting]", { hasText: "Kraken" }).waitFor();
    await pane.frame.locator(".source[data-state=done]", { hasText: "Coinbase" }).waitFor();
    expect(await press(pane, "Cancel")).toMatchObject({ tone: "warning", text: expect.stringContaining("Cancelled") });
    expect(await pane.frame.getByRole("button", { name: "Refresh", exact: true }).evaluate(isFocused)).toBe(true);
    expect(await workbookOf(pane)).toEqual(before);
    expect(await keptAsOf(pane)).toBe(kept);
  });

  test("is asked once, however often Refresh is pressed", async () => {
    opened.sources.requests.length = 0;
    const button = pane.frame.getByRole("button", { name: "Refresh", exact: true });
    await button.dblclick();
    await pane.frame.locator("#panel-market .message:not([data-tone=progress])").waitFor();
    expect(opened.sources.requests.filter(({ url }) => url.startsWith("/coinbase/"))).toHaveLength(1);
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;

describe("a team's snapshot", () => {
  let opened: Opened;
  let pane: PaneOnPage;

  beforeAll(async () => {
    opened = await openMarket();
    ({ pane } = opened);
    await pane.tab("settings").click();
    await pane.frame.getByLabel("Address of the team's snapshot file").fill("http://team.example/market.json");
    await pane.frame.getByRole("button", { name: "Save" }).click();
    await pane.frame.getByText("must begin with https://", { exact: false }).waitFor();
    await useTeam(opened);
  });

  beforeEach(() => void (opened.sources.requests.length = 0));

  afterAll(() => close(opened));

  test("is used instead of the sources, and stands in the log as such", async () => {
    const asOf = "2026-10-05T09:00:00Z";
    const source = { text: '=HYPERLINK("https://a.example","b")' };
    const btc_price = { ...bundled.fields.btc_price, value: 80_000, source };
    opened.sources.team = { ...bundled, asOf, fields: { ...bundled.fields, btc_price } };
    expect(await refresh(pane)).toMatchObject({ tone: "success", text: expect.stringContaining("2026-10-05 09:00") });
    expect(opened.sources.requests).toEqual([]);
    expect((await rowOf(pane, "market_btc_price")).slice(0, 3)).toEqual([80_000, "USD/BTC", source.text]);
    const { sheets } = await workbookOf(pane);
    expect(JSON.stringify(sheets)).toContain("Team snapshot");
    expect(JSON.stringify(sheets)).not.toContain(TEAM_URL);
  });

  test.each([
    ["is not there", null],
    ["is no snapshot", "{}"],
    ["is of another version", '{"version":2}'],
  ])("gives way to the sources when it %s, and says so", async (_, team) => {
    opened.sources.team = team;
    await opened.sources.wait(60);
    expect((await refresh(pane)).tone).toBe("success");
    expect(opened.sources.requests.length).toBeGreaterThan(5);
    expect(await pane.frame.locator(".source[data-state=failed]", { hasText: "Team snapshot" }).count()).toBe(1);
  });
});
