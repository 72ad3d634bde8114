import type { FaultName } from "../market/replay/faults";
import { FAULTS } from "../market/replay/faults";
import { bundled } from "../../src/market";
import type { SourceName } from "../../src/market";
import { TEAM_URL } from "../../tools/browser/live-sources";
import { keptAsOf, openedMarket, press, reasonOf, refresh, rowOf, useTeam, workbookOf } from "./open-market";
import type { Language } from "./open-market";

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
  const market = openedMarket(language, language === "en" ? "light" : "dark");
  let before: Awaited<ReturnType<typeof workbookOf>>;
  let kept: string | null;

  beforeAll(async () => {
    await refresh(market, language);
    await market.sources.wait(3600);
    [before, kept] = [await workbookOf(market), await keptAsOf(market)];
  });

  test.each(FAILURES)("(%s) change nothing, and each says why", async (fault, sentences) => {
    market.sources.fail(every(fault));
    expect(await refresh(market, language)).toMatchObject({
      tone: "danger",
      text: expect.stringContaining("2026-10-05 09:40"),
    });
    expect(await market.pane.frame.locator(".source[data-state=failed]").count()).toBe(OPEN.length);
    expect(await reasonOf(market, "Coinbase")).toContain(sentences[language]);
    expect(await workbookOf(market)).toEqual(before);
    expect(await keptAsOf(market)).toBe(kept);
  });

  test("leave the pane easy to read, in a narrow one too", async () => {
    expect(await market.pane.findings()).toEqual([]);
    await market.pane.playground.page.locator("#pane").evaluate((frame) => void (frame.style.width = "250px"));
    const excess = await market.pane.playground.pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
});

describe("one source or a user that gives up", () => {
  const market = openedMarket();

  beforeAll(async () => {
    await refresh(market);
  });

  beforeEach(async () => {
    market.sources.fail({});
    await market.sources.wait(600);
  });

  test("loses its own figures only, which stay and are marked stale", async () => {
    market.sources.fail({ alternative: FAULTS["answers 500"] });
    expect((await refresh(market)).tone).toBe("success");
    expect(await rowOf(market, "market_fear_greed")).toMatchObject(
      [47, "0–100", "", 0, "", ""].map(() => expect.anything()),
    );
    expect((await rowOf(market, "market_fear_greed"))[5]).toBe("Stale");
    expect((await rowOf(market, "market_btc_price"))[5]).toBe("Good");
    expect(await reasonOf(market, "alternative.me")).toContain("HTTP 500");
  });

  test("is blamed on the browser that does not let its answer through, with a way out", async () => {
    market.sources.blocked = new Set(["coinbase"]);
    expect((await refresh(market)).tone).toBe("success");
    market.sources.blocked = new Set();
    expect(await reasonOf(market, "Coinbase")).toContain("A team snapshot does not depend on it");
  });

  test("changes nothing when the user cancels while a source is slow", async () => {
    const [before, kept] = [await workbookOf(market), await keptAsOf(market)];
    market.sources.fail({ kraken: FAULTS["never answers"] });
    await market.pane.frame.getByRole("button", { name: "Refresh", exact: true }).click();
    await market.pane.frame.locator(".source[data-state=waiting]", { hasText: "Kraken" }).waitFor();
    await market.pane.frame.locator(".source[data-state=done]", { hasText: "Coinbase" }).waitFor();
    expect(await press(market, "Cancel")).toMatchObject({
      tone: "warning",
      text: expect.stringContaining("Cancelled"),
    });
    expect(await market.pane.frame.getByRole("button", { name: "Refresh", exact: true }).evaluate(isFocused)).toBe(
      true,
    );
    expect(await workbookOf(market)).toEqual(before);
    expect(await keptAsOf(market)).toBe(kept);
  });

  test("is asked once, however often Refresh is pressed", async () => {
    market.sources.requests.length = 0;
    const button = market.pane.frame.getByRole("button", { name: "Refresh", exact: true });
    await button.dblclick();
    await market.pane.frame.locator("#panel-market .message:not([data-tone=progress])").waitFor();
    expect(market.sources.requests.filter(({ url }) => url.startsWith("/coinbase/"))).toHaveLength(1);
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;

describe("a team's snapshot", () => {
  const market = openedMarket();

  beforeAll(async () => {
    await market.pane.tab("settings").click();
    await market.pane.frame.getByLabel("Address of the team's snapshot file").fill("http://team.example/market.json");
    await market.pane.frame.getByRole("button", { name: "Save" }).click();
    await market.pane.frame.getByText("must begin with https://", { exact: false }).waitFor();
    await useTeam(market);
  });

  beforeEach(() => void (market.sources.requests.length = 0));

  test("is used instead of the sources, and stands in the log as such", async () => {
    const asOf = "2026-10-05T09:00:00Z";
    const source = { text: '=HYPERLINK("https://a.example","b")' };
    const btc_price = { ...bundled.fields.btc_price, value: 80_000, source };
    market.sources.team = { ...bundled, asOf, fields: { ...bundled.fields, btc_price } };
    expect(await refresh(market)).toMatchObject({ tone: "success", text: expect.stringContaining("2026-10-05 09:00") });
    expect(market.sources.requests).toEqual([]);
    expect((await rowOf(market, "market_btc_price")).slice(0, 3)).toEqual([80_000, "USD/BTC", source.text]);
    const { sheets } = await workbookOf(market);
    expect(JSON.stringify(sheets)).toContain("Team snapshot");
    expect(JSON.stringify(sheets)).not.toContain(TEAM_URL);
  });

  test.each([
    ["is not there", null],
    ["is no snapshot", "{}"],
    ["is of another version", '{"version":2}'],
  ])("gives way to the sources when it %s, and says so", async (_, team) => {
    market.sources.team = team;
    await market.sources.wait(60);
    expect((await refresh(market)).tone).toBe("success");
    expect(market.sources.requests.length).toBeGreaterThan(5);
    expect(await market.pane.frame.locator(".source[data-state=failed]", { hasText: "Team snapshot" }).count()).toBe(1);
    if (team === null) expect(await reasonOf(market, "Team snapshot")).toContain("its host does not allow this page");
  });
});
