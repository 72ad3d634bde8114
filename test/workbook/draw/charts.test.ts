import type { ChartDescription, SeriesDescription } from "../../../src/models/description";
import { drawCharts } from "../../../src/workbook/draw/charts";
import { setUpPrinting } from "../../../src/workbook/draw/print";
import { recorder } from "./recorder";

const row = (at: number) => ({ row: at, column: 2, rows: 1, columns: 61 });

const CHART: ChartDescription = {
  ...{ row: 70, column: 0, rows: 20, columns: 7 },
  kind: "line",
  title: "Cash",
  categories: row(4),
  series: [
    { name: "Closing cash", values: row(50) },
    { name: "Cumulative", values: row(30) },
  ],
  xTitle: "Month end",
  yTitle: "USD",
};

function drawn(change: Partial<ChartDescription> = {}): unknown[][] {
  const log: unknown[][] = [];
  drawCharts(recorder("sheet", log), [{ ...CHART, ...change }]);
  return log.filter(([path]) => !/\.(getRangeByIndexes|getCell|getItemAt)$/.test(String(path)));
}

const range = (at: number) => `sheet.getRangeByIndexes(${at},2,1,61)`;

describe("a chart", () => {
  const made = `sheet.charts.add(Line,${range(50)},Rows)`;
  const first = `${made}.series.getItemAt(0)`;
  const second = `${made}.series.add(Cumulative)`;

  it("has each series with its name, values and categories, whatever Excel has made of the first range", () => {
    expect(drawn().slice(0, 8)).toEqual([
      ["sheet.charts.add", "Line", range(50), "Rows"],
      [`${first}.name`, "Closing cash"],
      [`${first}.setValues`, range(50)],
      [`${first}.setXAxisValues`, range(4)],
      [`${made}.series.add`, "Cumulative"],
      [`${second}.name`, "Cumulative"],
      [`${second}.setValues`, range(30)],
      [`${second}.setXAxisValues`, range(4)],
    ]);
  });

  it("has the colour of a series that has one of its own", () => {
    const [closing, cumulative] = CHART.series as [SeriesDescription, SeriesDescription];
    const colors = drawn({ series: [closing, { ...cumulative, color: "#196B24" }] }).filter(([path]) =>
      /color$/.test(String(path)),
    );
    expect(colors).toEqual([[`${second}.format.line.color`, "#196B24"]]);
  });

  it("says what it shows, and covers its block and no cell more", () => {
    expect(drawn().slice(8)).toEqual([
      [`${made}.name`, "Cash"],
      [`${made}.title.text`, "Cash"],
      [`${made}.legend.visible`, true],
      [`${made}.legend.position`, "Bottom"],
      [`${made}.axes.categoryAxis.title.text`, "Month end"],
      [`${made}.axes.valueAxis.title.text`, "USD"],
      [`${made}.setPosition`, "sheet.getCell(70,0)", "sheet.getCell(89,6)"],
    ]);
  });

  it("of figures down a column reads columns", () => {
    const column = { row: 3, column: 5, rows: 9, columns: 1 };
    const series = [{ name: "Power price", values: column }];
    expect(drawn({ kind: "column", series })[0]).toEqual([
      "sheet.charts.add",
      "ColumnClustered",
      "sheet.getRangeByIndexes(3,5,9,1)",
      "Columns",
    ]);
  });
});

describe("a page", () => {
  const printed = (print: Parameters<typeof setUpPrinting>[1]) => {
    const log: unknown[][] = [];
    setUpPrinting(recorder("sheet", log), print);
    return log;
  };

  it("is A4 and takes the pages that a sheet is wide, with the headings and labels again on every page", () => {
    expect(printed({ landscape: true, pagesWide: 3, titleRows: 2, titleColumns: 2 })).toEqual([
      ["sheet.pageLayout.orientation", "Landscape"],
      ["sheet.pageLayout.paperSize", "A4"],
      ["sheet.pageLayout.zoom", { horizontalFitToPages: 3 }],
      ["sheet.pageLayout.setPrintTitleRows", "$1:$2"],
      ["sheet.pageLayout.setPrintTitleColumns", "$A:$B"],
    ]);
  });

  it("repeats nothing where there are no headings", () => {
    const print = { landscape: false, pagesWide: 1, titleRows: 0, titleColumns: 0 };
    expect(
      printed(print)
        .map(([path]) => path)
        .join(),
    ).not.toContain("setPrintTitle");
  });
});
