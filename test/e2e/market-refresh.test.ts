import { keptAsOf, onMarket, openedMarket, press, refresh, rowOf } from "./open-market";

jest.setTimeout(60_000);

describe("a refresh", () => {
  const market = openedMarket();

  test("writes every field into its row, and a line into a log", async () => {
    const result = await refresh(market);
    expect(result).toMatchObject({ tone: "success", text: expect.stringContaining("2026-10-05 09:40") });
    await market.pane.playground.settled();
    expect((await rowOf(market, "market_btc_price"))[0]).toBeCloseTo(85_858, -2);
    expect((await rowOf(market, "market_height")).slice(0, 2)).toEqual([969_992, "blocks"]);
    expect((await rowOf(market, "market_hashprice"))[0]).toBeCloseTo(41.1, 0);
    expect((await rowOf(market, "market_btc_usdt"))[0]).toBe(85_886.9);
    const log = market.pane.playground.sheet("Market log");
    expect(await log.value("A4")).toBe("As of (UTC)");
    expect(await log.value("B5")).toBe((await rowOf(market, "market_btc_price"))[0]);
    expect(await keptAsOf(market)).toBe("2026-10-05T09:40:00Z");
  });

  test("stays on the sheet that was shown, though it has added the log", async () => {
    const active = await market.pane.playground.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe("Market");
  });

  test("shows the market at a glance, with what has changed since the snapshot before", async () => {
    const glance = await market.pane.frame.locator("#market-highlights").innerText();
    expect(glance).toContain("132.72");
    expect(glance).toContain("1,720 blocks left");
    expect(glance).toContain("since 2026-02-12");
    expect(glance).toMatch(/\+2\d\.\d\d%/);
  });

  test("says where a field that nobody gave is stale", async () => {
    const row = await rowOf(market, "market_hashprice_index");
    expect(row[5]).toBe("Stale");
    expect(row[4]).toContain("No source gave this");
  });

  test("tells both figures where one source is apart, in the pane and in the row", async () => {
    market.sources.fail({
      kraken: (response, good) =>
        void response.end(JSON.stringify(good).replace('"85861.20000","0.00048760"', '"95000.0","1"')),
    });
    await refresh(market);
    market.sources.fail({});
    const row = await rowOf(market, "market_btc_price");
    expect(row[5]).toBe("Flagged");
    expect(row[4]).toMatch(/Kraken gives 95,000, \+10\.\d+% from the median of 85,8/);
    expect(await market.pane.frame.locator(".findings").innerText()).toContain("Kraken gives 95,000");
  });

  test("keeps rows that were added and moved, and formulas that point at them", async () => {
    await onMarket(market, (sheet) => {
      sheet.getRange("7:7").insert("Down" as Excel.InsertShiftDirection);
      sheet.getRange("A7:B7").values = [["My own", 123]];
    });
    const model = await market.pane.playground.newSheet();
    const address = await market.pane.playground.excel(async (context) => {
      const range = context.workbook.names.getItem("market_difficulty").getRange().load("address");
      await context.sync();
      return range.address;
    });
    await model.type({ A1: `=${address}/1000` });
    await onMarket(market, (sheet) => void sheet.getRange("10:10").insert("Down" as Excel.InsertShiftDirection));
    await market.sources.wait(600);
    expect((await refresh(market)).tone).toBe("success");
    await market.pane.playground.settled();
    expect(await market.pane.playground.sheet("Market").value("A7")).toBe("My own");
    expect(await market.pane.playground.sheet("Market").value("B7")).toBe(123);
    expect(await model.value("A1")).toBeCloseTo(132_716_002_350.7313, 3);
    expect(await model.result("=market_difficulty/1000")).toBeCloseTo(132_716_002_350.7313, 3);
  });

  test("restores an earlier line, marked as restored", async () => {
    await market.pane.frame.locator("#market-history select").selectOption({ index: 1 });
    const result = await press(market, "Restore");
    expect(result).toMatchObject({ tone: "success", text: expect.stringContaining("2026-10-05 09:40") });
    const row = await rowOf(market, "market_difficulty");
    expect(row[4]).toBe("Restored from the market log: the line as of 2026-10-05 09:40 UTC.");
    expect(await market.pane.frame.locator("svg.sparkline").count()).toBeGreaterThan(0);
    expect(await market.pane.findings()).toEqual([]);
  });
});
