import path from "node:path";
import type { FrameLocator } from "playwright-core";
import type { Language } from "../../playground/page/options";
import type { Theme } from "../browser/office-theme";
import { open } from "./open";
import type { Studio } from "./open";

/** What is done to the pane, which shows the market at first, before each picture of it. */
const VIEWS: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  market: async () => undefined,
  models: async (pane) => {
    await pane.locator("#tab-models").click();
    await pane.locator(".model").first().waitFor();
  },
  functions: async (pane) => {
    await pane.locator("#tab-functions").click();
    await pane.locator(".function").first().waitFor();
  },
  function: async (pane) => {
    await pane.locator("#function-HASHPRICE").click();
    const fields = pane.locator(".field input");
    for (const [index, text] of ["B4", "126T", "2%"].entries()) await fields.nth(index).fill(text);
    await fields.nth(3).focus();
  },
  settings: async (pane) => pane.locator("#tab-settings").click(),
};

/** Each view of the pane, cut where its content ends. */
export async function picturePane(studio: Studio, language: Language, theme: Theme): Promise<void> {
  const page = await open(studio, language, theme, { width: 900, height: 1000 });
  const pane = page.frameLocator("#pane");
  for (const [view, prepare] of Object.entries(VIEWS)) {
    await prepare(pane);
    const file = path.join(studio.images, `pane-${view}-${language}-${theme}.png`);
    const frame = await page.locator("#pane").boundingBox();
    const panel = await pane.locator("[role=tabpanel]:not([hidden])").boundingBox();
    if (!frame || !panel) throw new Error("The pane is not there.");
    const height = Math.min(frame.height, panel.y + panel.height - frame.y);
    await page.screenshot({ path: file, clip: { ...frame, height }, animations: "disabled", caret: "hide" });
  }
  await page.close();
}

/** The whole page: the example on the sheet, and the market in the pane. */
export async function picturePlayground(studio: Studio, language: Language): Promise<void> {
  const page = await open(studio, language, "light", { width: 1160, height: 640 });
  await page.screenshot({ path: path.join(studio.images, `playground-${language}.png`), animations: "disabled" });
  await page.close();
}
