import { bundled } from "../../../src/market/bundled";
import { FIELD_IDS } from "../../../src/market/snapshot";
import type { FieldId } from "../../../src/market/snapshot";
import type { Place } from "../../../src/models/description";
import { snapshotRows } from "../../../src/models/market/market-rows";
import { marketSheet } from "../../../src/models/market/market-sheet";
import type { FoundMarket } from "../../../src/workbook/market/find-market";
import { readLayout } from "../../../src/workbook/market/layout";
import { planOf } from "../../../src/workbook/market/plan";
import { shown } from "./shown";

/** A sheet as it was inserted, read back. */
function inserted(language: "en" | "zh-CN" = "en") {
  const sheet = marketSheet(bundled, language);
  const places = new Map(sheet.names.map(({ name, row, column }) => [name, { row, column }]));
  const cells = new Map<FieldId, Place>(FIELD_IDS.map((id) => [id, places.get(`market_${id}`) as Place]));
  const asOf = places.get("market_as_of") as Place;
  const grid = sheet.rows.map((row) => Array.from({ length: 10 }, (_, column) => shown(row[column])));
  const values = grid.map((row) => row.map((cell) => (String(cell).startsWith("=") ? 34.02 : cell)));
  const market: FoundMarket = { copy: 1, sheet: sheet.name, asOf, cells, gone: [], elsewhere: [] };
  return { market, formulas: grid, values };
}

function plan({ market, formulas, values }: ReturnType<typeof inserted>) {
  const layout = readLayout(values);
  if (!layout) throw new Error("There are no headings.");
  return planOf(market, layout, { formulas, values }, snapshotRows(bundled, layout.language, 1));
}

describe("the plan of a refresh", () => {
  it("writes what is there already, when nothing has changed", () => {
    const { after, before } = plan(inserted());
    expect(after).toEqual(before);
  });

  it("leaves everything alone but the as-of time and the columns of the fields", () => {
    const { after, block } = plan(inserted());
    expect(block).toEqual({ row: 1, column: 1, rows: 21, columns: 6 });
    expect(after[0]).toEqual([expect.any(Number), null, null, null, null, null]);
    expect(after.slice(1, 4).flat()).toEqual(Array(18).fill(null));
  });

  it("hands every text to Excel as a text", () => {
    const texts = plan(inserted())
      .after.flat()
      .filter((given) => typeof given === "string" && given !== "");
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) expect(text).toMatch(/^'/);
  });

  it("reads the sheet's own language", () => {
    expect(readLayout(inserted("zh-CN").values)?.language).toBe("zh-CN");
    const statuses = plan(inserted("zh-CN")).after.map((row) => row.at(-1));
    expect(statuses).toContain("'正常");
  });

  it("follows columns that were moved, and leaves out those whose headings are gone", () => {
    const sheet = inserted();
    const heading = sheet.values.findIndex((row) => row[1] === "Value");
    const row = sheet.values[heading] ?? [];
    [row[3], row[8]] = ["", "Source"];
    row[5] = "Remarks";
    const { after, block, columns } = plan(sheet);
    expect(columns).toEqual(["note"]);
    expect(block.columns).toBe(8);
    for (const cells of after) expect([cells[2], cells[4]]).toEqual([null, null]);
    expect(after.at(-1)?.[7]).toMatch(/^'/);
  });

  it("leaves a formula of the user's alone, with its whole row", () => {
    const sheet = inserted();
    const place = sheet.market.cells.get("btc_price") as Place;
    (sheet.formulas[place.row] as unknown[])[1] = "=Inputs!B3";
    const { formula, after } = plan(sheet);
    expect(formula).toEqual(["btc_price"]);
    expect(after[place.row - 1]).toEqual(Array(6).fill(null));
  });

  it("keeps the formula of hashprice, whatever has become of it, and writes its own over a figure", () => {
    const sheet = inserted();
    const { row } = sheet.market.cells.get("hashprice") as Place;
    (sheet.formulas[row] as unknown[])[1] = "=86400e15/(B11*2^32)*(B18+B17)*B6";
    expect(plan(sheet).after[row - 1]?.[0]).toBeNull();
    (sheet.formulas[row] as unknown[])[1] = 40;
    (sheet.values[row] as unknown[])[1] = 40;
    expect(plan(sheet).after[row - 1]?.[0]).toMatch(/^=MINING\.HASHPRICE/);
  });

  it.each<[string, Place]>([
    ["another column", { row: 30, column: 3 }],
    ["the headings", { row: 4, column: 1 }],
    ["the as-of time", { row: 1, column: 1 }],
  ])("leaves a field alone whose name points at %s", (_, place) => {
    const sheet = inserted();
    const market = { ...sheet.market, cells: new Map([...sheet.market.cells, ["height" as const, place]]) };
    expect(plan({ ...sheet, market }).elsewhere).toEqual(["height"]);
  });

  it("leaves both fields alone where two names point at one row", () => {
    const sheet = inserted();
    const place = sheet.market.cells.get("difficulty") as Place;
    const market = { ...sheet.market, cells: new Map([...sheet.market.cells, ["height" as const, place]]) };
    expect(plan({ ...sheet, market }).elsewhere).toEqual(["height", "difficulty"]);
  });

  it("knows how to put texts back as texts and blanks as blanks", () => {
    const sheet = inserted();
    const { row } = sheet.market.cells.get("height") as Place;
    (sheet.values[row] as unknown[])[5] = "=1+1";
    (sheet.formulas[row] as unknown[])[5] = "=1+1";
    expect(plan(sheet).before[row - 1]?.[4]).toBe("'=1+1");
  });
});

describe("a sheet without a heading for its figures", () => {
  it("has no layout", () => {
    expect(readLayout([["Field", "Amount", "Unit"]])).toBeNull();
  });
});
