import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { serve } from "../playground/server/serve";
import { findBrowser } from "../tools/browser/find-browser.mjs";
import { table } from "./report";

/*
 * `npm run bench:share`: how long the built playground takes to prepare a workbook for sharing and to relink it, one
 * formula in twenty becoming a value under a name; beside it how long the same page takes to write as many plain
 * formulas through Office.js and to settle. The ratios tell whether the cost of a formula grows with the workbook.
 */
const SIZES = [2_000, 10_000];
const COLUMNS = 5;
const ROWS_A_BATCH = 500;
const LONGEST_MS = 600_000;
const HEADINGS = ["formulas", "write ms", "prepare ms", "relink ms", "prepare / write", "relink / write"];

type Row = readonly (string | number)[];

/** Rows of inputs with formulas of ours beside them. */
const ours = (row: number): Row => [
  ...[3.125, 0.04 + row / 1e6, 15 + row / 1e4],
  `=MINING.HASHPRICE($A$1,$B$1,0.02,A${row})`,
  `=MINING.HASHCOST(B${row},17.5)`,
  `=IF(A${row}>0,MINING.BREAKEVEN_KWH(MINING.HASHPRICE($A$1,$B$1),C${row})*1000,0)`,
  `=MINING.HASH_MARGIN(MINING.HASHPRICE($A$1,$B$1,0.02),B${row},C${row})`,
  row % 4 === 0 ? `=MINING.MINER("S21","JTH")+${row}` : `=MINING.BTC_COSTPERCOIN(B${row},C${row},$B$1)`,
];

/** The same rows with formulas of Excel's own. */
const plain = (row: number): Row => [
  ...ours(row).slice(0, -COLUMNS),
  ...Array.from({ length: COLUMNS }, (_, column) => `=(24*(B${row})*(C${row})*1+${column})*$A$1/$B$1`),
];

async function main(): Promise<void> {
  const server = await serve(process.cwd(), 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    const rows: string[][] = [];
    for (const size of SIZES) rows.push(await measure(browser, server.url, size));
    console.log(table(HEADINGS, rows, 1));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, url: string, size: number): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${url}?lang=en`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  const write = await timed(() => fill(page, "Plain", size, plain));
  await fill(page, "Ours", size, ours);

  const pane = page.frameLocator("#pane");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const done = async () => {
    await pane.locator("#panel-share .message[data-tone=success]").waitFor({ timeout: LONGEST_MS });
    await pane.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
    await settled(page);
  };
  await pane.locator("#tab-share").click();
  await pane.locator("#panel-share .share-sheet").first().waitFor({ timeout: LONGEST_MS });
  await pane.locator("#panel-share .button[aria-disabled=true]").first().waitFor({ state: "detached" });
  await press("Prepare to share");
  await pane.getByRole("heading", { name: "What will change" }).waitFor({ timeout: LONGEST_MS });
  const prepare = await timed(async () => {
    await press("Prepare now");
    await done();
  });
  const relink = await timed(async () => {
    await press("Relink");
    await done();
  });
  await page.close();
  const ms = [write, prepare, relink].map((time) => time.toFixed(0));
  return [String(size), ...ms, (prepare / write).toFixed(1), (relink / write).toFixed(1)];
}

/** Adds a sheet with so many formulas, and waits until it is calculated. */
async function fill(page: Page, name: string, size: number, rowOf: (row: number) => Row): Promise<void> {
  const rows = Array.from({ length: size / COLUMNS }, (_, index) => rowOf(index + 2));
  await paneOf(page).evaluate(
    ({ sheetName, contents, step }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.getRange("A1:B1").values = [[67_800, 125_864_590_119_494]];
        for (let first = 0; first < contents.length; first += step) {
          const part = contents.slice(first, first + step).map((row) => [...row]);
          sheet.getRangeByIndexes(first + 1, 0, part.length, part[0]!.length).formulas = part;
          await context.sync();
        }
      }),
    { sheetName: name, contents: rows, step: ROWS_A_BATCH },
  );
  await settled(page);
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("The task pane is not there.");
  return pane;
}

async function settled(page: Page): Promise<void> {
  const isSettled = await page.evaluate((ms) => window.playground?.settled(ms), LONGEST_MS);
  if (!isSettled) throw new Error("The grid has not settled.");
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
