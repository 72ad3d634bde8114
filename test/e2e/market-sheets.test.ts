import { bundled } from "../../src/market";
import type { Snapshot } from "../../src/market";
import type { ProductionCost } from "../../src/market/snapshot";
import { mend, recordCalls, spoil } from "../../tools/browser/faults";
import { onMarket, openedMarket, press, refresh, useTeam, workbookOf } from "./open-market";
import type { Opened } from "./open-market";

jest.setTimeout(90_000);

const [, jpMorgan] = bundled.productionCosts as [ProductionCost, ProductionCost];
const news: ProductionCost = { ...jpMorgan, cost: 91_500, published: "2026-09-30", source: { text: "=1+1" } };
const stranger: ProductionCost = { ...news, author: "Nobody before" };

/** The bundled market at another price and time, with what was published until then. */
const snapshotAt = (asOf: string, price: number, costs: readonly ProductionCost[] = []): Snapshot => ({
  ...bundled,
  asOf,
  fields: { ...bundled.fields, btc_price: { ...bundled.fields.btc_price, value: price } },
  productionCosts: [...bundled.productionCosts.filter((cost) => costs.length === 0 || cost !== jpMorgan), ...costs],
});

/** The lines of the log, by their times: price, and the sheets that were written. */
const logOf = ({ pane }: Opened) =>
  pane.playground.excel(async (context) => {
    const range = context.workbook.tables.getItem("market_log").getRange().load("values");
    await context.sync();
    const [headings = [], ...lines] = range.values as string[][];
    return lines.map((line) => [
      line[headings.indexOf("BTC price, USD/BTC")],
      line[headings.indexOf("Sheets written")],
    ]);
  });

/** A row of a table of published costs, by its label, with its place in the table. */
const costOf = ({ pane }: Opened, table: string, label: string) =>
  pane.playground.excel(
    async (context, wanted) => {
      const range = context.workbook.tables.getItem(wanted.table).getRange().load("values, formulas");
      await context.sync();
      const row = range.values.findIndex(([first]) => first === wanted.label);
      return { row, values: range.values[row] as unknown[], formulas: range.formulas[row] as unknown[] };
    },
    { table, label },
  );

const protect = ({ pane }: Opened, sheet: string, on: boolean) =>
  pane.playground.excel(
    async (context, wanted) => {
      const { protection } = context.workbook.worksheets.getItem(wanted.sheet);
      if (wanted.on) protection.protect();
      else protection.unprotect();
      await context.sync();
    },
    { sheet, on },
  );

/** Where the tables are, and how long. */
const tablesOf = ({ pane }: Opened) =>
  pane.playground.excel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });

describe("a workbook with two market sheets and a copy for keeping", () => {
  const market = openedMarket();

  beforeAll(async () => {
    await press(market, "Insert market sheet");
    // As Excel does it, the names of a sheet that is copied within its workbook are those of the copy alone. The grid takes
    // no name of a sheet that is one of the workbook too.
    await market.pane.playground.excel(async (context) => {
      const copy = context.workbook.worksheets.add("Market (2)");
      const used = context.workbook.worksheets.getItem("Market").getUsedRange();
      copy.getRange("A1").copyFrom(used);
      copy.names.add("market_3_as_of", copy.getRange("B2"));
      copy.names.add("market_3_btc_price", copy.getRange("B6"));
      await context.sync();
    });
    await useTeam(market);
  });

  const priceOn = (sheet: string) => market.pane.playground.sheet(sheet).value("B6");

  test("has both refreshed, which the pane and the log say, and the copy left as it was", async () => {
    market.sources.team = snapshotAt("2026-10-05T09:00:00Z", 80_000);
    const { tone, text } = await refresh(market);
    expect({ tone, text }).toEqual({
      tone: "success",
      text: expect.stringContaining("are on the sheet “Market” and the sheet “Market 2”, and the log has a new line."),
    });
    expect([await priceOn("Market"), await priceOn("Market 2")]).toEqual([80_000, 80_000]);
    expect(await priceOn("Market (2)")).toBe(67_800);
    expect(await logOf(market)).toEqual([[80_000, "Market, Market 2"]]);
  });

  test.each(["Market 2", "Market log"])("keeps all as it was where the sheet %s cannot be written", async (name) => {
    market.sources.team = snapshotAt("2026-10-05T09:10:00Z", 81_000, [news, stranger]);
    await protect(market, name, true);
    const before = [await workbookOf(market), await tablesOf(market)];
    const { tone, text } = await refresh(market);
    expect({ tone, text }).toEqual({
      tone: "danger",
      text: expect.stringContaining(`The sheet “${name}” is protected, so nothing was written.`),
    });
    expect([await workbookOf(market), await tablesOf(market)]).toEqual(before);
    await protect(market, name, false);
  });

  test("has what was published meanwhile in both tables of costs: news in their rows, a new model below", async () => {
    market.sources.team = snapshotAt("2026-10-05T09:20:00Z", 82_000, [news, stranger]);
    const { text } = await refresh(market);
    expect(text).toContain("New in the table of published costs: Nobody before: production cost (Market)");
    await market.pane.playground.settled();
    for (const [sheet, table] of [
      ["Market", "market_costs"],
      ["Market 2", "market_2_costs"],
    ] as const) {
      const [old, added] = [
        await costOf(market, table, "JPMorgan: production cost"),
        await costOf(market, table, "Nobody before: production cost"),
      ];
      expect(old).toMatchObject({ row: 2, values: expect.arrayContaining([91_500, "=1+1"]) });
      expect(added.row).toBe(bundled.productionCosts.length + 1);
      expect(added.values.at(-1)).toBeCloseTo(91_500, 6);
      expect({ sheet, formula: added.formulas.at(-1) }).toEqual({
        sheet,
        formula: expect.stringContaining(table.replace("costs", "difficulty")),
      });
    }
  });

  test("has an earlier line restored on both, and their published costs as they are", async () => {
    await market.pane.frame.locator("#market-history select").selectOption({ index: 1 });
    const { text } = await press(market, "Restore");
    expect(text).toContain("are on the sheet “Market” and the sheet “Market 2” again");
    expect(await priceOn("Market")).toBe(await priceOn("Market 2"));
    expect((await costOf(market, "market_2_costs", "JPMorgan: production cost")).values[1]).toBe(91_500);
  });

  test("has the second refreshed where the first has lost the name of its time, and says which is stale", async () => {
    market.sources.team = snapshotAt("2026-10-05T09:40:00Z", 84_000, [news, stranger]);
    await onMarket(market, (_sheet, context) => context.workbook.names.getItem("market_as_of").delete());
    const stale = await priceOn("Market");
    const { tone, text } = await refresh(market);
    expect(tone).toBe("warning");
    expect(text).toContain("Not refreshed, since figures without their time mislead: Market.");
    expect(text).toContain("define its name again: market_as_of.");
    expect([await priceOn("Market"), await priceOn("Market 2")]).toEqual([stale, 84_000]);
    expect((await logOf(market)).at(-1)).toEqual([84_000, "Market 2"]);
  });
});

describe("an Excel that cannot resize tables", () => {
  const market = openedMarket("en", "light", (page) =>
    page.route("**/connector.js", async (route) => {
      const body = `window.parent.playgroundHost.attach(window);
        const context = window.external.GetContext();
        const sets = JSON.parse(context.GetSupportedMatrix());
        context.GetSupportedMatrix = () => JSON.stringify({ ...sets, ExcelApi: "1.12" });`;
      await route.fulfill({ contentType: "text/javascript", body });
    }),
  );

  beforeAll(async () => {
    await useTeam(market);
    market.sources.team = snapshotAt("2026-10-05T09:00:00Z", 80_000);
    await refresh(market);
  });

  test("has its tables as they were where a line fails after its row was added", async () => {
    market.sources.team = snapshotAt("2026-10-05T09:10:00Z", 81_000, [news, stranger]);
    const before = [await workbookOf(market), await tablesOf(market)];
    await spoil(market.pane.playground.pane, { kind: "NumberFormat of GetRangeByIndexes" });
    expect((await refresh(market)).tone).toBe("danger");
    const calls = await mend(market.pane.playground.pane);
    expect(calls).toContain("Add in Rows");
    expect([await workbookOf(market), await tablesOf(market)]).toEqual(before);
  });

  test("has rows added to them instead", async () => {
    market.sources.team = snapshotAt("2026-10-05T09:20:00Z", 82_000, [news, stranger]);
    await recordCalls(market.pane.playground.pane);
    expect((await refresh(market)).tone).toBe("success");
    const calls = await mend(market.pane.playground.pane);
    expect(calls.filter((kind) => kind === "Add in Rows")).toHaveLength(2);
    expect(calls.filter((kind) => kind.startsWith("Resize"))).toEqual([]);
    expect(await logOf(market)).toEqual([
      [80_000, "Market"],
      [82_000, "Market"],
    ]);
    expect((await costOf(market, "market_costs", "Nobody before: production cost")).values[1]).toBe(91_500);
  });
});
