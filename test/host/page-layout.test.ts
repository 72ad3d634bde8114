import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage, SheetOnPage } from "../../tools/browser/page";

let playground: PlaygroundPage;
let sheet: SheetOnPage;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  sheet = await playground.newSheet();
});

test("a sheet prints upright, at its own size and without repeated rows until it is told otherwise", async () => {
  const result = await playground.excel(async (context, name) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    pageLayout.load("orientation,paperSize,zoom");
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, rows.isNullObject];
  }, sheet.name);
  expect(result).toEqual(["Portrait", { scale: 100 }, true]);
});

test("the layout comes back as it was set, and its title rows follow inserted rows", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.pageLayout.orientation = "Landscape";
    target.pageLayout.paperSize = "A4";
    target.pageLayout.zoom = { horizontalFitToPages: 1 };
    target.pageLayout.setPrintTitleRows("$1:$2");
    target.pageLayout.setPrintTitleColumns("$A:$B");
    await context.sync();
    target.getRange("1:1").insert("Down");
    await context.sync();
    const { pageLayout } = target;
    pageLayout.load("orientation,paperSize,zoom");
    const rows = pageLayout.getPrintTitleRows().load("address,columnCount");
    const columns = pageLayout.getPrintTitleColumns().load("address,columnCount");
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return {
      orientation,
      paperSize,
      zoom,
      rows: [rows.address.split("!")[1], rows.columnCount],
      columns: columns.columnCount,
    };
  }, sheet.name);
  expect(result).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    rows: ["A2:XFD3", 16384],
    columns: 2,
  });
});

test("title rows are whole rows, and paper is of a size that exists", async () => {
  const rows = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).pageLayout.setPrintTitleRows("A1:B2");
    await context.sync();
  }, sheet.name);
  const paper = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).pageLayout.paperSize = "A99" as "A4";
    await context.sync();
  }, sheet.name);
  expect([rows, paper]).toEqual(["InvalidArgument", "InvalidArgument"]);
});
