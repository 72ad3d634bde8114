import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage, SheetOnPage } from "../../tools/browser/page";

/** What Univer leaves free around an element over cells, in pixels. */
const ROOM_AROUND = 6;

let playground: PlaygroundPage;
let sheet: SheetOnPage;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  sheet = await playground.newSheet();
  await sheet.type({ A1: "Month", B1: "Net cash", A2: 46054, A3: 46082, A4: 46113, A5: "Later" });
  await sheet.type({ D1: 2, B2: "=10*D1", B3: "n/a", B4: "=B2*2", B5: -5 });
  await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("A2:A4").numberFormat = [["yyyy-mm"], ["yyyy-mm"], ["yyyy-mm"]];
    target.getRange("B2:B5").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"], ["#,##0"]];
    target.activate();
    const chart = target.charts.add("Line", target.getRange("A1:B5"), "Columns");
    chart.title.text = "Net cash, USD";
    chart.legend.visible = true;
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "USD";
    chart.setPosition("D3", "H16");
    await context.sync();
  }, sheet.name);
});

const shown = () => playground.page.evaluate((name) => window.playground?.charts(name)[0], sheet.name);

test("a chart shows its titles, its labels as the grid does, and gaps where there is no number", async () => {
  expect(await shown()).toEqual({
    type: "Line",
    title: "Net cash, USD",
    valueTitle: "USD",
    legend: "Bottom",
    labels: ["2026-02", "2026-03", "2026-04", "Later"],
    series: [{ name: "Net cash", values: [20, null, 40, -5] }],
    format: "#,##0",
  });
});

test("a chart follows the calculation, the names in its cells and inserted rows", async () => {
  await sheet.type({ D1: 3, B1: "Cash" });
  expect((await shown())?.series).toEqual([{ name: "Cash", values: [30, null, 60, -5] }]);
  await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("4:4").insert("Down");
    target.getRange("B4").values = [[7]];
    await context.sync();
  }, sheet.name);
  await playground.settled();
  expect((await shown())?.series[0]?.values).toEqual([30, null, 7, 60, -5]);
});

test("the chart lies over its cells, drawn, on its own sheet only", async () => {
  const picture = playground.page.locator(".chart canvas[aria-label='Net cash, USD']");
  await picture.waitFor();
  const frame = await playground.page.locator(".chart").boundingBox();
  const colours = await picture.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at + 3] === 255) seen.add(String(pixels.slice(at, at + 3)));
    return [...seen];
  });
  expect(colours).toContain("21,96,130");
  const [width = 0, height = 0] = await cellsSize();
  expect(Math.abs((frame?.width ?? 0) - width)).toBeLessThan(ROOM_AROUND);
  expect(Math.abs((frame?.height ?? 0) - height)).toBeLessThan(ROOM_AROUND);
  await playground.newSheet();
  await picture.waitFor();
  await playground.excel(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
  await picture.waitFor({ state: "detached" });
});

/** Of D3:H16, in pixels. */
const cellsSize = () =>
  playground.page.evaluate((name) => {
    const target = window.playground?.workbook.getSheetByName(name);
    const sum = (count: number, size: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
    const width = sum(5, (index) => target?.getColumnWidth(3 + index) ?? 0);
    return [width, sum(14, (index) => target?.getRowHeight(2 + index) ?? 0)];
  }, sheet.name);

test("a chart that is deleted, or whose sheet the user deletes, goes from the page", async () => {
  const picture = playground.page.locator(".chart canvas[aria-label='Net cash, USD']");
  await picture.waitFor();
  await playground.page.evaluate((name) => {
    const { workbook } = window.playground ?? {};
    const target = workbook?.getSheetByName(name);
    if (target) workbook?.deleteSheet(target);
  }, sheet.name);
  await picture.waitFor({ state: "detached" });
  expect(await playground.page.evaluate((name) => window.playground?.charts(name), sheet.name)).toEqual([]);
  expect(playground.errors).toEqual([]);
});
