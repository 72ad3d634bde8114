import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

let browser: Promise<Browser> | undefined;

/** Where the browser or the playground of all tests is. */
export function endpoint(name: "BROWSER_ENDPOINT" | "PLAYGROUND_URL"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: browser tests run through jest's project "browser".`);
  return value;
}

/** An empty tab that shares nothing with others, in the browser of all tests. */
export async function newTab(viewport = { width: 1200, height: 900 }): Promise<Page> {
  browser ??= chromium.connect(endpoint("BROWSER_ENDPOINT"));
  return (await browser).newPage({ viewport });
}

/** Leaves the browser to the other tests; tabs that are still open are closed. */
export async function leaveBrowser(): Promise<void> {
  await (await browser)?.close();
}
