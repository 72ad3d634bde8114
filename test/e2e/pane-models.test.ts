import { mkdtemp, readFile as read, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gallery } from "../../src/models/gallery";
import type { ModelId } from "../../src/models/gallery";
import { word } from "../../src/models/model-words";
import { mend, spoil } from "../../tools/browser/faults";
import { readFile } from "../xlsx/read-file";
import { openModels, workbookOf } from "./open-models";
import type { PaneOnPage } from "./open-pane";

jest.setTimeout(180_000);

const MODELS = gallery.map(({ id, title }) => ({ id, en: word("en", title), "zh-CN": word("zh-CN", title) }));

const card = (pane: PaneOnPage, id: ModelId) => pane.frame.locator(`#model-${id}`);
const button = (pane: PaneOnPage, id: ModelId, index: number) =>
  card(pane, id).locator(".model-buttons button").nth(index);

/** What the pane says of a model once the work is done. */
async function outcome(pane: PaneOnPage, id: ModelId) {
  const message = card(pane, id).locator(".message:not([data-tone=progress])");
  await message.waitFor({ timeout: 120_000 });
  return { tone: await message.getAttribute("data-tone"), text: await message.innerText() };
}

async function insert(pane: PaneOnPage, id: ModelId) {
  await button(pane, id, 0).click();
  await card(pane, id).locator(".message[data-tone=progress]").waitFor();
  return outcome(pane, id);
}

/** Waits until a sheet is the one that is shown. */
async function shown(pane: PaneOnPage, sheet: string): Promise<void> {
  while ((await workbookOf(pane)).active !== sheet) await pane.playground.settled();
}

/** Every state of a model's progress bar, from now on. */
const watchProgress = (pane: PaneOnPage, id: ModelId) =>
  pane.playground.pane.evaluate((modelId) => {
    const seen: (readonly [done: number, total: number])[] = [];
    Object.assign(window, { progressSeen: seen });
    const look = () => {
      const bar = document.querySelector<HTMLProgressElement>(`#model-${modelId} progress[value]`);
      if (bar) seen.push([bar.value, bar.max]);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, id);

const progressSeen = (pane: PaneOnPage) =>
  pane.playground.pane.evaluate(() => (window as unknown as { progressSeen: [number, number][] }).progressSeen);

describe("the gallery", () => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openModels("zh-CN");
  });

  afterAll(() => pane.close());

  test.each(MODELS.slice(0, 3))("inserts $en in the pane's language beside the others, and shows it", async (model) => {
    const name = model["zh-CN"];
    expect(await insert(pane, model.id)).toEqual({ tone: "success", text: `已插入为“${name}”。` });
    expect((await workbookOf(pane)).active).toBe(`${name} ${word("zh-CN", "model.sheet.about")}`);
  });

  test("inserts a second one beside the first, with a way to it", async () => {
    const before = await workbookOf(pane);
    expect((await insert(pane, "fleet")).text).toBe("已插入为“机队 2”。");
    const after = await workbookOf(pane);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).every(({ name }) => name.startsWith("机队 2"))).toBe(true);
    await pane.playground.sheet(before.sheets[0]!.name).select("A1");
    await card(pane, "fleet").locator("button[data-look=link]").click();
    await shown(pane, after.active);
  });
});

describe.each(["en", "zh-CN"] as const)("a model's file in %s", (language) => {
  let pane: PaneOnPage;
  let folder: string;

  beforeAll(async () => {
    pane = await openModels(language);
    folder = await mkdtemp(path.join(tmpdir(), "hashcell-"));
  });

  afterAll(async () => {
    await pane.close();
    await rm(folder, { recursive: true });
  });

  test.each(MODELS)("is downloaded for $en, and shows its figures at once", async (model) => {
    const downloading = pane.playground.page.waitForEvent("download");
    await button(pane, model.id, 1).click();
    const download = await downloading;
    const name = download.suggestedFilename();
    expect(name).toBe(`Hashcell ${model[language]} 2026-02-12.xlsx`);
    expect(await outcome(pane, model.id)).toEqual({ tone: "success", text: expect.stringContaining(`“${name}”`) });
    const file = path.join(folder, name);
    await download.saveAs(file);
    const formulas = readFile(await read(file)).sheets.flatMap(({ cells }) =>
      cells.filter(({ formula }) => formula !== null),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(({ value }) => value === null)).toEqual([]);
    expect(formulas.filter(({ formula }) => /MINING\.\w+\(/.test(formula!.replace(/"[^"]*"/g, "")))).toEqual([]);
  });

  test("breaks no rule of the content security policy", async () => {
    expect(await pane.violations()).toEqual([]);
    expect(pane.playground.errors).toEqual([]);
  });
});

describe("an insertion", () => {
  let pane: PaneOnPage;

  beforeAll(async () => {
    pane = await openModels("en");
  });

  afterAll(() => pane.close());

  test("that Excel breaks off leaves the workbook as it was, and says why", async () => {
    const before = await workbookOf(pane);
    await spoil(pane.playground.pane, { kind: "Add in Tables" });
    const { tone, text } = await insert(pane, "fleet");
    expect(await mend(pane.playground.pane)).toContain("Add in Tables");
    await pane.playground.settled();
    expect([tone, text]).toEqual(["danger", expect.stringMatching(/(as it was before|Nothing was changed)\.$/)]);
    expect(await workbookOf(pane)).toEqual(before);
  });

  test("is begun once by a double click, and shows how far it is sheet by sheet", async () => {
    const before = await workbookOf(pane);
    await watchProgress(pane, "fleet");
    await button(pane, "fleet", 0).dblclick();
    expect(await button(pane, "cash-flow", 0).getAttribute("aria-disabled")).toBe("true");
    expect(await outcome(pane, "fleet")).toEqual({ tone: "success", text: "Inserted as “Fleet”." });
    const after = await workbookOf(pane);
    const total = after.sheets.length - before.sheets.length;
    const seen = await progressSeen(pane);
    expect([...new Set(seen.map(([, of]) => of))]).toEqual([total]);
    expect(new Set(seen.map(([done]) => done)).size).toBeGreaterThan(2);
    expect(after.sheets.filter(({ name }) => name.startsWith("Fleet 2"))).toEqual([]);
    expect(await button(pane, "cash-flow", 0).getAttribute("aria-disabled")).toBe("false");
  });

  test("is still told after a look at another tab, in the language that is chosen then", async () => {
    await pane.tab("settings").click();
    await pane.frame.getByLabel("简体中文", { exact: true }).check();
    await pane.tab("models").click();
    expect((await outcome(pane, "fleet")).text).toBe("已插入为“Fleet”。");
    expect(await card(pane, "cash-flow").locator("h3").innerText()).toBe("现金流");
  });
});
