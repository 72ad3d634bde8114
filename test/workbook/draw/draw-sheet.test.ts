import type { CellDescription, SheetDescription } from "../../../src/models/description";
import { textCell } from "../../../src/models/cells";
import { drawCells } from "../../../src/workbook/draw/cells";
import { drawSheet, finishSheet } from "../../../src/workbook/draw/draw-sheet";
import { recorder } from "./recorder";

const EMPTY: SheetDescription = {
  ...{ name: "Test", rows: [], widths: [], names: [], tables: [] },
  frozen: { rows: 0, columns: 0 },
};

function draw(sheet: Partial<SheetDescription>): unknown[][] {
  const log: unknown[][] = [];
  void drawSheet(recorder("sheet", log), { ...EMPTY, ...sheet }, async () => undefined);
  return log;
}

const written = (log: unknown[][], property: string) => log.find(([path]) => String(path).endsWith(property))?.[1];
const number = (value: number): CellDescription => ({
  content: { kind: "number", number: value },
  role: "input",
  numberFormat: "0",
});
const formula = (text: string): CellDescription => ({
  content: { kind: "formula", formula: text },
  role: "formula",
  numberFormat: "0",
});

describe("drawing", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "2026-02-12", "1e5", "TRUE", "5%", "#N/A", "plain"])(
    "writes the text %j behind an apostrophe, so that it stays a text",
    (text) => {
      expect(written(draw({ rows: [[textCell(text, "note")]] }), ".formulas")).toEqual([[`'${text}`]]);
    },
  );

  it("leaves blank cells and empty texts alone, and makes every row as long as the longest", () => {
    const rows = [[number(1), null, formula("=A1")], [], [textCell("", "note")]];
    expect(written(draw({ rows }), ".formulas")).toEqual([
      [1, null, "=A1"],
      [null, null, null],
      [null, null, null],
    ]);
    expect(written(draw({ rows }), ".numberFormat")).toEqual([
      ["0", null, "0"],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("writes numbers as numbers and nothing in the region's notation, so that a decimal comma changes nothing", () => {
    const log = draw({ rows: [[number(0.5), formula("=IF(A1>0.5,1,0)")]] });
    expect(written(log, ".formulas")).toEqual([[0.5, "=IF(A1>0.5,1,0)"]]);
    expect(log.filter(([path]) => /Local$/.test(String(path)))).toEqual([]);
  });

  it("indents cells where they stand, also in a later part of a long sheet and below a table", () => {
    const log: unknown[][] = [];
    drawCells(recorder("sheet", log), [[{ ...textCell("of it", "note"), indent: true }]], { row: 500, column: 2 });
    expect(log).toContainEqual(["sheet.getRangeByIndexes(500,2,1,1).format.indentLevel", 1]);
  });

  it("sets columns of one width together, as wide as so many digits of Excel's standard font", () => {
    const widths = draw({ rows: [[number(1)]], widths: [30, 8, 8, 8] }).filter(([path]) =>
      /columnWidth/.test(`${path}`),
    );
    expect(widths).toEqual([
      ["sheet.getRangeByIndexes(0,0,1,1).format.columnWidth", (30 * 7 + 5) * 0.75],
      ["sheet.getRangeByIndexes(0,1,1,3).format.columnWidth", (8 * 7 + 5) * 0.75],
    ]);
  });

  it("fits rows before charts are laid over them", () => {
    const log: unknown[][] = [];
    const block = { row: 0, column: 0, rows: 1, columns: 1 };
    const chart = { ...block, kind: "line", title: "", categories: block, xTitle: "", yTitle: "" } as const;
    finishSheet(recorder("sheet", log), {
      ...EMPTY,
      rows: [[number(1)]],
      charts: [{ ...chart, series: [{ name: "", values: block }] }],
    });
    const order = [".autofitRows", ".setPosition"].map((end) => log.findIndex(([path]) => String(path).endsWith(end)));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it("makes a table of cells that are there", () => {
    const log = draw({
      rows: [[number(1)], [formula("=A1")]],
      tables: [{ name: "both", row: 0, column: 0, rows: 2, columns: 1 }],
    });
    const order = [".formulas", "sheet.tables.add"].map((end) => log.findIndex(([path]) => String(path).endsWith(end)));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(log).toContainEqual(["sheet.tables.add", "sheet.getRangeByIndexes(0,0,2,1)", true]);
  });

  it("tells Excel once for cells that look alike", () => {
    const rows = Array.from({ length: 50 }, () => [number(1), number(2)]);
    expect(draw({ rows }).filter(([path]) => String(path).endsWith("font.color"))).toHaveLength(1);
  });
});
