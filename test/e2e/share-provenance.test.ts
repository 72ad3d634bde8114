import { mend, spoil } from "../../tools/browser/faults";
import type { PaneOnPage } from "./open-pane";
import { openedMarket, refresh } from "./open-market";
import { done, expectSameNumbers, prepare, ready, workbookOf } from "./open-share";

jest.setTimeout(90_000);

describe("the sheet that tells where a shared workbook's numbers come from", () => {
  const market = openedMarket();
  let pane: PaneOnPage;

  const sheetOf = async (name: string) =>
    (await workbookOf(pane)).sheets.find(({ address }) => address.startsWith(`${name}!`))!;
  const named = async () => (await workbookOf(pane)).sheets.map(({ address }) => address.split("!")[0]);

  beforeAll(async () => {
    ({ pane } = market);
    await pane.playground.sheet("Example").type({
      F20: "=MINING.HASH_MARGIN(market_hashprice,0.05,17.5)",
      F24: '=MINING.MINER("S21","TH")',
    });
    await ready(pane);
  });

  /** Whether the file asks for the add-in when it is opened. */
  const wishes = () =>
    pane.playground.pane.evaluate(async () => ({
      start: await (Office.addin as unknown as { getStartupBehavior(): Promise<string> }).getStartupBehavior(),
      show: Office.context.document.settings.get("Office.AutoShowTaskpaneWithDocument") as unknown,
    }));

  test("lists the market figures with unit, source and time, which stay when the market sheet goes", async () => {
    await prepare(pane);
    const market = await sheetOf("Market");
    const price = market.values.find(([label]) => label === "BTC price")!;
    const { values } = await sheetOf("Provenance");
    const heading = values.findIndex(([label]) => String(label).startsWith("Market figures of the sheet Market"));
    expect(values[heading + 1]).toEqual(["Field", "Value", "Source", "Unit", "Note", "Observed (UTC)"]);
    const [field, value, unit, source, observed, note] = price;
    expect(values.find(([label]) => label === field)).toEqual([field, value, source, unit, note, observed]);
    expect([unit, String(source)]).toEqual(["USD/BTC", expect.stringMatching(/\w/)]);
    expect(values.filter(([label]) => label === "As of (UTC)")[0]![1]).toBe(market.values[1]![1]);
  });

  test("comes with a file that no longer asks for the add-in when it is opened", async () => {
    await done(pane, "Relink");
    await pane.playground.pane.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      const { settings } = Office.context.document;
      settings.set("Office.AutoShowTaskpaneWithDocument", true);
      await new Promise((resolve) => settings.saveAsync(resolve));
    });
    expect(await wishes()).toEqual({ start: "Load", show: true });
    await prepare(pane);
    await pane.playground.pane.waitForFunction(
      async () =>
        (await (Office.addin as unknown as { getStartupBehavior(): Promise<string> }).getStartupBehavior()) === "None",
    );
    expect(await wishes()).toEqual({ start: "None", show: null });
  });

  test("stays as it was when the market is refreshed, which plain formulas follow and Relink keeps", async () => {
    const before = await workbookOf(pane);
    const { values: provenance } = await sheetOf("Provenance");
    await pane.tab("market").click();
    expect(await refresh(market)).toMatchObject({ tone: "success" });
    await pane.playground.settled();
    const refreshed = await workbookOf(pane);
    expect((await sheetOf("Provenance")).values).toEqual(provenance);
    expect(refreshed.sheets[0]!.formulas).toEqual(before.sheets[0]!.formulas);
    expect(refreshed.sheets[0]!.formulas[19]![5]).toContain('N("MINING.HASH_MARGIN:3")');
    expect(refreshed.sheets[0]!.values[19]![5]).not.toBe(before.sheets[0]!.values[19]![5]);

    await pane.tab("share").click();
    await ready(pane);
    expect(await done(pane, "Relink")).toMatch(/^Back to Hashcell's functions: \d+$/);
    await pane.playground.settled();
    const back = await workbookOf(pane);
    expect(back.sheets[0]!.formulas[19]![5]).toBe("=MINING.HASH_MARGIN(market_hashprice,0.05,17.5)");
    expectSameNumbers(back, { ...refreshed, sheets: refreshed.sheets.slice(0, 2) });
    await prepare(pane);
  });

  test("is written again by the next sharing, wherever it stands and whatever it is called", async () => {
    await done(pane, "Relink");
    await pane.playground.excel(async (context) => {
      context.workbook.worksheets.getItem("Provenance").name = "Where from";
      await context.sync();
    });
    await pane.playground.sheet("Example").type({ F1: "=MINING.HASHCOST(0.05,30)" });
    expect(await prepare(pane)).toContain("The sheet “Where from”");
    expect(await named()).toEqual(["Example", "Market", "'Where from'", "'Market log'"]);
    const { values } = await sheetOf("'Where from'");
    expect(values.filter(([sheet, cell]) => sheet === "Example" && cell === "F1")).toHaveLength(1);
  });

  test("is put back with all the rest where it cannot be written", async () => {
    await done(pane, "Relink");
    await pane.playground.sheet("Example").type({ F1: "" });
    const before = await workbookOf(pane);
    await spoil(pane.playground.pane, { kind: "WrapText of Format" });
    await prepare(pane);
    expect(await mend(pane.playground.pane)).toContain("WrapText of Format");
    await pane.playground.settled();
    expect(await workbookOf(pane)).toEqual(before);
  });

  test("is left alone once somebody has written in it, and the next sharing adds another", async () => {
    await pane.playground.sheet("Where from").type({ G3: "Checked by Ann" });
    const before = await sheetOf("'Where from'");
    expect(await prepare(pane)).toContain("The sheet “Provenance 2”");
    expect((await sheetOf("'Where from'")).formulas).toEqual(before.formulas);
    await done(pane, "Relink");
    expect(await prepare(pane)).toContain("The sheet “Provenance 2”");
    await done(pane, "Relink");
    expect(await named()).toEqual(["Example", "Market", "'Where from'", "'Market log'", "'Provenance 2'"]);
  });

  test("is added again after it was deleted", async () => {
    await pane.playground.excel(async (context) => {
      for (const name of ["Where from", "Provenance 2"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    expect(await prepare(pane)).toContain("The sheet “Provenance”");
  });

  test("is left alone while cells are as it says, and for good where it alone tells what a formula was", async () => {
    const example = pane.playground.sheet("Example");
    await example.type({ F1: "=MINING.HASHCOST(0.06,30)" });
    expect(await prepare(pane)).toContain("The sheet “Provenance 2”");
    await done(pane, "Relink");
    const lost = `=MINING.MINER("S21","W")+0*(${"B4+".repeat(260)}0)`;
    await example.type({ F2: lost });
    expect(await prepare(pane)).toContain("The sheet “Provenance”");
    await done(pane, "Relink");
    expect(await prepare(pane)).toContain("The sheet “Provenance 2”");
    expect((await sheetOf("Provenance")).values.flat()).toContain(lost);
  });
});
