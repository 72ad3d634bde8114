import fc from "fast-check";
import { readSyntax } from "../../src/formula/syntax";
import { treeKey } from "../../src/formula/same-tree";
import { addressOf } from "../../src/models/address";
import { openPlayground } from "../../tools/browser/page";
import type { Content, PlaygroundPage } from "../../tools/browser/page";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";
import { done, prepare, ready } from "./open-share";
import type { Edit } from "./random-edits";
import { edits, make } from "./random-edits";
import type { WorkbookContent } from "./random-workbook";
import { BAND, FORMULA_COLUMN, HOME, NAME, OTHERS, workbookContent } from "./random-workbook";

jest.setTimeout(180_000);

const FORMULAS = 50;
const SEEDS = [1, 2];

type Ids = Readonly<Record<string, string>>;

/** Adds the sheets of a workbook, and gives their ids. */
async function write(playground: PlaygroundPage, { cells, formulas }: WorkbookContent): Promise<Ids> {
  const ids = await playground.excel(
    async (context, { names, name }) => {
      const sheets = names.map((one) => context.workbook.worksheets.add(one).load("id"));
      context.workbook.names.add(name.name, context.workbook.worksheets.getItem(name.sheet).getRange(name.cell));
      await context.sync();
      return Object.fromEntries(names.map((one, index) => [one, sheets[index]!.id]));
    },
    { names: [HOME, ...OTHERS, "MINING.X(1)"], name: NAME },
  );
  for (const [sheet, contents] of Object.entries(cells)) await playground.sheet(sheet).type(contents);
  await playground
    .sheet(HOME)
    .type(Object.fromEntries(formulas.map((formula, index) => [at(index), formula] satisfies [string, Content])));
  return ids;
}

const at = (index: number) => addressOf({ row: index * BAND, column: FORMULA_COLUMN });

/** What the cells of a sheet hold, and what they show. */
const read = (playground: PlaygroundPage, id: string) =>
  playground.excel(async (context, sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("formulas, values, rowIndex, columnIndex");
    await context.sync();
    const { formulas, values, rowIndex, columnIndex } = range;
    return { formulas: formulas as Content[][], values: values as Content[][], rowIndex, columnIndex };
  }, id);

type Sheet = Awaited<ReturnType<typeof read>>;

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

/** The cells of a sheet that hold formulas, by their addresses. */
const formulasOf = ({ formulas, values, rowIndex, columnIndex }: Sheet) =>
  formulas.flatMap((row, y) =>
    row.flatMap((formula, x) =>
      isFormula(formula) && formula !== values[y]![x]
        ? [{ row: rowIndex + y, column: columnIndex + x, formula, value: values[y]![x] }]
        : [],
    ),
  );

const meaning = (formula: string) => {
  const syntax = readSyntax(formula);
  return syntax ? treeKey(syntax.tree) : formula;
};

/** What a cell shows that has no result, so that a workbook cannot be prepared. */
const WAITING = new Set<unknown>(["#NAME?", "#SPILL!"]);

describe("formulas that were prepared, and relinked after the workbook was edited,", () => {
  let pane: PaneOnPage;
  let control: PlaygroundPage;

  beforeAll(async () => {
    [pane, control] = await Promise.all([openPane(), openPlayground()]);
    await ready(pane);
  });

  afterAll(() => Promise.all([pane.close(), control.close()]));

  /** Prepares, edits and relinks the one workbook, and only edits the other. */
  async function shareAndEdit(content: WorkbookContent, changes: readonly Edit[]) {
    const ids = await write(control, content);
    const unready = formulasOf(await read(control, ids[HOME]!)).filter(({ value }) => WAITING.has(value));
    await control.sheet(HOME).type(Object.fromEntries(unready.map((cell) => [addressOf(cell), ""])));
    const left = new Set(unready.map(addressOf));
    const sharedIds = await write(pane.playground, {
      ...content,
      formulas: content.formulas.map((formula, index) => (left.has(at(index)) ? "" : formula)),
    });

    const prepared = await prepare(pane);
    for (const change of changes) {
      if (!("formula" in change)) {
        await Promise.all([make(control, change, ids), make(pane.playground, change, sharedIds)]);
        continue;
      }
      const plain = new Set(formulasOf(await read(pane.playground, sharedIds[HOME]!)).map(addressOf));
      const places = formulasOf(await read(control, ids[HOME]!)).filter((cell) => plain.has(addressOf(cell)));
      await make(control, change, ids, places);
      await make(pane.playground, change, sharedIds, places);
    }
    await done(pane, "Relink");
    await Promise.all([pane.playground.settled(), control.settled()]);
    const sheets = [];
    for (const [name, id] of Object.entries(ids)) {
      const texts = async (playground: PlaygroundPage, sheet: string) =>
        Object.fromEntries(formulasOf(await read(playground, sheet)).map((cell) => [addressOf(cell), cell.formula]));
      sheets.push({ name, expected: await texts(control, id), back: await texts(pane.playground, sharedIds[name]!) });
    }
    return { prepared, sheets };
  }

  test.each(SEEDS)(
    "are what the same edits make of them in a workbook that was never prepared, seed %d",
    async (seed) => {
      const [[content, changes] = never()] = fc.sample(fc.tuple(workbookContent(FORMULAS), edits), {
        seed,
        numRuns: 1,
      });
      await Promise.all([empty(control), empty(pane.playground)]);
      const { prepared, sheets } = await shareAndEdit(content, changes);
      const [plain, values] = (prepared.match(/\d+/g) ?? []).map(Number);
      expect(Math.min(plain!, values!)).toBeGreaterThan(FORMULAS / 5);
      const wrong = sheets.flatMap(({ name, expected, back }) =>
        Object.entries(expected)
          .filter(([cell, formula]) => meaning(back[cell] ?? "") !== meaning(formula))
          .map(([cell, formula]) => ({ cell: `${name}!${cell}`, formula, back: back[cell] })),
      );
      expect({ seed, changes, wrong }).toEqual({ seed, changes, wrong: [] });
    },
  );
});

const never = (): never => {
  throw new Error("No workbook was drawn.");
};

/** Takes away all but the first sheet. */
const empty = (playground: PlaygroundPage) =>
  playground.excel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    for (const name of names.items) name.delete();
    for (const sheet of worksheets.items.slice(1)) sheet.delete();
    await context.sync();
  });
