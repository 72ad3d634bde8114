import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

let playground: PlaygroundPage;
let name: string;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  ({ name } = await playground.newSheet());
});

test("a number format shows in the text and leaves the value alone", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
    range.values = [[1234.5, 0.25]];
    range.numberFormat = [["#,##0.00", "0%"]];
    range.load("values,text,numberFormat");
    await context.sync();
    return [range.values, range.text, range.numberFormat];
  }, name);
  expect(result).toEqual([[[1234.5, 0.25]], [["1,234.50", "25%"]], [["#,##0.00", "0%"]]]);
});

test.each([
  ['[=0]"OK";[Red]0" failed"', 0, "OK"],
  ['[=0]"OK";[Red]0" failed"', 3, "3 failed"],
  ["0.00;-0.00;", 0, ""],
  ['[=0]"";General', 0, ""],
  ["0.0%", 0.1234, "12.3%"],
  ["#,##0.00", 1234.5, "1,234.50"],
  ["#,##0;[Red]-#,##0", -1234, "-1,234"],
  ["yyyy-mm-dd", 46065, "2026-02-12"],
  ["yyyy-mm-dd hh:mm", 46065.5, "2026-02-12 12:00"],
])("%s shows %d as %s", async (format, value, shown) => {
  const text = await playground.excel(
    async (context, given) => {
      const cell = context.workbook.worksheets.getItem(given.sheet).getRange("A1");
      cell.numberFormat = [[given.format]];
      cell.values = [[given.value]];
      cell.load("text");
      await context.sync();
      return cell.text;
    },
    { sheet: name, format, value },
  );
  expect(text).toEqual([[shown]]);
});

test("a colour in any part of a number format is drawn", async () => {
  const format = '[=0]"OK";[Red]0" failed"';
  await playground.excel(
    async (context, given) => {
      const cells = context.workbook.worksheets.getItem(given.sheet).getRange("A1:B1");
      cells.numberFormat = [[given.format, given.format]];
      cells.formulas = [["=1+2", 0]];
      await context.sync();
    },
    { sheet: name, format },
  );
  await playground.settled();
  const colors = await playground.page.evaluate((sheet) => {
    const cells = window.playground?.workbook.getSheetByName(sheet)?.getSheet();
    return [0, 1].map((column) => Boolean(cells?.getCell(0, column)?.interceptorStyle?.cl?.rgb));
  }, name);
  expect(colors).toEqual([true, false]);
});

test("a row fitted to a wrapped text is high enough for all its lines", async () => {
  const heights = await playground.excel(async (context, sheet) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
    cell.format.columnWidth = 120;
    cell.format.load("rowHeight");
    await context.sync();
    const one = cell.format.rowHeight;
    cell.values = [
      ["a sentence that is much too long for the width of its column and so is broken into several lines"],
    ];
    cell.format.wrapText = true;
    cell.format.autofitRows();
    cell.format.load("rowHeight");
    await context.sync();
    return [one, cell.format.rowHeight];
  }, name);
  expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 3);
});

test("text typed into a cell formatted as text stays text", async () => {
  const types = await playground.excel(async (context, sheet) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [["0042"]];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values, cell.valueTypes];
  }, name);
  expect(types).toEqual([[["0042"]], [["String"]]]);
});

test("font and fill come back as they were set, and null where cells differ", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const cell = target.getRange("A1");
    cell.format.font.bold = true;
    cell.format.font.color = "#0000FF";
    cell.format.font.size = 14;
    cell.format.fill.color = "#FFF2CC";
    cell.load("format/font/bold,format/font/color,format/font/size,format/fill/color");
    const both = target.getRange("A1:B1").load("format/font/bold");
    await context.sync();
    const { font, fill } = cell.format;
    return [font.bold, font.color, font.size, fill.color, both.format.font.bold];
  }, name);
  expect(result).toEqual([true, "#0000FF", 14, "#FFF2CC", null]);
});

test("alignment, wrapping, widths and heights come back in Excel's words and points", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
    format.horizontalAlignment = "Right";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
    await context.sync();
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight } = format;
    return { horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight };
  }, name);
  expect(result).toEqual({
    horizontalAlignment: "Right",
    verticalAlignment: "Center",
    wrapText: true,
    indentLevel: 2,
    columnWidth: 90,
    rowHeight: 30,
  });
});

test("fitting a column widens it for its longest text", async () => {
  const widths = await playground.excel(async (context, sheet) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A1");
    cell.values = [["a text much longer than a column is wide at first"]];
    cell.format.load("columnWidth");
    await context.sync();
    const before = cell.format.columnWidth;
    cell.format.autofitColumns();
    cell.format.load("columnWidth");
    await context.sync();
    return [before, cell.format.columnWidth];
  }, name);
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
});

test("a border comes back with its style and colour, and other edges stay bare", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const { borders } = context.workbook.worksheets.getItem(sheet).getRange("A1:B2").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#FF0000";
    bottom.load("style,color");
    const top = borders.getItem("EdgeTop").load("style");
    await context.sync();
    return [bottom.style, bottom.color, top.style];
  }, name);
  expect(result).toEqual(["Continuous", "#FF0000", "None"]);
});
