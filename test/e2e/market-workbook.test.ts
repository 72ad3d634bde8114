import { mend, recordCalls, spoil } from "../../tools/browser/faults";
import { FAULTS } from "../market/replay/faults";
import { onMarket, openedMarket, refresh, rowOf, workbookOf } from "./open-market";

jest.setTimeout(90_000);

describe("a workbook that its user has changed", () => {
  const market = openedMarket();

  beforeAll(async () => {
    await refresh(market);
  });

  beforeEach(() => market.sources.wait(600));

  /** Refreshes, and gives what is said once the workbook was found to be as before. */
  async function refused(): Promise<string> {
    const before = await workbookOf(market);
    const { tone, text } = await refresh(market);
    expect(tone).toBe("danger");
    expect(await workbookOf(market)).toEqual(before);
    return text;
  }

  test("is refreshed where the sheet was renamed", async () => {
    await onMarket(market, (sheet) => void (sheet.name = "It's ours"));
    expect(await refresh(market)).toMatchObject({ tone: "success", text: expect.stringContaining("It's ours") });
    await market.pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("It's ours").name = "Market";
      await context.sync();
    });
  });

  test("keeps what a name points at that was led elsewhere, and is told so", async () => {
    await market.pane.playground.excel(async (context) => {
      const sheet = context.workbook.worksheets.add("Inputs");
      sheet.getRange("B2").values = [[50_000]];
      context.workbook.names.getItem("market_btc_price").formula = "=Inputs!$B$2";
      context.workbook.names.getItem("market_fear_greed").delete();
      await context.sync();
    });
    const { tone, text } = await refresh(market);
    expect(tone).toBe("warning");
    expect(text).toContain("since their names now point elsewhere: BTC price.");
    expect(text).toContain("since their names are gone: Fear and greed index.");
    expect(await market.pane.playground.sheet("Inputs").value("B2")).toBe(50_000);
  });

  test("keeps a formula of the user's in the place of a figure, and is told so", async () => {
    await onMarket(market, (_sheet, context) => {
      context.workbook.names.getItem("market_block_fees").getRange().formulas = [["=0.01+0.01"]];
    });
    expect((await refresh(market)).text).toContain("since a formula of yours stands there: Fees per block");
    expect((await rowOf(market, "market_block_fees"))[0]).toBe(0.02);
  });

  test("stays as it was where the sheet is protected", async () => {
    await onMarket(market, (sheet) => sheet.protection.protect());
    expect(await refused()).toContain("The sheet “Market” is protected, so nothing was written.");
    await onMarket(market, (sheet) => sheet.protection.unprotect());
  });

  test("stays as it was where the log is protected", async () => {
    await market.pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("Market log").protection.protect();
      await context.sync();
    });
    expect(await refused()).toContain("The sheet “Market log” is protected, so nothing was written.");
    await market.pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("Market log").protection.unprotect();
      await context.sync();
    });
  });

  test("stays as it was where something stands under the log", async () => {
    const below = await market.pane.playground.excel(async (context) => {
      const range = context.workbook.tables.getItem("market_log").getRange().getLastRow().getOffsetRange(1, 0);
      range.getCell(0, 0).values = [["mine"]];
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(await refused()).toContain("There is no room for a line under the table on the sheet “Market log”");
    await market.pane.playground.excel(async (context, address) => {
      const [sheet = "", cells] = address.replaceAll("'", "").split("!");
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(cells)
        .clear("Contents" as Excel.ClearApplyTo);
      await context.sync();
    }, below);
  });

  test("stays as it was whichever of Excel's calls fails", async () => {
    await recordCalls(market.pane.playground.pane);
    await refresh(market);
    const calls = await mend(market.pane.playground.pane);
    const last = calls.findIndex((kind) => kind.startsWith("Resize"));
    const kinds = [...new Set(calls.slice(0, last + 1))]
      // Calls that write, and some of those that read: one that fails is like another.
      .filter((kind, index) => /^(Formulas|NumberFormat|Resize)/.test(kind) || index % 6 === 0)
      .map((kind) => ({ kind }));
    expect(kinds.length).toBeGreaterThan(8);
    // So that a refresh has something to change.
    market.sources.fail({ coinbase: FAULTS["answers 500"] });
    await market.sources.wait(600);
    const before = await workbookOf(market);
    for (const fault of [...kinds, { kind: calls[last]!, after: true as const }]) {
      await spoil(market.pane.playground.pane, fault);
      const { tone } = await refresh(market);
      await mend(market.pane.playground.pane);
      expect({ ...fault, tone }).toEqual({ ...fault, tone: "danger" });
      expect({ ...fault, workbook: await workbookOf(market) }).toEqual({ ...fault, workbook: before });
    }
    market.sources.fail({});
  });

  test("stays as it was where a log cannot be begun", async () => {
    const deleteLog = () =>
      market.pane.playground.excel(async (context) => {
        context.workbook.worksheets.getItem("Market log").delete();
        await context.sync();
      });
    await deleteLog();
    await market.sources.wait(600);
    const before = await workbookOf(market);
    for (const kind of ["Add in Worksheets", "Add in Tables"]) {
      await spoil(market.pane.playground.pane, { kind });
      const { tone } = await refresh(market);
      await mend(market.pane.playground.pane);
      expect({ kind, tone }).toEqual({ kind, tone: "danger" });
      expect(await workbookOf(market)).toEqual(before);
    }
    expect((await refresh(market)).tone).toBe("warning");
  });

  test("stays as it was where the heading of the figures is gone", async () => {
    await onMarket(market, (sheet) => void (sheet.getRange("B5").values = [["Amount"]]));
    expect(await refused()).toContain("has no column headed “Value” any more");
    await onMarket(market, (sheet) => void (sheet.getRange("B5").values = [["Value"]]));
  });

  test("stays as it was where the name of the as-of time is gone", async () => {
    await onMarket(market, (_sheet, context) => context.workbook.names.getItem("market_as_of").delete());
    expect(await refused()).toContain("The name market_as_of is gone");
    await onMarket(market, (sheet, context) => void context.workbook.names.add("market_as_of", sheet.getRange("B2")));
  });

  test("stays as it was where the sheet was deleted", async () => {
    await onMarket(market, (sheet) => sheet.delete());
    expect(await refused()).toContain("was deleted, so nothing was written");
  });
});
