import type { Browser, Page } from "playwright-core";
import type { Language } from "../../playground/page/options";
import { dressInTheme } from "../browser/office-theme";
import type { Theme } from "../browser/office-theme";

/** What takes the pictures, and where they go. */
export interface Studio {
  readonly browser: Browser;
  /** Of the playground. */
  readonly url: string;
  readonly images: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The playground with its pane, once both are drawn. */
export async function open({ browser, url }: Studio, language: Language, theme: Theme, viewport: Size): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await dressInTheme(page, theme);
  await page.goto(`${url}?lang=${language}`);
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => window.playground?.ready);
  await page.frameLocator("#pane").locator("[role=tablist]").waitFor();
  return page;
}
