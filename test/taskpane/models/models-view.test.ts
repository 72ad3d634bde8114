/**
 * @jest-environment jsdom
 */
import { h, render } from "preact";
import { act } from "preact/test-utils";
import type { Language } from "../../../src/functions/language";
import { bundled } from "../../../src/market/bundled";
import type { ModelDescription } from "../../../src/models/description";
import { gallery } from "../../../src/models/gallery";
import { word } from "../../../src/models/model-words";
import { ModelsView } from "../../../src/taskpane/models/models-view";
import { SpeakerContext, speaker } from "../../../src/taskpane/pane/words";
import { WorkbookProblem, goTo, keepSnapshot, openWorkbook } from "../../../src/workbook";
import type { BuildModel, InsertedModel } from "../../../src/workbook";
import { insertModel } from "../../../src/workbook/insert/insert-model";

jest.mock("../../../src/workbook", () => ({
  ...jest.requireActual<object>("../../../src/workbook"),
  openWorkbook: jest.fn(),
  goTo: jest.fn(() => Promise.resolve()),
}));

jest.mock("../../../src/workbook/insert/insert-model", () => ({ insertModel: jest.fn() }));
jest.mock("../../../src/taskpane/models/simulations", () => ({ Simulations: () => null }));
jest.mock("../../../src/xlsx/write", () => ({ writeModel: () => Promise.resolve(new Uint8Array([80, 75])) }));

/** An insertion under way: it goes on and ends as the test says. */
interface Insertion {
  readonly build: BuildModel;
  readonly onSheet: (done: number, total: number) => void;
  readonly end: (inserted: InsertedModel) => void;
  readonly fail: (problem: unknown) => void;
}

const insertions: Insertion[] = [];

const inserted = (title: string, more: Partial<InsertedModel> = {}): InsertedModel => ({
  title,
  sheet: `${title} about`,
  hasResults: false,
  namesBack: [],
  pagesRefused: null,
  ...more,
});

function showIn(language: Language): void {
  act(() =>
    render(h(SpeakerContext.Provider, { value: speaker(language), children: h(ModelsView, {}) }), document.body),
  );
}

const card = (id: string): HTMLElement => document.getElementById(`model-${id}`)!;
const buttons = (id: string) => [...card(id).querySelectorAll("button")];
const press = (id: string, index: number) => act(() => buttons(id)[index]!.click());
const message = (id: string): string => card(id).querySelector("[role=status]")!.textContent ?? "";
const bar = (id: string): HTMLProgressElement | null => card(id).querySelector("progress");
/** Lets what was promised come, and the view be drawn after it. */
const meanwhile = (work: () => void = () => undefined) =>
  act(async () => {
    work();
    await Promise.resolve();
  });

beforeEach(() => {
  insertions.length = 0;
  jest
    .mocked(insertModel)
    .mockImplementation(
      (build, onSheet) =>
        new Promise((end, fail) => insertions.push({ build, onSheet: onSheet ?? (() => undefined), end, fail })),
    );
  showIn("en");
});

afterEach(() => {
  act(() => render(null, document.body));
  jest.clearAllMocks();
  localStorage.clear();
  delete (globalThis as { Office?: unknown }).Office;
});

describe("the gallery of models", () => {
  it.each(["en", "zh-CN"] as const)("shows each with a picture, what it answers and two buttons, in %s", (language) => {
    showIn(language);
    for (const { id, title, sentence } of gallery) {
      const name = word(language, title);
      const picture = card(id).querySelector("svg")!;
      expect(picture.getAttribute("aria-label")).toBe(name);
      expect(picture.querySelectorAll("rect, polyline, polygon").length).toBeGreaterThan(1);
      expect(card(id).querySelector("h3")!.textContent).toBe(name);
      expect(card(id).textContent).toContain(word(language, sentence));
      expect(buttons(id).map((button) => button.getAttribute("aria-label")!.includes(name))).toEqual([true, true]);
    }
  });

  it("inserts a model in the pane's language, under the market that was last refreshed", async () => {
    const last = { ...bundled, asOf: "2026-11-20T00:00:00.000Z" };
    keepSnapshot(last, null);
    showIn("zh-CN");
    press("fleet", 0);
    const model = insertions[0]!.build({ copy: 2, marketCopy: 1 });
    expect(model.title).toBe("机队 2");
    expect(dateOn(model)).toBeCloseTo(46_346, 6);
  });

  it("says how far it is, and begins nothing else meanwhile", async () => {
    press("fleet", 0);
    expect(message("fleet")).toBe("Inserting Fleet…");
    expect(bar("fleet")!.hasAttribute("value")).toBe(false);
    await meanwhile(() => insertions[0]!.onSheet(2, 7));
    expect(message("fleet")).toBe("Inserting Fleet: sheet 3 of 7");
    expect([bar("fleet")!.value, bar("fleet")!.max]).toEqual([2, 7]);
    expect(document.querySelectorAll("button:not([aria-disabled=true])")).toHaveLength(0);
    press("cash-flow", 0);
    expect(insertions).toHaveLength(1);
    await meanwhile(() => insertions[0]!.end(inserted("Fleet")));
    expect(bar("fleet")).toBeNull();
    press("cash-flow", 0);
    expect(insertions).toHaveLength(2);
  });

  it("inserts once where it is clicked twice", () => {
    act(() => {
      buttons("fleet")[0]!.click();
      buttons("fleet")[0]!.click();
    });
    expect(insertions).toHaveLength(1);
  });

  it("says what a model was inserted as, leads there, and says it in another language at once", async () => {
    press("fleet", 0);
    await meanwhile(() => insertions[0]!.end(inserted("Fleet 2")));
    expect(message("fleet")).toBe("Inserted as “Fleet 2”.");
    press("fleet", 2);
    expect(goTo).toHaveBeenCalledWith("Fleet 2 about", "A1");
    showIn("zh-CN");
    expect(message("fleet")).toBe("已插入为“Fleet 2”。");
  });

  it.each([
    ["en", "The page set-up for printing could not be applied", "they point at their figures again: market_height."],
    ["zh-CN", "未能应用打印的页面设置", "现已重新指向相应数值：market_height。"],
  ] as const)("says what else came of it, in %s", async (language, pages, names) => {
    showIn(language);
    press("fleet", 0);
    const more = { pagesRefused: "There is no printer.", namesBack: ["market_height"] };
    await meanwhile(() => insertions[0]!.end(inserted("Fleet", more)));
    for (const text of [pages, "“There is no printer.”", names]) expect(message("fleet")).toContain(text);
    expect(card("fleet").querySelector(".message")!.getAttribute("data-tone")).toBe("warning");
  });

  it("says why it could not be inserted, and that the workbook is as it was", async () => {
    press("fleet", 0);
    await meanwhile(() => insertions[0]!.fail(new WorkbookProblem("workbook.protected")));
    expect(message("fleet")).toBe(
      "The workbook or this sheet is protected. Remove the protection on the Review tab, then try again. The workbook is as it was before.",
    );
    press("fleet", 0);
    expect(insertions).toHaveLength(2);
  });

  it("does not say so where something has stayed behind", async () => {
    press("fleet", 0);
    await meanwhile(() => insertions[0]!.fail(new WorkbookProblem("workbook.not_undone", { sheets: "Fleet" })));
    expect(message("fleet")).toContain("Delete these sheets and their names by hand: Fleet.");
    expect(message("fleet")).not.toContain("as it was before");
  });
});

describe("a model's file", () => {
  const office = (platform: string) => Object.assign(globalThis, { Office: { context: { platform } } });

  it("opens as a new workbook in Excel for Mac, where nothing can be downloaded", async () => {
    office("Mac");
    jest.mocked(openWorkbook).mockResolvedValue();
    showIn("en");
    expect(buttons("stress-test")[1]!.textContent).toBe("Open as new workbook");
    press("stress-test", 1);
    expect(message("stress-test")).toBe("Writing Stress test to a file…");
    expect(bar("stress-test")!.hasAttribute("value")).toBe(false);
    await until(() => message("stress-test").startsWith("Opened as a new workbook"));
    expect(openWorkbook).toHaveBeenCalledWith(new Uint8Array([80, 75]));
  });

  it("says why where Excel does not open it, and can be asked for again", async () => {
    office("Mac");
    jest.mocked(openWorkbook).mockRejectedValue(new WorkbookProblem("workbook.busy", { code: "Conflict" }));
    showIn("en");
    press("stress-test", 1);
    await until(() =>
      message("stress-test").startsWith("The file could not be written: Excel cannot do that right now"),
    );
    expect(buttons("stress-test")[1]!.getAttribute("aria-disabled")).toBe("false");
  });
});

/** The date of the market on a model's market sheet. */
function dateOn({ market }: ModelDescription): number {
  const { row, column } = market.names.find(({ name }) => name === "market_as_of")!;
  const content = market.rows[row]![column]!.content;
  return content.kind === "number" ? content.number : NaN;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}
