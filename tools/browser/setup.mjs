import path from "node:path";
import process from "node:process";
import { createJiti } from "jiti";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const PROJECT = path.resolve(import.meta.dirname, "../..");

/** Starts one playground server and one browser for all browser tests; they find both through the environment. */
export default async function setup() {
  const { serve } = await createJiti(import.meta.url).import("../../playground/server/serve.ts");
  const server = await serve(PROJECT, 0);
  const executablePath = await findBrowser();
  const browser = await chromium.launchServer({ executablePath, args: ["--no-sandbox"] });
  process.env.PLAYGROUND_URL = server.url;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    await server.close();
  };
}
