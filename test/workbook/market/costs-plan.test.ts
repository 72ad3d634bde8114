import { bundled } from "../../../src/market/bundled";
import { bundledCosts } from "../../../src/market/bundled-costs";
import type { ProductionCost } from "../../../src/market/snapshot";
import { COST_COLUMNS, costHeading } from "../../../src/models/market/costs";
import type { CostColumn } from "../../../src/models/market/costs";
import { serialOfUtc } from "../../../src/models/market/evidence";
import { marketSheet } from "../../../src/models/market/market-sheet";
import { planCosts } from "../../../src/workbook/market/costs-plan";
import { written } from "../../../src/workbook/written";
import { shown } from "./shown";

type Language = "en" | "zh-CN";

/** The second market sheet's table of the costs that came with Hashcell, as it is read back. */
function tableIn(language: Language = "en") {
  const { rows, tables } = marketSheet(bundled, language, 2);
  const { row, column, rows: height } = tables[0]!;
  const formulas = rows.slice(row, row + height).map((cells) => cells.map(shown));
  const values = formulas.map((cells) => cells.map((cell) => (String(cell).startsWith("=") ? 1 : cell)));
  return { cells: { formulas, values }, place: { row, column }, nextRow: row + height };
}

const at = (column: CostColumn) => COST_COLUMNS.indexOf(column);
const capriole = bundledCosts.find(({ cost }) => cost === 74_300)!;
const CAPRIOLE = 1 + bundledCosts.indexOf(capriole);
const news: ProductionCost = { ...capriole, cost: 91_000, published: "2026-09-30", source: { text: "=1+1" } };
const stranger: ProductionCost = { ...news, author: "Nobody before" };
const withNews = bundledCosts.map((cost) => (cost === capriole ? news : cost));

/** Types over a cell, as its user would. */
function type(table: ReturnType<typeof tableIn>, row: number, column: CostColumn, content: string | number): void {
  const isFormula = String(content).startsWith("=");
  table.cells.formulas[row]![at(column)] = content;
  table.cells.values[row]![at(column)] = isFormula ? 1 : content;
}

describe("the table of published costs", () => {
  it.each<Language>(["en", "zh-CN"])("stays as it is where nothing was published since, in %s", (language) => {
    expect(planCosts(bundledCosts, tableIn(language), 2)).toEqual({
      ...{ added: [], kept: [], columns: [] },
      ...{ patch: null, lines: [] },
    });
  });

  it.each<Language>(["en", "zh-CN"])("takes a later figure into the row of its model and author, in %s", (language) => {
    const table = tableIn(language);
    const { patch, kept, added } = planCosts(withNews, table, 2);
    expect([kept, added]).toEqual([[], []]);
    expect(patch!.block).toEqual({ row: table.place.row + CAPRIOLE, column: at("cost"), rows: 1, columns: 8 });
    expect(patch!.after[0]!.slice(0, 4)).toEqual([91_000, "'USD/BTC", "'=1+1", serialOfUtc("2026-09-30")]);
    expect(patch!.before[0]![0]).toBe(74_300);
  });

  it("follows rows and columns that were moved, and leaves the user's own alone", () => {
    const table = tableIn();
    for (const grid of [table.cells.formulas, table.cells.values]) {
      grid.forEach((row, index) => row.unshift(`mine ${index}`));
      grid.splice(1, 0, ["Mine", "Our own: production cost", 1, "", "", 40_000, "", "", 1, 1, 1]);
    }
    const { patch } = planCosts(withNews, table, 2);
    expect(patch!.block).toMatchObject({ row: table.place.row + CAPRIOLE + 1, column: at("cost") + 1, rows: 1 });
  });

  it("keeps what the user has changed until there is news, and says where the snapshot differs", () => {
    const table = tableIn();
    type(table, CAPRIOLE, "elasticity", 0.8);
    expect(planCosts(bundledCosts, table, 2)).toMatchObject({ patch: null, kept: ["Capriole: production cost"] });
    expect(planCosts(withNews, table, 2)).toMatchObject({ patch: { after: [expect.arrayContaining([1])] }, kept: [] });
  });

  it("keeps a later figure of the user's without a word", () => {
    const table = tableIn();
    type(table, CAPRIOLE, "published", serialOfUtc("2026-12-01"));
    type(table, CAPRIOLE, "cost", 99_000);
    expect(planCosts(withNews, table, 2)).toMatchObject({ patch: null, kept: [] });
  });

  it("keeps a row with a formula of the user's, and says so", () => {
    const table = tableIn();
    type(table, CAPRIOLE, "cost", "=Inputs!B3");
    expect(planCosts(withNews, table, 2)).toMatchObject({ patch: null, kept: ["Capriole: production cost"] });
  });

  it("fills a row of which the user has typed the label alone", () => {
    const table = tableIn();
    for (const column of COST_COLUMNS.filter((one) => one !== "model")) type(table, CAPRIOLE, column, "");
    expect(planCosts(bundledCosts, table, 2).patch!.after[0]![0]).toBe(74_300);
  });

  it("takes news into the latest of the rows that the user keeps of one model", () => {
    const table = tableIn();
    for (const grid of [table.cells.formulas, table.cells.values]) grid.splice(1, 0, [...grid[CAPRIOLE]!]);
    type(table, 1, "published", serialOfUtc("2025-12-01"));
    expect(planCosts(withNews, table, 2).patch!.block.row).toBe(table.place.row + CAPRIOLE + 1);
  });

  it("gets a line for a model that it lacks, rolled by a formula over its own row, and every text as a text", () => {
    const table = tableIn();
    const { added, lines, patch } = planCosts([...bundledCosts, stranger], table, 2);
    expect([added, patch, lines.length]).toEqual([["Nobody before: production cost"], null, 1]);
    const row = table.nextRow + 1;
    expect(shown(lines[0]![at("rolled")])).toBe(`=B${row}*(market_2_difficulty/H${row})^I${row}`);
    expect(written(lines[0]![at("source")]!.content)).toBe("'=1+1");
  });

  it("does not get back a row that came with Hashcell and was deleted", () => {
    const table = tableIn();
    for (const grid of [table.cells.formulas, table.cells.values]) grid.splice(CAPRIOLE, 1);
    expect(planCosts(withNews, table, 2)).toMatchObject({ added: [], lines: [], patch: null });
  });

  it("is left alone where a heading is gone", () => {
    const table = tableIn();
    type(table, 0, "elasticity", "Slope");
    expect(planCosts([...withNews, stranger], table, 2)).toEqual({
      ...{ added: [], kept: [], columns: ["elasticity"] },
      ...{ patch: null, lines: [] },
    });
    expect(costHeading("elasticity", "en")).toBe("Elasticity");
  });
});
