import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import type { ModelDescription } from "../src/models/description";
import { bundled } from "../src/market/bundled";
import { gallery } from "../src/models/gallery";
import type { ModelId } from "../src/models/gallery";
import { serve } from "../playground/server/serve";
import { Values } from "../src/xlsx/evaluate/evaluate";
import { findBrowser } from "../tools/browser/find-browser.mjs";
import { median } from "./measure";
import { table } from "./report";

/*
 * `npm run bench:models`: how long the built playground takes to insert each model, and to settle after an edit; beside
 * it how long all of the model takes in Node, by our own evaluator. What stands between them is the grid's own work.
 */
const EDITS = 5;
const ROUNDS = 5;
const HEADINGS = ["model", "formulas", "insert ms", "BTC price ms", "own input ms", "all in Node ms", "edit / Node"];

/** The price of power, or where a model has none the price of a coin, in the first column of its inputs. */
const OWN_INPUT = /^(Power price|BTC price, mean of the month)\b/;

async function main(): Promise<void> {
  const server = await serve(process.cwd(), 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    const rows: string[][] = [];
    for (const { id } of gallery) {
      const page = await browser.newPage();
      await page.goto(`${server.url}?lang=en`);
      await page.waitForFunction(() => window.playground !== undefined);
      await page.evaluate(() => window.playground?.ready);
      rows.push(await measureModel(page, id));
      await page.close();
    }
    console.log(table(HEADINGS, rows, 1));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureModel(page: Page, id: ModelId): Promise<string[]> {
  const model = gallery
    .find((one) => one.id === id)!
    .build({
      ...{ language: "en", snapshot: bundled, copy: 1, marketCopy: 1 },
    });
  const inserted = await insert(page, id);
  const price = model.market.names.find(({ name }) => name === "market_btc_price")!;
  const byMarket = await edits(page, { ...price, sheet: model.market.name }, bundled.fields.btc_price?.value ?? 0);
  const own = ownInput(model);
  const byInput = await edits(page, own, own.value);
  const inNode = median(Array.from({ length: ROUNDS }, () => timed(() => calculate(model))));
  const formulas = model.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.content.kind === "formula");
  const times = [inserted, byMarket, byInput, inNode].map((ms) => ms.toFixed(0));
  return [model.title, String(formulas.length), ...times, (byMarket / inNode).toFixed(1)];
}

async function insert(page: Page, id: ModelId): Promise<number> {
  const pane = page.frameLocator("#pane");
  await pane.locator("#tab-models").click();
  const button = pane.locator(`#model-${id} .model-buttons button`).first();
  const from = performance.now();
  await button.click();
  await pane.locator(`#model-${id} .message[data-tone=success]`).waitFor({ timeout: 120_000 });
  await settled(page);
  return performance.now() - from;
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The median time of edits of a number, each to another one: from the moment it is typed until the grid has settled. */
async function edits(page: Page, cell: Cell, value: number): Promise<number> {
  const times: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const ms = await page.evaluate(
      async ({ sheet, row, column, typed }) => {
        const playground = window.playground;
        if (!playground) throw new Error("The playground is not there.");
        const from = performance.now();
        playground.workbook.getSheetByName(sheet)?.getRange(row, column).setValue(typed);
        if (!(await playground.settled())) throw new Error("The grid has not settled.");
        return performance.now() - from;
      },
      { ...cell, typed: value * (1 + edit / 100) },
    );
    times.push(ms);
  }
  return median(times);
}

const settled = (page: Page) => page.evaluate(() => window.playground?.settled());

function ownInput({ sheets }: ModelDescription): Cell & { readonly value: number } {
  for (const { name: sheet, rows } of sheets) {
    for (const [at, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.content.kind !== "text" || !OWN_INPUT.test(cell.content.text)) continue;
        const isHeading = cell.role === "heading";
        const place = isHeading ? { row: at + 1, column } : { row: at, column: column + 2 };
        const input = rows[place.row]?.[place.column];
        if (input?.role === "input" && input.content.kind === "number") {
          return { sheet, ...place, value: input.content.number };
        }
      }
    }
  }
  throw new Error("The model has no such input.");
}

/** Every cell of the model, once. */
function calculate({ sheets, market }: ModelDescription): void {
  const values = new Values([...sheets, market]);
  for (const { name, rows } of sheets) {
    rows.forEach((cells, row) => cells.forEach((cell, column) => cell && values.at(name, row, column)));
  }
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
