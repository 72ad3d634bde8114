import path from "node:path";
import type { Page } from "playwright-core";
import { gallery } from "../../src/models/gallery";
import type { ModelId } from "../../src/models/gallery";
import { word } from "../../src/models/model-words";
import type { WordId } from "../../src/models/model-words";
import type { Language } from "../../playground/page/options";
import { open } from "./open";
import type { Size, Studio } from "./open";

/** Where a picture of a model looks. */
interface View {
  readonly file: string;
  readonly model: ModelId;
  /** The part of the model's name that its sheet adds; without it, the sheet that has the model's own name. */
  readonly sheet?: WordId;
  /** The first cell below and beside the frozen ones, counted from 0. */
  readonly from: readonly [row: number, column: number];
  readonly zoom: number;
  readonly size: Size;
}

/** After so long the grid and its charts are drawn. */
const DRAWN_MS = 700;

/** The sheets that tell most. */
const VIEWS: readonly View[] = [
  { file: "fleet", model: "fleet", from: [13, 1], zoom: 0.8, size: { width: 1400, height: 1070 } },
  { file: "breakeven-map", model: "breakeven-map", from: [31, 1], zoom: 0.8, size: { width: 1580, height: 960 } },
  { file: "stress-test", model: "stress-test", from: [4, 1], zoom: 0.8, size: { width: 1560, height: 960 } },
  { file: "cash-flow", model: "cash-flow", from: [48, 1], zoom: 0.75, size: { width: 1460, height: 1020 } },
  {
    file: "cash-flow-simulation",
    model: "cash-flow",
    sheet: "model.sheet.simulation",
    from: [4, 1],
    zoom: 0.8,
    size: { width: 1500, height: 900 },
  },
  {
    file: "mining-or-hosting",
    model: "mining-or-hosting",
    sheet: "model.sheet.summary",
    from: [2, 1],
    zoom: 0.8,
    size: { width: 1480, height: 1060 },
  },
  { file: "monthly-close", model: "monthly-close", from: [53, 1], zoom: 0.75, size: { width: 1780, height: 980 } },
];

/** Inserts every model through the pane, and takes the sheets without the pane. */
export async function pictureModels(studio: Studio, language: Language): Promise<void> {
  const page = await open(studio, language, "light", { width: 1400, height: 1000 });
  await page.frameLocator("#pane").locator("#tab-models").click();
  for (const { id } of gallery) await insert(page, id);
  await page.locator("#pane").evaluate((pane: HTMLElement) => (pane.hidden = true));
  for (const view of VIEWS) await picture(page, view, language, studio.images);
  await page.close();
}

async function insert(page: Page, id: ModelId): Promise<void> {
  const pane = page.frameLocator("#pane");
  await pane.locator(`#model-${id} .model-buttons button`).first().click();
  await pane.locator(`#model-${id} .message[data-tone=success]`).waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.playground?.settled());
}

async function picture(page: Page, view: View, language: Language, images: string): Promise<void> {
  const { title } = gallery.find(({ id }) => id === view.model) ?? gallery[0];
  const sheet = [title, ...(view.sheet ? [view.sheet] : [])].map((id) => word(language, id)).join(" ");
  await page.setViewportSize(view.size);
  await page.mouse.move(0, 0);
  await turnTo(page, sheet, view.zoom);
  await page.waitForTimeout(DRAWN_MS);
  await page.evaluate(([row, column]) => {
    window.playground?.workbook.getActiveSheet().scrollToCell(row, column);
  }, view.from);
  await page.waitForTimeout(DRAWN_MS);
  const grid = page.locator("#grid canvas[id^=univer-sheet-main]");
  await grid.screenshot({ path: path.join(images, `model-${view.file}-${language}.png`), animations: "disabled" });
}

const turnTo = (page: Page, sheet: string, zoom: number): Promise<void> =>
  page.evaluate(
    ({ sheet, zoom }) => {
      const workbook = window.playground?.workbook;
      const worksheet = workbook?.getSheetByName(sheet);
      if (!workbook || !worksheet) throw new Error(`There is no sheet ${sheet}.`);
      workbook.setActiveSheet(worksheet);
      worksheet.getRange("A1").activate();
      worksheet.zoom(zoom);
    },
    { sheet, zoom },
  );
