import { bundled } from "../../src/market/bundled";
import { gallery } from "../../src/models/gallery";
import type { ModelDescription, SheetDescription } from "../../src/models/description";
import { openPane } from "./open-pane";
import type { PaneOnPage } from "./open-pane";

type Language = "en" | "zh-CN";

/** The pane with its gallery of models. */
export async function openModels(language: Language = "en"): Promise<PaneOnPage> {
  const pane = await openPane({ language });
  await pane.tab("models").click();
  await pane.frame.locator(".model").first().waitFor();
  return pane;
}

/** Inserts a model through its button, and gives what the pane says when it is done. */
export async function insert(
  pane: PaneOnPage,
  id: string,
): Promise<{ tone: string; text: string; said: readonly string[] }> {
  const button = pane.frame.locator(`#model-${id} .model-buttons button`).first();
  const outcome = await button.evaluate(
    (button: HTMLElement, card) =>
      new Promise<{ tone: string; text: string; said: string[] }>((resolve) => {
        const message = () => document.querySelector<HTMLElement>(`${card} .message`);
        const said: string[] = [];
        const observer = new MutationObserver(() => {
          const [tone, text] = [message()?.dataset.tone ?? "progress", message()?.textContent ?? ""];
          if (tone === "progress" && text !== "" && said.at(-1) !== text) said.push(text);
          if (said.length === 0 || tone === "progress") return;
          observer.disconnect();
          resolve({ tone, text, said });
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        button.click();
      }),
    `#model-${id}`,
  );
  await pane.playground.settled();
  return outcome;
}

/** The description that the pane draws under the bundled market. */
export function described(id: string, place = { copy: 1, marketCopy: 1 }, language: Language = "en"): ModelDescription {
  const model = gallery.find((one) => one.id === id);
  if (!model) throw new Error(`There is no model ${id}.`);
  return model.build({ language, snapshot: bundled, ...place });
}

/** All that an insertion could change: sheets with what is in and on them, the active sheet, names and tables. */
export const workbookOf = ({ playground }: PaneOnPage) =>
  playground.excel(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/id, items/name");
    names.load("items/name, items/formula");
    tables.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      used: sheet.getUsedRangeOrNullObject().load("address, formulas"),
      charts: sheet.charts.getCount(),
    }));
    await context.sync();
    return {
      sheets: sheets.map(({ name, id, used, charts }) => ({
        name,
        id,
        cells: used.isNullObject ? [] : used.formulas,
        address: used.isNullObject ? "" : used.address,
        charts: charts.value,
      })),
      names: names.items.map(({ name, formula }) => `${name} ${formula}`),
      tables: tables.items.map(({ name }) => name),
      active: active.name,
    };
  });

export const sheetNames = async (pane: PaneOnPage) => (await workbookOf(pane)).sheets.map(({ name }) => name);

/** What the cells of a sheet show. */
export const readCells = (pane: PaneOnPage, { name, rows }: SheetDescription) =>
  pane.playground.excel(
    async (context, { sheet, height, width }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, height, width);
      range.load("values, text, numberFormat");
      await context.sync();
      return { values: range.values as unknown[][], text: range.text, numberFormat: range.numberFormat as string[][] };
    },
    { sheet: name, height: rows.length, width: Math.max(...rows.map((row) => row.length)) },
  );
