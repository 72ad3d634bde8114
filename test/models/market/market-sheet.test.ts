import { declarations } from "../../../src/functions/catalogue";
import { bundled } from "../../../src/market/bundled";
import { FIELD_IDS } from "../../../src/market/snapshot";
import type { Snapshot } from "../../../src/market/snapshot";
import { addressOf } from "../../../src/models/address";
import type { CellDescription, Role, SheetDescription } from "../../../src/models/description";
import { marketSheet } from "../../../src/models/market/market-sheet";

const LANGUAGES = ["en", "zh-CN"] as const;
const sheet = marketSheet(bundled, "en");

const cellsOf = ({ rows }: SheetDescription) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell ? [{ cell, place: addressOf({ row: at, column }) }] : [])),
  );
const withRole = (description: SheetDescription, role: Role) =>
  cellsOf(description).filter(({ cell }) => cell.role === role);
const textOf = (cell: CellDescription | null | undefined) =>
  cell?.content.kind === "text" ? cell.content.text : undefined;
const numberOf = (cell: CellDescription | null | undefined) =>
  cell?.content.kind === "number" ? cell.content.number : NaN;
const formulaOf = (cell: CellDescription | null | undefined) =>
  cell?.content.kind === "formula" ? cell.content.formula : undefined;

/** The cell that a name stands for. */
function named(name: string, description = sheet): CellDescription | null | undefined {
  const found = description.names.find((one) => one.name === name);
  return found && description.rows[found.row]?.[found.column];
}

describe.each(LANGUAGES)("the market sheet in %s", (language) => {
  const description = marketSheet(bundled, language);

  it("has no empty text and no word missing", () => {
    const labels = cellsOf(description).filter(({ cell }) =>
      ["title", "section", "heading", "label", "unit"].includes(cell.role),
    );
    for (const { cell } of labels) expect(textOf(cell)).toMatch(/\S/);
  });

  it("has a row for every field, with value, unit, source, time and status", () => {
    const rows = description.rows.filter((row) => row[0]?.role === "label" && row.length >= 7);
    expect(rows).toHaveLength(FIELD_IDS.length + bundled.productionCosts.length);
    for (const row of rows.filter((row) => textOf(row[1]) !== "")) {
      expect(["input", "formula"]).toContain(row[1]?.role);
      expect(row[2]?.role).toBe("unit");
      expect(textOf(row[3])).toMatch(/\S/);
      expect(row[4]?.numberFormat).toMatch(/^yyyy-mm-dd( hh:mm)?$/);
      expect(textOf(row[6])).toMatch(/\S/);
    }
  });

  it("is in one language, but for names", () => {
    const foreign = language === "en" ? /[\u4e00-\u9fff]/ : /\b(of|from|as|with|rule|daily)\b/;
    expect(
      cellsOf(description)
        .map(({ cell }) => textOf(cell))
        .filter((text) => text && foreign.test(text)),
    ).toEqual([]);
  });

  it("is as wide as its widths say", () => {
    expect(Math.max(...description.rows.map((row) => row.length))).toBe(description.widths.length);
  });

  it("formats every number, and no text", () => {
    for (const { cell } of cellsOf(description)) {
      if (textOf(cell) !== "") expect(cell.content.kind === "text").toBe(cell.numberFormat === undefined);
    }
  });

  it("has figures for inputs and formulas for the rest", () => {
    for (const { cell } of withRole(description, "input")) {
      if (textOf(cell) !== "") expect(cell.content.kind).toBe("number");
    }
    for (const { cell } of cellsOf(description)) {
      expect(cell.content.kind === "formula").toBe(cell.role === "formula");
    }
  });

  it("names its cells alike in every language", () => {
    expect(description.names.map(({ name, row, column }) => ({ name, row, column }))).toEqual(
      sheet.names.map(({ name, row, column }) => ({ name, row, column })),
    );
  });
});

describe("a field that the snapshot lacks", () => {
  const at = sheet.names.find(({ name }) => name === "market_tip_time");

  it("has its row and its name all the same, without a figure", () => {
    expect(bundled.fields.tip_time).toBeUndefined();
    const row = sheet.rows[at?.row ?? -1]?.map(textOf);
    expect(row).toEqual(["Latest block's time", "", "UTC", "", "", "", "No figure"]);
  });

  it("is formatted for the figure that a refresh may bring", () => {
    expect(sheet.rows[at?.row ?? -1]?.map((cell) => cell?.numberFormat)).toEqual([
      undefined,
      "yyyy-mm-dd hh:mm",
      undefined,
      undefined,
      "yyyy-mm-dd hh:mm",
      undefined,
      undefined,
    ]);
  });
});

describe("what merging found out", () => {
  it("stands in the note of its field", () => {
    const values = { source: "Kraken", price: 95_000, median: 85_858, percent: 10.65 };
    const findings = [{ id: "market.finding.price_apart", values }];
    const flagged = { ...bundled.fields.btc_price, status: "flagged" as const, findings };
    const description = marketSheet({ ...bundled, fields: { ...bundled.fields, btc_price: flagged } }, "en");
    const row = description.rows[description.names[1]?.row ?? 0];
    expect(textOf(row?.[5])).toContain("Kraken gives 95,000, +10.65% from the median of 85,858.");
    expect(textOf(row?.[6])).toBe("Flagged");
  });
});

describe("the names of the market sheet", () => {
  const names = [...sheet.names, ...sheet.tables, ...marketSheet(bundled, "en", 2).names].map(({ name }) => name);

  it("stand for the as-of time and for every field", () => {
    expect(sheet.names.map(({ name }) => name)).toEqual(["market_as_of", ...FIELD_IDS.map((id) => `market_${id}`)]);
  });

  it("are names to Excel: letters, digits and underscores, and never a cell or a function", () => {
    const functions = new Set(declarations.map(({ id }) => id.toLowerCase()));
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{2,254}$/);
      expect(name).not.toMatch(/^([a-z]{1,3}\d+|r\d*c\d*)$/i);
      expect(functions.has(name)).toBe(false);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it("point at values", () => {
    expect(numberOf(named("market_btc_price"))).toBe(67_800);
    expect(numberOf(named("market_previous_change"))).toBe(bundled.fields.previous_change.value);
  });

  it("point at UTC date-times where the value is a time", () => {
    // 2026-02-07 13:56:45 is day 46,060 of Excel's calendar.
    const fraction = (13 * 3600 + 56 * 60 + 45) / 86_400;
    expect(numberOf(named("market_period_start_time"))).toBeCloseTo(46_060 + fraction, 9);
    expect(numberOf(named("market_as_of"))).toBeCloseTo(46_065 + (23 * 60 + 59) / 1440, 9);
    expect(named("market_as_of")?.numberFormat).toBe("yyyy-mm-dd hh:mm");
  });

  it("are the second sheet's own on a second sheet", () => {
    const second = marketSheet(bundled, "en", 2);
    expect(second.name).toBe("Market 2");
    expect(second.tables.map(({ name }) => name)).toEqual(["market_2_costs"]);
    expect(formulaOf(named("market_2_hashprice", second))).toBe(
      "=MINING.HASHPRICE(market_2_btc_price,market_2_difficulty,market_2_block_fees,market_2_subsidy)",
    );
    expect(JSON.stringify(second)).not.toMatch(/\bmarket_(btc_price\)|difficulty\/)/);
  });
});

describe("the formulas of the market sheet", () => {
  it("compute hashprice from the cells above it", () => {
    expect(formulaOf(named("market_hashprice"))).toBe(
      "=MINING.HASHPRICE(market_btc_price,market_difficulty,market_block_fees,market_subsidy)",
    );
  });

  it("carry every published cost to the difficulty above, in plain Excel and each in its own row", () => {
    const [table] = sheet.tables;
    const first = (table?.row ?? 0) + 1;
    const formulas = bundled.productionCosts.map((_, index) => formulaOf(sheet.rows[first + index]?.at(-1)));
    expect(formulas).toEqual(
      bundled.productionCosts.map((_, index) => {
        const row = first + index + 1;
        return `=B${row}*(market_difficulty/H${row})^I${row}`;
      }),
    );
  });

  it("cover the table of costs to its last row", () => {
    const [table] = sheet.tables;
    expect(table).toMatchObject({
      name: "market_costs",
      column: 0,
      columns: 10,
      rows: bundled.productionCosts.length + 1,
    });
    expect((table?.row ?? 0) + (table?.rows ?? 0)).toBe(sheet.rows.length);
    const headings = sheet.rows[table?.row ?? 0]?.map(textOf);
    expect(new Set(headings).size).toBe(10);
  });
});

describe("a snapshot without costs", () => {
  it("makes a sheet without the table", () => {
    const lean = marketSheet({ ...bundled, productionCosts: [] }, "en");
    expect(lean.tables).toEqual([]);
    expect(lean.rows.at(-1)?.[0]?.role).toBe("label");
  });
});

describe("texts from outside", () => {
  const dangerous = [
    '=HYPERLINK("https://a.example","b")',
    "+1+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1+1",
    "＝1+1",
    "'=1+1",
  ];

  it.each(dangerous)("such as %j stay texts", (text) => {
    const cells = cellsOf(marketSheet(withTexts(text), "en"));
    const formulas = cells.filter(({ cell }) => cell.content.kind === "formula").map(({ cell }) => formulaOf(cell));
    expect(formulas).toEqual(cellsOf(sheet).flatMap(({ cell }) => formulaOf(cell) ?? []));
    expect(cells.filter(({ cell }) => textOf(cell)?.includes(text.trim())).length).toBeGreaterThanOrEqual(3);
  });

  it("lose what cannot be seen in a cell", () => {
    const cells = cellsOf(marketSheet(withTexts("a\u0000b\tc\r\nd\u202Ee\u2066f\uFEFFg"), "en"));
    const texts = cells.map(({ cell }) => textOf(cell) ?? "");
    expect(texts).toContain("a b c d e f g");
    expect(texts.join("")).not.toMatch(/[\u0000-\u001f\u202e\u2066\ufeff]/);
  });

  function withTexts(text: string): Snapshot {
    const evidence = { source: { text }, note: { en: text, "zh-CN": text } };
    const [cost] = bundled.productionCosts;
    if (!cost) throw new Error("There is no cost.");
    return {
      ...bundled,
      fields: { ...bundled.fields, btc_price: { ...bundled.fields.btc_price, ...evidence } },
      productionCosts: bundled.productionCosts.map((one) => ({ ...one, ...evidence, author: text })),
    };
  }
});
