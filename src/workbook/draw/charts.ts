import type { Block, ChartDescription, SeriesDescription } from "../../models/description";
import { rangeOf } from "./range-of";

const TYPES = { line: "Line", column: "ColumnClustered" } as const satisfies Record<ChartDescription["kind"], string>;

/** Queues the charts over a sheet's cells. */
export function drawCharts(worksheet: Excel.Worksheet, charts: readonly ChartDescription[]): void {
  for (const chart of charts) drawChart(worksheet, chart);
}

function drawChart(worksheet: Excel.Worksheet, description: ChartDescription): void {
  const { kind, title, categories, series, xTitle, yTitle, ...block } = description;
  const [first, ...further] = series as readonly [SeriesDescription, ...SeriesDescription[]];
  const by = isRow(first.values) ? "Rows" : "Columns";
  const chart = worksheet.charts.add(TYPES[kind], rangeOf(worksheet, first.values), by);
  const draw = (drawn: Excel.ChartSeries, { name, values, color }: SeriesDescription): void => {
    drawn.name = name;
    drawn.setValues(rangeOf(worksheet, values));
    drawn.setXAxisValues(rangeOf(worksheet, categories));
    if (color) drawn.format.line.color = color;
  };
  // Excel has made one series of the first range, but may have taken some of its cells for a heading.
  draw(chart.series.getItemAt(0), first);
  for (const one of further) draw(chart.series.add(one.name), one);
  chart.name = title;
  chart.title.text = title;
  // Excel gives a chart that begins with one series no legend.
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.title.text = xTitle;
  chart.axes.valueAxis.title.text = yTitle;
  const { start, end } = cornersOf(worksheet, block);
  chart.setPosition(start, end);
}

const isRow = ({ rows }: Block): boolean => rows === 1;

const cornersOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Block) => ({
  start: worksheet.getCell(row, column),
  end: worksheet.getCell(row + rows - 1, column + columns - 1),
});
