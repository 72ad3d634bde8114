import type { Chart, ChartSeries } from "./chart-registry";
import type { ExcelHost } from "./excel-host";
import type { TrackedBlock } from "./tracked-block";

/** The name a series goes by in the legend. */
export function seriesName(host: ExcelHost, { name }: ChartSeries, index: number): string {
  if (typeof name === "string") return name;
  const words = name ? cellText(host, name) : "";
  return words || `Series${index + 1}`;
}

/** Excel heads a chart of one series with that series' name. */
export function shownTitle(host: ExcelHost, chart: Chart): string {
  const [only, ...others] = chart.series;
  return chart.title.text ?? (only && others.length === 0 ? seriesName(host, only, 0) : "Chart Title");
}

function cellText(host: ExcelHost, { block }: TrackedBlock): string {
  return block ? host.cells.text(block.sheet, block.area.startRow, block.area.startColumn) : "";
}
