import { addressOf } from "../../src/models/address";
import type { ModelDescription, SheetDescription } from "../../src/models/description";
import { gallery } from "../../src/models/gallery";
import { HIGHLIGHTS } from "../../src/models/looks";
import { Values } from "../../src/xlsx/evaluate/evaluate";
import { fillResults } from "../../src/xlsx/fill-results";
import { ran } from "../models/shown";
import { agree } from "./agree";
import { ANALYST_EDITS } from "./analyst-edits";
import { chartsOf, chartsOn, conditionsOn, inExcel, pageOf, validationsOn } from "./drawn-model";
import {
  differing,
  edited,
  failedText,
  failing,
  hasResults,
  linesOf,
  linesOn,
  masters,
  runSimulation,
  type,
  undoing,
  valuesOf,
} from "./edited-model";
import { described, insert, openModels, readCells, sheetNames, workbookOf } from "./open-models";
import type { PaneOnPage } from "./open-pane";

jest.setTimeout(120_000);

/** When the workbook's results were worked out: the file of the same minute has the same. */
async function lastRun(pane: PaneOnPage, sheets: readonly SheetDescription[]): Promise<Date> {
  const [first] = sheets.flatMap((sheet) => (sheet.results ?? []).map(({ ranAt }) => ({ sheet, ranAt })));
  if (!first) return new Date();
  const { values } = await readCells(pane, first.sheet);
  return new Date((Number(values[first.ranAt.row]?.[first.ranAt.column]) - 25_569) * 86_400_000);
}

/* One workbook a model: to open a page and insert takes longer than all that is tried there. */
describe.each(gallery.map(({ id }) => id))("the model %s in a workbook", (id) => {
  const model = described(id);
  const sheets = [...model.sheets, model.market];
  let pane: PaneOnPage;
  let own: readonly string[];
  let outcome: Awaited<ReturnType<typeof insert>>;
  let values: Values;

  beforeAll(async () => {
    pane = await openModels();
    own = await sheetNames(pane);
    outcome = await insert(pane, id);
    values = new Values(fillResults(sheets, await lastRun(pane, sheets)));
  });

  afterAll(() => pane.close());

  test("is there after one press, its sheets in their order behind the user's own, the first of them shown", async () => {
    expect(outcome).toMatchObject({ tone: "success", text: expect.stringContaining(model.title) });
    const { sheets: found, active } = await workbookOf(pane);
    expect(found.map(({ name }) => name)).toEqual([...own, ...sheets.map(({ name }) => name)]);
    expect(active).toBe(model.sheets[0]?.name);
  });

  test("is drawn sheet by sheet, and says how far it is", () => {
    expect(outcome.said.length).toBeGreaterThanOrEqual(sheets.length);
    expect(outcome.said.at(-1)).toContain(String(sheets.length));
  });

  test.each(sheets.map((sheet) => ({ sheet, title: sheet.name })))(
    "shows on the sheet $title in every cell what its file shows",
    async ({ sheet }) => {
      const { values: shown } = await readCells(pane, sheet);
      const differing = sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const expected = cell ? values.at(sheet.name, row, column) : null;
          const found = shown[row]?.[column];
          return agree(expected, found) ? [] : [{ at: addressOf({ row, column }), expected, found, cell }];
        }),
      );
      expect(differing).toEqual([]);
    },
  );

  test("has every number format as it was described", async () => {
    for (const sheet of sheets) {
      const { numberFormat } = await readCells(pane, sheet);
      const differing = sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const [expected, found] = [cell?.numberFormat ?? "General", numberFormat[row]?.[column]];
          return expected === found ? [] : [{ sheet: sheet.name, at: addressOf({ row, column }), expected, found }];
        }),
      );
      expect(differing).toEqual([]);
    }
  });

  test("says that every check holds", async () => {
    const checks = model.sheets.at(-1) as SheetDescription;
    const { text, values } = await readCells(pane, checks);
    expect({ text: text[1]?.[2], value: values[1]?.[2] }).toEqual({ text: "OK", value: 0 });
  });

  test("has its charts, with their series and titles, over their blocks", async () => {
    for (const sheet of sheets) expect(await chartsOn(pane, sheet.name)).toEqual(chartsOf(sheet));
  });

  test("refuses what its rules refuse, with their sentences", async () => {
    for (const { name, validations = [] } of sheets) {
      const found = await validationsOn(pane, name, validations);
      expect(found).toEqual(
        validations.map(({ rule, message }) => ({
          ...inExcel(rule),
          ignoreBlanks: true,
          alert: { message, showAlert: true, style: "Stop", title: "Hashcell" },
        })),
      );
    }
  });

  test("highlights what its conditions highlight, the first of them before the others", async () => {
    for (const { name, conditions = [] } of sheets) {
      const found = await conditionsOn(pane, name, conditions);
      for (const [index, { formula, look }] of conditions.entries()) {
        const { color, fill } = HIGHLIGHTS[look];
        expect(found[index]).toContainEqual({ formula, color, fill });
      }
      for (const [index, { row, column }] of conditions.entries()) {
        const described = conditions.filter((one) => one.row === row && one.column === column);
        const formulas = described.map(({ formula }) => formula);
        expect(found[index]?.map(({ formula }) => formula).filter((one) => formulas.includes(one))).toEqual(formulas);
      }
    }
  });

  test("is set up to be printed on as many pages side by side as it needs, its headings and labels on each", async () => {
    for (const { name, print } of model.sheets) {
      expect(await pageOf(pane, name)).toEqual({
        orientation: print?.landscape ? "Landscape" : "Portrait",
        paperSize: "A4",
        zoom: expect.objectContaining({ horizontalFitToPages: print?.pagesWide }),
        titleRows: print?.titleRows,
        titleColumns: print?.titleColumns,
      });
    }
  });

  describe("under an analyst's edits", () => {
    const edits = ANALYST_EDITS[id];
    let first: ModelDescription = model;

    beforeAll(async () => {
      if (!hasResults(first)) return;
      await runSimulation(pane);
      first = ran(first);
    });

    test.each(edits.map((edit, index) => ({ what: edit.what, edit, so: edits.slice(0, index + 1), before: index })))(
      "follows $what in every cell, check and chart",
      async ({ edit, so, before }) => {
        const [was, now] = [edits.slice(0, before), so].map((done) => valuesOf(edited(first, done)));
        await type(pane, edit);
        expect(await differing(pane, first, now!)).toEqual([]);
        expect(failing(first, now!)).toEqual(edit.fails ?? []);
        expect(await masters(pane, first)).toEqual(
          first.sheets.map(({ name }) => ({ name, says: failedText(edit.fails?.length ?? 0) })),
        );
        for (const sheet of first.sheets) expect(await linesOn(pane, sheet)).toEqual(linesOf(sheet, now!));
        for (const name of edit.charts ?? []) {
          const sheet = first.sheets.find((one) => one.name === name)!;
          expect(linesOf(sheet, now!)).not.toEqual(linesOf(sheet, was!));
        }
      },
    );

    test("shows what it showed at first once every input is put back", async () => {
      await type(pane, undoing(first, edits));
      expect(await differing(pane, first, valuesOf(first))).toEqual([]);
      for (const sheet of first.sheets) expect(await linesOn(pane, sheet)).toEqual(linesOf(sheet, valuesOf(first)));
    });
  });

  test("comes a second time beside the first, reads the same market, and leaves all else as it was", async () => {
    const before = await workbookOf(pane);
    const second = described(id, { copy: 2, marketCopy: 1 });
    expect(await insert(pane, id)).toMatchObject({ tone: "success", text: expect.stringContaining(second.title) });
    const after = await workbookOf(pane);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(
      second.sheets.map(({ name }) => name),
    );
    const results = second.sheets.flatMap(({ results: its = [] }) => its.map(({ name }) => name));
    expect(after.names.slice(0, before.names.length)).toEqual(before.names);
    expect(after.names.slice(before.names.length).map((name) => name.split(" ")[0])).toEqual(results);
    expect(after.tables).toEqual(before.tables);
    const checks = await readCells(pane, second.sheets.at(-1) as SheetDescription);
    expect(checks.text[1]?.[2]).toBe("OK");
  });
});
