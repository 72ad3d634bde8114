import { TEAM_URL, liveSources } from "../../tools/browser/live-sources";
import type { LiveSources } from "../../tools/browser/live-sources";
import type { Theme } from "../../tools/browser/office-theme";
import type { Page } from "playwright-core";
import { openPane } from "./open-pane";
import type { PaneOnPage } from "./open-pane";

const WORDS = {
  en: { refresh: "Refresh", insert: "Insert market sheet", restore: "Restore" },
  "zh-CN": { refresh: "刷新", insert: "插入行情工作表", restore: "恢复" },
} as const;
export type Language = keyof typeof WORDS;

export interface Opened {
  readonly pane: PaneOnPage;
  readonly sources: LiveSources;
}

type OnMarket = Pick<Opened, "pane">;

/**
 * The pane over sources of the recording's day, the market of the bundled day inserted.
 *
 * @param prepare - what else is done to the page before it is opened
 */
async function openMarket(
  language: Language = "en",
  theme: Theme = "light",
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  let sources: LiveSources | undefined;
  const pane = await openPane({
    language,
    theme,
    prepare: async (page) => {
      sources = await liveSources(page);
      await prepare?.(page);
    },
  });
  if (!sources) throw new Error("There are no sources.");
  await press({ pane }, WORDS[language].insert);
  await pane.playground.settled();
  return { pane, sources };
}

const close = async ({ pane, sources }: Opened) => {
  await pane.close();
  await sources.close();
};

/** The same for all tests of a block: opened before the first, closed after the last. */
export function openedMarket(...how: Parameters<typeof openMarket>): Opened {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openMarket(...how);
  });
  afterAll(() => close(opened));
  return {
    get pane() {
      return opened.pane;
    },
    get sources() {
      return opened.sources;
    },
  };
}

/** Presses a button of the market, and gives what the pane says when what it began is done. */
export function press({ pane }: OnMarket, name: string): Promise<{ tone: string; text: string }> {
  return pane.frame.getByRole("button", { name, exact: true }).evaluate(
    (button: HTMLElement) =>
      new Promise((resolve) => {
        const message = () => document.querySelector<HTMLElement>("#panel-market .message");
        let hasBegun = message()?.dataset.tone === "progress";
        const observer = new MutationObserver(() => {
          const tone = message()?.dataset.tone ?? "progress";
          hasBegun ||= tone === "progress";
          if (!hasBegun || tone === "progress") return;
          observer.disconnect();
          resolve({ tone, text: message()?.textContent ?? "" });
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        button.focus();
        button.click();
      }),
  );
}

/** Has refreshes ask a team's snapshot first. */
export async function useTeam({ pane }: OnMarket): Promise<void> {
  await pane.tab("settings").click();
  await pane.frame.getByLabel("Address of the team's snapshot file").fill(TEAM_URL);
  await pane.frame.getByRole("button", { name: "Save" }).click();
  await pane.frame.getByText("The next refresh asks the team snapshot first", { exact: false }).waitFor();
  await pane.tab("market").click();
}

export const refresh = (market: OnMarket, language: Language = "en") => press(market, WORDS[language].refresh);

export const reasonOf = ({ pane }: OnMarket, source: string) =>
  pane.frame.locator(".source").evaluateAll((lines, name) => {
    const texts = lines.map((line) => (line as HTMLElement).innerText);
    const own = texts.findIndex((text) => text.includes(name));
    // Sources that fail alike give their reason once, below the last of them.
    const last = lines.findIndex((line, index) => index >= own && line.querySelector(".quiet"));
    return own < 0 ? "" : texts.slice(own, last + 1).join("\n");
  }, source);

/** All that the workbook holds: cells by sheet, names and tables. */
export function workbookOf({ pane }: OnMarket) {
  return pane.playground.excel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name, items/formula");
    tables.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address, formulas"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }, index) => [name, used[index]?.address, used[index]?.formulas]),
      names: names.items.map(({ name, formula }) => `${name} ${formula}`),
      tables: tables.items.map(({ name }) => name),
    };
  });
}

/** A field's row as the sheet has it: value, unit, source, observed, note, status. */
export const rowOf = ({ pane }: OnMarket, name: string): Promise<(string | number)[]> =>
  pane.playground.excel(async (context, wanted) => {
    const row = context.workbook.names.getItem(wanted).getRange().getResizedRange(0, 5).load("values");
    await context.sync();
    return row.values[0] ?? [];
  }, name);

export const keptAsOf = ({ pane }: OnMarket): Promise<string | null> =>
  pane.playground.pane.evaluate(
    () => (JSON.parse(localStorage.getItem("hashcell.snapshot") ?? "null") as { asOf: string } | null)?.asOf ?? null,
  );

/** Runs work of Excel's on the Market sheet. */
export const onMarket = ({ pane }: OnMarket, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  pane.playground.excel(
    new Function(
      "context",
      `const sheet = context.workbook.worksheets.getItem("Market"); (${work.toString()})(sheet, context); return context.sync();`,
    ) as (context: Excel.RequestContext) => Promise<void>,
  );
