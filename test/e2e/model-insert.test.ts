import { addressOf } from "../../src/models/address";
import type { Block, SheetDescription } from "../../src/models/description";
import { gallery } from "../../src/models/gallery";
import { HIGHLIGHTS } from "../../src/models/looks";
import { Values } from "../../src/xlsx/evaluate/evaluate";
import { fillResults } from "../../src/xlsx/fill-results";
import { mend, recordCalls, spoil } from "../browser/faults";
import { agree } from "./agree";
import { described, insert, openModels, sheetNames, workbookOf } from "./open-models";
import type { PaneOnPage } from "./open-pane";

jest.setTimeout(120_000);

/** When the workbook's results were worked out: the file of the same minute has the same. */
async function lastRun(pane: PaneOnPage, sheets: readonly SheetDescription[]): Promise<Date> {
  const [first] = sheets.flatMap((sheet) => (sheet.results ?? []).map(({ ranAt }) => ({ sheet, ranAt })));
  if (!first) return new Date();
  const { values } = await readCells(pane, first.sheet);
  return new Date((Number(values[first.ranAt.row]?.[first.ranAt.column]) - 25_569) * 86_400_000);
}

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
          type: rule.kind === "between" ? "Decimal" : "List",
          rule:
            rule.kind === "between"
              ? { decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" } }
              : { list: { inCellDropDown: true, source: `=${rule.source}` } },
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

describe("a workbook that has something already", () => {
  let pane: PaneOnPage;

  beforeEach(async () => {
    pane = await openModels();
  });

  afterEach(() => pane.close());

  test("keeps a sheet of its own under one of the model's names, in whatever case", async () => {
    await pane.playground.excel(async (context) => {
      context.workbook.worksheets.add("fleet INPUTS").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    await insert(pane, "fleet");
    const second = described("fleet", { copy: 2, marketCopy: 1 });
    expect((await sheetNames(pane)).slice(-8)).toEqual([
      "fleet INPUTS",
      ...[...second.sheets, second.market].map(({ name }) => name),
    ]);
    expect(await pane.playground.sheet("fleet INPUTS").value("A1")).toBe("mine");
  });

  test("gets another market where its own has lost a name that the model reads", async () => {
    await insert(pane, "fleet");
    await pane.playground.excel(async (context) => {
      context.workbook.names.getItem("market_btc_price").delete();
      await context.sync();
    });
    await insert(pane, "fleet");
    expect((await sheetNames(pane)).slice(-2)).toEqual(["Fleet 2 checks", "Market 2"]);
    const checks = described("fleet", { copy: 2, marketCopy: 2 }).sheets.at(-1) as SheetDescription;
    expect((await readCells(pane, checks)).text[1]?.[2]).toBe("OK");
  });
});

describe("an insertion that Excel breaks off", () => {
  const MODEL = "fleet";
  let pane: PaneOnPage;
  /** Every call of an insertion, in order, such as "Formulas of GetRangeByIndexes". */
  let calls: readonly string[];
  let before: Awaited<ReturnType<typeof workbookOf>>;

  beforeAll(async () => {
    pane = await openModels();
    await recordCalls(pane.playground.pane);
    await insert(pane, MODEL);
    calls = await mend(pane.playground.pane);
    const added = [...described(MODEL).sheets, described(MODEL).market].map(({ name }) => name);
    await pane.playground.excel(async (context, sheets) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem("Example").activate();
      for (const sheet of sheets) worksheets.getItem(sheet).delete();
      names.load("items/name");
      await context.sync();
      for (const item of names.items) if (item.name.startsWith("market_")) item.delete();
      await context.sync();
    }, added);
    before = await workbookOf(pane);
  });

  afterAll(() => pane.close());

  /** The first call of each kind of write, by what it does. */
  const writes = () => {
    const first = new Map<string, number>();
    calls.forEach((kind, call) => {
      const name = kind.replace(/ of .*/, "");
      const isWrite = / of \w/.test(kind) && !/^(_|undefined|$)/.test(name);
      if (isWrite && !first.has(name)) first.set(name, call);
      if (kind === "Add in Worksheets" && !first.has(kind)) first.set(kind, call);
    });
    return [...first];
  };
  const PAGE_SET_UP = ["Orientation", "PaperSize", "Zoom", "SetPrintTitleRows", "SetPrintTitleColumns"];

  test("leaves the workbook as it was, whichever kind of write fails", async () => {
    const undone = writes().filter(([name]) => !PAGE_SET_UP.includes(name));
    expect(undone.length).toBeGreaterThan(20);
    for (const [name, call] of undone) {
      await spoil(pane.playground.pane, { call });
      const { tone } = await insert(pane, MODEL);
      await mend(pane.playground.pane);
      expect({ name, tone }).toEqual({ name, tone: "danger" });
      expect({ name, workbook: await workbookOf(pane) }).toEqual({ name, workbook: before });
    }
  }, 400_000);

  test("leaves it so even where Excel has done everything and its answer is lost", async () => {
    for (const kind of ["Add in Worksheets", "Add in Names", "Add in Charts"]) {
      await spoil(pane.playground.pane, { call: calls.indexOf(kind), after: true });
      expect((await insert(pane, MODEL)).tone).toBe("danger");
      await mend(pane.playground.pane);
      expect(await workbookOf(pane)).toEqual(before);
    }
  });

  test("says what to delete by hand where Excel does not even let it be undone", async () => {
    await spoil(pane.playground.pane, { call: calls.indexOf("Add in Charts"), forever: true });
    const { tone, text } = await insert(pane, MODEL);
    await mend(pane.playground.pane);
    expect(tone).toBe("danger");
    for (const { name } of described(MODEL).sheets) expect(text).toContain(name);
  });

  test("does not lose a model to a printer that takes no page set-up", async () => {
    await spoil(pane.playground.pane, { kind: calls.find((kind) => kind.startsWith("Orientation of")) as string });
    const { tone, text } = await insert(pane, MODEL);
    await mend(pane.playground.pane);
    expect({ tone, text }).toEqual({ tone: "success", text: expect.stringContaining("Fleet 2") });
    expect((await workbookOf(pane)).active).toBe("Fleet 2 about");
  });
});

const readCells = (pane: PaneOnPage, { name, rows }: SheetDescription) =>
  pane.playground.excel(
    async (context, { sheet, height, width }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, height, width);
      range.load("values, text, numberFormat");
      await context.sync();
      return { values: range.values as unknown[][], text: range.text, numberFormat: range.numberFormat as string[][] };
    },
    { sheet: name, height: rows.length, width: Math.max(...rows.map((row) => row.length)) },
  );

const chartsOf = ({ charts = [] }: SheetDescription) =>
  charts.map(({ kind, title, xTitle, yTitle, series }) => ({
    type: kind === "line" ? "Line" : "ColumnClustered",
    ...{ name: title, title, xTitle, yTitle },
    legend: "Bottom",
    series: series.map(({ name }) => name),
  }));

const chartsOn = (pane: PaneOnPage, sheet: string) =>
  pane.playground.excel(async (context, name) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/name, items/chartType");
    await context.sync();
    const parts = charts.items.map((chart) => ({
      type: chart.chartType,
      name: chart.name,
      title: chart.title.load("text"),
      x: chart.axes.categoryAxis.title.load("text"),
      y: chart.axes.valueAxis.title.load("text"),
      legend: chart.legend.load("position"),
      series: chart.series.load("items/name"),
    }));
    await context.sync();
    return parts.map(({ type, name, title, x, y, legend, series }) => ({
      type,
      name,
      title: title.text,
      xTitle: x.text,
      yTitle: y.text,
      legend: legend.position,
      series: series.items.map((one) => one.name),
    }));
  }, sheet);

const blocksOf = (blocks: readonly Block[]) =>
  blocks.map(({ row, column, rows, columns }) => [row, column, rows, columns] as const);

const validationsOn = (pane: PaneOnPage, name: string, validations: readonly Block[]) =>
  pane.playground.excel(
    async (context, { sheet, blocks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = blocks.map((block) =>
        worksheet.getRangeByIndexes(...block).dataValidation.load("type, rule, errorAlert, ignoreBlanks"),
      );
      await context.sync();
      return found.map(({ type, rule, errorAlert, ignoreBlanks }) => ({
        type: type as string,
        rule: Object.fromEntries(Object.entries(rule).filter(([, value]) => value)),
        ignoreBlanks,
        alert: errorAlert,
      }));
    },
    { sheet: name, blocks: blocksOf(validations) },
  );

const conditionsOn = (pane: PaneOnPage, name: string, conditions: readonly Block[]) =>
  pane.playground.excel(
    async (context, { sheet, blocks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = blocks.map((block) => worksheet.getRangeByIndexes(...block).conditionalFormats.load("items/type"));
      await context.sync();
      const parts = found.map(({ items }) =>
        items.map(({ custom }) => ({
          rule: custom.rule.load("formula"),
          font: custom.format.font.load("color"),
          fill: custom.format.fill.load("color"),
        })),
      );
      await context.sync();
      return parts.map((items) =>
        items.map(({ rule, font, fill }) => ({ formula: rule.formula, color: font.color, fill: fill.color })),
      );
    },
    { sheet: name, blocks: blocksOf(conditions) },
  );

const pageOf = (pane: PaneOnPage, sheet: string) =>
  pane.playground.excel(async (context, name) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load("orientation, paperSize, zoom");
    const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex, rowCount");
    const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load("columnIndex, columnCount");
    await context.sync();
    return {
      orientation: pageLayout.orientation as string,
      paperSize: pageLayout.paperSize as string,
      zoom: pageLayout.zoom,
      titleRows: titleRows.isNullObject ? 0 : titleRows.rowIndex + titleRows.rowCount,
      titleColumns: titleColumns.isNullObject ? 0 : titleColumns.columnIndex + titleColumns.columnCount,
    };
  }, sheet);
