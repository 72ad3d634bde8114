import { invalidArgument, itemNotFound } from "./api-error";
import { asNumber, asOptionalText, asText } from "./arguments";
import type { Chart, ChartSeries } from "./chart-registry";
import { seriesName } from "./chart-words";
import type { ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { isRange } from "./range";
import { TrackedBlock } from "./tracked-block";

export const chartSeries = (host: ExcelHost, chart: Chart): HostObject => ({
  kind: "ChartSeriesCollection",
  items: () => chart.series.map((series) => seriesObject(host, chart, series)),
  call: { GetCount: () => chart.series.length },
  objects: {
    GetItemAt: (index) => {
      const series = chart.series[asNumber(index)];
      if (!series) throw itemNotFound();
      return seriesObject(host, chart, series);
    },
    Add: (name) => seriesObject(host, chart, host.charts.addSeries(chart, asOptionalText(name))),
  },
});

function seriesObject(host: ExcelHost, chart: Chart, series: ChartSeries): HostObject {
  const refer = (key: "values" | "categories") => (source: unknown) => {
    if (!isRange(source)) throw invalidArgument();
    series[key]?.forget();
    series[key] = host.charts.track(source.block);
    host.charts.changed();
  };
  return {
    kind: "ChartSeries",
    get: {
      Name: () => seriesName(host, series, chart.series.indexOf(series)),
      ChartType: () => chart.type,
    },
    set: {
      Name: (name) => {
        if (series.name instanceof TrackedBlock) series.name.forget();
        series.name = asText(name);
        host.charts.changed();
      },
    },
    call: {
      SetValues: refer("values"),
      SetXAxisValues: refer("categories"),
      Delete: () => host.charts.removeSeries(chart, series),
    },
    objects: { Format: () => seriesFormat(host, series) },
  };
}

const seriesFormat = (host: ExcelHost, series: ChartSeries): HostObject => ({
  kind: "ChartSeriesFormat",
  objects: { Line: () => lineFormat(host, series) },
});

const lineFormat = (host: ExcelHost, series: ChartSeries): HostObject => ({
  kind: "ChartLineFormat",
  get: { Color: () => series.color ?? "" },
  set: {
    Color: (color) => {
      series.color = asText(color);
      host.charts.changed();
    },
  },
});
