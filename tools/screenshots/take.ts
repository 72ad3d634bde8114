import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../playground/server/serve";
import { findBrowser } from "../browser/find-browser.mjs";
import { pictureModels } from "./models";
import type { Studio } from "./open";
import { picturePane, picturePlayground } from "./pane";

/*
 * Takes the pictures in docs/images from the built playground: npm run screenshots.
 */
const PROJECT = path.resolve(__dirname, "../..");
const IMAGES = path.join(PROJECT, "docs/images");

async function main(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const server = await serve(PROJECT, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  const studio: Studio = { browser, url: server.url, images: IMAGES };
  try {
    for (const language of ["en", "zh-CN"] as const) {
      for (const theme of ["light", "dark"] as const) await picturePane(studio, language, theme);
      await picturePlayground(studio, language);
      await pictureModels(studio, language);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
