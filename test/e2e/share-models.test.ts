import type { ModelId } from "../../src/models/gallery";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import { done, expectSameNumbers, prepare, ready, workbookOf } from "./open-share";
import type { Workbook } from "./open-share";

jest.setTimeout(300_000);

async function insert(pane: PaneOnPage, id: ModelId): Promise<void> {
  const card = pane.frame.locator(`#model-${id}`);
  await card.locator(".model-buttons button").first().click();
  await card.locator(".message[data-tone=success]").waitFor({ timeout: 120_000 });
  await pane.playground.settled();
}

/** What stands over and around the cells of each sheet: charts, rules, conditions, names. */
const surroundingsOf = ({ playground }: PaneOnPage, sheets: readonly string[]) =>
  playground.excel(async (context, names) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRange();
      return {
        name,
        charts: sheet.charts.load("items/name"),
        conditions: used.conditionalFormats.getCount(),
        rule: used.dataValidation.load("type"),
      };
    });
    await context.sync();
    return found.map(({ name, charts, conditions, rule }) => ({
      name,
      charts: charts.items.map((chart) => chart.name),
      conditions: conditions.value,
      rule: rule.type,
    }));
  }, sheets);

/** Loads the add-in's page again, with its functions or without, and calculates every cell anew. */
async function reload({ playground }: PaneOnPage, functions: "with functions" | "without"): Promise<void> {
  const { page } = playground;
  if (functions === "without") await page.route("**/functions.js", (route) => route.fulfill({ body: "" }));
  else await page.unroute("**/functions.js");
  await page.evaluate(() => window.playground?.reloadPane());
  await playground.excel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await playground.settled();
}

const nameOf = ({ address }: Workbook["sheets"][number]) =>
  address.slice(0, address.lastIndexOf("!")).replace(/^'(.*)'$/, "$1");

describe("models of the gallery that are shared", () => {
  let pane: PaneOnPage;
  let before: Workbook;
  let sheets: string[];
  let halved: number;
  let surroundings: Awaited<ReturnType<typeof surroundingsOf>>;

  /** The market's hashprice, which a plain formula makes of the price, at another price. */
  const hashpriceAt = async (share: number) => {
    const change = (factor: number) =>
      pane.playground.excel(async (context, by) => {
        const { names } = context.workbook;
        const price = names.getItem("market_btc_price").getRange().load("values");
        await context.sync();
        price.values = [[Number(price.values[0]![0]) * by]];
        await context.sync();
        const hashprice = names.getItem("market_hashprice").getRange().load("values");
        await context.sync();
        return hashprice.values[0]![0] as number;
      }, factor);
    const hashprice = await change(share);
    await change(1 / share);
    await pane.playground.settled();
    return hashprice;
  };

  beforeAll(async () => {
    pane = await openPane();
    await pane.tab("models").click();
    await insert(pane, "fleet");
    await insert(pane, "cash-flow");
    before = await workbookOf(pane);
    sheets = before.sheets.map(nameOf);
    surroundings = await surroundingsOf(pane, sheets);
    halved = await hashpriceAt(0.5);
  });

  afterAll(() => pane.close());

  test("hold no function of ours once prepared, and show what they showed", async () => {
    await ready(pane);
    expect(await prepare(pane)).toMatch(/^Prepared: \d{2,} plain formulas, \d+ values/);
    await pane.playground.settled();
    const shared = await workbookOf(pane);
    const calls = shared.sheets
      .filter((sheet) => sheets.includes(nameOf(sheet)))
      .flatMap(({ formulas, values }) =>
        formulas.flatMap((row, y) =>
          row.filter((cell, x) => cell !== values[y]![x] && /MINING\.\w+\(/.test(String(cell))),
        ),
      );
    expect(calls).toEqual([]);
    expectSameNumbers(shared, before);
    expect(await surroundingsOf(pane, sheets)).toEqual(surroundings);
  });

  test("calculate every number again without the add-in's functions, also where the price is another", async () => {
    await reload(pane, "without");
    await pane.playground.sheet("Example").type({ H1: "=MINING.HASHPRICE(A1,1E14)" });
    expect(await pane.playground.sheet("Example").value("H1")).not.toEqual(expect.any(Number));
    await pane.playground.sheet("Example").type({ H1: "" });
    expectSameNumbers(await workbookOf(pane), before);
    expect(await hashpriceAt(0.5)).toBeCloseTo(halved, 9);
  });

  test("come back formula by formula once the functions are there again, beside a model added meanwhile", async () => {
    await reload(pane, "with functions");
    await pane.drawn();
    const prepared = await workbookOf(pane);
    await pane.tab("models").click();
    await insert(pane, "breakeven-map");
    const added = (await workbookOf(pane)).sheets.slice(prepared.sheets.length);
    expect(added.map(nameOf).some((name) => name.startsWith("Market"))).toBe(false);
    expect(
      added.flatMap(({ formulas }) => formulas.flat()).filter((cell) => /^=MINING\./.test(String(cell))),
    ).not.toEqual([]);
    expect(added.flatMap(({ values }) => values.flat()).filter((value) => /^#/.test(String(value)))).toEqual([]);
    expect((await workbookOf(pane)).sheets.slice(0, prepared.sheets.length)).toEqual(prepared.sheets);
    await ready(pane);
    expect(await done(pane, "Relink")).toMatch(/^Back to Hashcell's functions: \d+$/);
    await pane.playground.settled();
    const back = await workbookOf(pane);
    for (const [index, sheet] of before.sheets.entries())
      expect({ name: nameOf(sheet), formulas: back.sheets[index]!.formulas }).toEqual({
        name: nameOf(sheet),
        formulas: sheet.formulas,
      });
    expect(back.names.filter((name) => !name.startsWith("hashcell_provenance"))).toEqual(before.names);
    expectSameNumbers(back, before);
    expect(back.sheets.slice(prepared.sheets.length)).toEqual(added);
    expect(await surroundingsOf(pane, sheets)).toEqual(surroundings);
  });
});
