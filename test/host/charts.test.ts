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
  await sheet.type({ A1: "Month", A2: "Jan", A3: "Feb", A4: "Mar" });
  await sheet.type({ B1: "Revenue", B2: 10, B3: "=B2*2", B4: "n/a", C1: "Cost", C2: 4, C3: 5, C4: 6 });
});

test("a chart of a block takes names from its first row and categories from its first column", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const chart = target.charts.add("Line", target.getRange("A1:C4"), "Columns");
    chart.load("name,chartType");
    const title = chart.title.load("text");
    chart.series.load("items/name");
    const count = target.charts.getCount();
    await context.sync();
    return [chart.name !== "", chart.chartType, title.text, chart.series.items.map((item) => item.name), count.value];
  }, sheet.name);
  expect(result).toEqual([true, "Line", "Chart Title", ["Revenue", "Cost"], 1]);
});

test("a block read by rows makes a series of each row", async () => {
  const names = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const chart = target.charts.add("ColumnClustered", target.getRange("A1:C4"), "Rows");
    chart.series.load("items/name");
    await context.sync();
    return chart.series.items.map((item) => item.name);
  }, sheet.name);
  expect(names).toEqual(["Jan", "Feb", "Mar"]);
});

test("what is set comes back in a later batch, by the chart's name", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const added = target.charts.add("ColumnClustered", target.getRange("B1:B4"), "Columns");
    added.name = "Revenue a month";
    added.title.text = "Revenue, USD";
    added.legend.position = "Bottom";
    added.axes.categoryAxis.title.text = "Month";
    added.axes.valueAxis.title.text = "USD";
    added.setPosition("E2", target.getRange("H12"));
    await context.sync();
    const chart = target.charts.getItem("revenue A MONTH").load("name,title/text,legend/position");
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.title.load("text,visible");
    valueAxis.title.load("text");
    const missing = target.charts.getItemOrNullObject("Nothing");
    await context.sync();
    const { title, legend } = chart;
    const titles = [title.text, categoryAxis.title.text, categoryAxis.title.visible, valueAxis.title.text];
    return [chart.name, titles, legend.position, missing.isNullObject];
  }, sheet.name);
  expect(result).toEqual(["Revenue a month", ["Revenue, USD", "Month", true, "USD"], "Bottom", true]);
});

test("a chart that begins with one series has no legend until one is asked for", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const [one, two] = ["B1:B4", "B1:C4"].map((cells) => target.charts.add("Line", target.getRange(cells), "Columns"));
    one!.series.add("Cost");
    for (const chart of [one!, two!]) chart.legend.load("visible");
    await context.sync();
    return [one!.legend.visible, two!.legend.visible];
  }, sheet.name);
  expect(result).toEqual([false, true]);
});

test("a chart lies over the cells it was set to, in points", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("A:D").format.columnWidth = 60;
    target.getRange("1:9").format.rowHeight = 30;
    const chart = target.charts.add("Line", target.getRange("B1:B4"), "Columns");
    chart.setPosition("B2", "D5");
    chart.load("left,top,width,height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  }, sheet.name);
  expect(result).toEqual([60, 30, 180, 120]);
});

test("series are added with a name, values and categories of their own, and the rest are counted", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const chart = target.charts.add("Line", target.getRange("B1:B4"), "Columns");
    const added = chart.series.add("Cost again");
    added.setValues(target.getRange("C2:C4"));
    added.setXAxisValues(target.getRange("A2:A4"));
    const first = chart.series.getItemAt(0);
    first.name = "Renamed";
    await context.sync();
    const count = chart.series.getCount();
    chart.series.load("items/name");
    await context.sync();
    return [count.value, chart.series.items.map((item) => item.name)];
  }, sheet.name);
  expect(result).toEqual([2, ["Renamed", "Cost again"]]);
});

test("a deleted chart is gone, and a deleted sheet takes its charts along", async () => {
  const result = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const chart = target.charts.add("Line", target.getRange("B1:C4"), "Columns");
    chart.name = "One";
    await context.sync();
    chart.delete();
    const gone = target.charts.getItemOrNullObject("One");
    await context.sync();
    target.charts.add("Line", target.getRange("B1:C4"), "Columns");
    target.delete();
    await context.sync();
    return gone.isNullObject;
  }, sheet.name);
  const left = await playground.page.evaluate((name) => window.playground?.charts(name), sheet.name);
  expect([result, left]).toEqual([true, []]);
});

test("a kind of chart that the playground does not draw is refused, and so is a missing chart", async () => {
  const refused = await playground.excelError(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.charts.add("Pie", target.getRange("A1:B4"), "Columns");
    await context.sync();
  }, sheet.name);
  const missing = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).charts.getItem("Nothing").load("name");
    await context.sync();
  }, sheet.name);
  expect([refused, missing]).toEqual(["ApiNotFound", "ItemNotFound"]);
});
