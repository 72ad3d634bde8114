import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serve } from "../src/playground/server/serve";
import { findBrowser } from "../test/browser/find-browser.mjs";
import { dressInTheme } from "../test/browser/office-theme";
import type { Theme } from "../test/browser/office-theme";

/*
 * Takes the pictures in docs/images from the built playground: npm run screenshots.
 */
const PROJECT = path.resolve(__dirname, "..");
const IMAGES = path.join(__dirname, "images");
const LANGUAGES = ["en", "zh-CN"] as const;
const THEMES: readonly Theme[] = ["light", "dark"];

type Language = (typeof LANGUAGES)[number];

/** What is done to the pane, which shows the market at first, before each picture of it. */
const VIEWS: Readonly<Record<string, (pane: FrameLocator) => Promise<void>>> = {
  market: async () => undefined,
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

async function main(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const server = await serve(PROJECT, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    for (const language of LANGUAGES) {
      for (const theme of THEMES) await picturePane(browser, server.url, language, theme);
      await picturePlayground(browser, server.url, language);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picturePane(browser: Browser, url: string, language: Language, theme: Theme): Promise<void> {
  const page = await open(browser, url, language, theme, { width: 900, height: 1000 });
  const pane = page.frameLocator("#pane");
  for (const [view, prepare] of Object.entries(VIEWS)) {
    await prepare(pane);
    const file = path.join(IMAGES, `pane-${view}-${language}-${theme}.png`);
    const frame = await page.locator("#pane").boundingBox();
    const panel = await pane.locator("[role=tabpanel]:not([hidden])").boundingBox();
    if (!frame || !panel) throw new Error("The pane is not there.");
    const height = Math.min(frame.height, panel.y + panel.height - frame.y);
    await page.screenshot({ path: file, clip: { ...frame, height }, animations: "disabled", caret: "hide" });
  }
  await page.close();
}

async function picturePlayground(browser: Browser, url: string, language: Language): Promise<void> {
  const page = await open(browser, url, language, "light", { width: 1160, height: 640 });
  await page.screenshot({ path: path.join(IMAGES, `playground-${language}.png`), animations: "disabled" });
  await page.close();
}

async function open(
  browser: Browser,
  url: string,
  language: Language,
  theme: Theme,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await dressInTheme(page, theme);
  await page.goto(`${url}?lang=${language}`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  await page.frameLocator("#pane").locator("[role=tablist]").waitFor();
  return page;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
