import { numfmt } from "@univerjs/core";
import type { Chart, ChartSeries, ChartTitle, ChartType, LegendPosition } from "../objects/chart-registry";
import { seriesName, shownTitle } from "../objects/chart-words";
import type { ExcelHost } from "../objects/excel-host";
import type { TrackedBlock } from "../objects/tracked-block";

export interface SeriesPicture {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color?: string;
}

/** All that a chart shows, read from the cells. */
export interface ChartPicture {
  readonly type: ChartType;
  readonly title: string | undefined;
  readonly categoryTitle: string | undefined;
  readonly valueTitle: string | undefined;
  readonly legend: LegendPosition | undefined;
  readonly labels: readonly string[];
  /** A point without a number is a gap. */
  readonly series: readonly SeriesPicture[];
  /** The number format of the first value, which the axis takes over. */
  readonly format: string;
}

/** What a chart shows now, as its library draws it. */
export function pictureOf(host: ExcelHost, chart: Chart): ChartPicture {
  const series = chart.series.map((one, index) => ({
    ...{ name: seriesName(host, one, index), values: values(host, one) },
    ...(one.color && { color: one.color }),
  }));
  const shown = (title: ChartTitle, words: string) => (title.visible ? words : undefined);
  return {
    type: chart.type,
    title: shown(chart.title, shownTitle(host, chart)),
    categoryTitle: shown(chart.categoryTitle, chart.categoryTitle.text ?? ""),
    valueTitle: shown(chart.valueTitle, chart.valueTitle.text ?? ""),
    legend: chart.legend.visible ? chart.legend.position : undefined,
    labels: labels(host, chart, Math.max(0, ...series.map((one) => one.values.length))),
    series,
    format: valueFormat(host, chart),
  };
}

/** A value in a number format, as the grid shows it. */
export const formatValue = (format: string, value: number): string => numfmt.format(format || "General", value);

const values = (host: ExcelHost, series: ChartSeries): (number | null)[] =>
  cells(host, series.values, (sheet, row, column) => {
    const value = host.cells.value(sheet, row, column);
    return typeof value === "number" ? value : null;
  });

/** Without categories the points are counted. */
function labels(host: ExcelHost, { series }: Chart, count: number): string[] {
  const categories = series.find((one) => one.categories?.block)?.categories;
  const texts = cells(host, categories, (sheet, row, column) => host.cells.text(sheet, row, column));
  return Array.from({ length: count }, (_, index) => (categories ? (texts[index] ?? "") : String(index + 1)));
}

function valueFormat(host: ExcelHost, { series }: Chart): string {
  const formats = cells(host, series[0]?.values, (sheet, row, column) => sheet.getRange(row, column).getNumberFormat());
  return formats.find((format) => format !== "") ?? "";
}

type Sheet = NonNullable<TrackedBlock["block"]>["sheet"];

function cells<T>(
  host: ExcelHost,
  tracked: TrackedBlock | undefined,
  read: (sheet: Sheet, row: number, column: number) => T,
): T[] {
  if (!tracked?.block) return [];
  const { sheet } = tracked.block;
  const { startRow, startColumn, endRow, endColumn } = host.gridRange(tracked.block).getRange();
  const result: T[] = [];
  for (let row = startRow; row <= endRow; row += 1)
    for (let column = startColumn; column <= endColumn; column += 1) result.push(read(sheet, row, column));
  return result;
}
