import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../grid/a1";
import { invalidArgument, itemNotFound, notSupported } from "./api-error";
import { asBoolean, asNumber, asText, oneOf } from "./arguments";
import { chartSeries } from "./chart-series";
import { readSource } from "./chart-source";
import type { SeriesBy } from "./chart-source";
import { shownTitle } from "./chart-words";
import type { Chart, ChartTitle, ChartType, LegendPosition } from "./chart-registry";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { isRange, singleCell } from "./range";
import { PIXELS_PER_POINT } from "./range-format";
import { worksheetObject } from "./worksheet";

const TYPES: Readonly<Record<ChartType, true>> = { Line: true, ColumnClustered: true };
const SERIES_BY: Readonly<Record<SeriesBy, true>> = { Auto: true, Rows: true, Columns: true };
const LEGEND_POSITIONS: Readonly<Record<LegendPosition, true>> = { Top: true, Bottom: true, Left: true, Right: true };

export function chartCollection(host: ExcelHost, sheet: FWorksheet): HostObject {
  const find = (key: unknown): HostObject | null => {
    const chart = host.charts.find(sheet, asText(key));
    return chart ? chartObject(host, chart) : null;
  };
  return {
    kind: "ChartCollection",
    items: () => host.charts.all(sheet).map((chart) => chartObject(host, chart)),
    call: { GetCount: () => host.charts.all(sheet).length },
    objects: {
      GetItem: (key) => find(key) ?? missing(),
      GetItemOrNullObject: find,
      GetItemAt: (index) => {
        const chart = host.charts.all(sheet)[asNumber(index)];
        return chart ? chartObject(host, chart) : missing();
      },
      Add: async (type, source, seriesBy) => {
        if (!isRange(source)) throw invalidArgument();
        await Promise.all([host.grid.plugins.load("drawing"), host.calculated()]);
        const series = readSource(host, source.block, oneOf(seriesBy ?? "Auto", SERIES_BY));
        return chartObject(host, host.charts.add(sheet, asChartType(type), series, source.block));
      },
    },
  };
}

function asChartType(type: unknown): ChartType {
  if (asText(type) in TYPES) return type as ChartType;
  throw notSupported(`A chart of the type ${asText(type)}`);
}

const missing = (): never => {
  throw itemNotFound();
};

function chartObject(host: ExcelHost, chart: Chart): HostObject {
  const change = changing(host);
  return {
    kind: "Chart",
    identity: () => ({ Id: chart.id }),
    get: { Id: () => chart.id, Name: () => chart.name, ChartType: () => chart.type, ...measures(host, chart) },
    set: {
      Name: (name) => host.charts.rename(chart, asText(name)),
      ChartType: change((type) => (chart.type = asChartType(type))),
    },
    call: {
      Delete: () => host.charts.remove(chart),
      SetPosition: (start, end) => host.charts.place(chart, between(host, chart, start, end)),
    },
    objects: {
      Title: () => titleObject("ChartTitle", chart.title, () => shownTitle(host, chart), change),
      Legend: () => legendObject(chart, change),
      Axes: () => axesObject(chart, change),
      Series: () => chartSeries(host, chart),
      Worksheet: () => worksheetObject(host, chart.sheet),
    },
  };
}

type Change = (apply: (value: unknown) => void) => (value: unknown) => void;

/** A setter after which the chart is drawn anew. */
const changing =
  (host: ExcelHost): Change =>
  (apply) =>
  (value) => {
    apply(value);
    host.charts.changed();
  };

const titleObject = (kind: string, title: ChartTitle, shown: () => string, change: Change): HostObject => ({
  kind,
  get: { Text: shown, Visible: () => title.visible },
  set: {
    Text: change((text) => Object.assign(title, { text: asText(text), visible: true })),
    Visible: change((visible) => (title.visible = asBoolean(visible))),
  },
});

const legendObject = ({ legend }: Chart, change: Change): HostObject => ({
  kind: "ChartLegend",
  get: { Position: () => legend.position, Visible: () => legend.visible },
  set: {
    Position: change((position) => Object.assign(legend, { position: oneOf(position, LEGEND_POSITIONS) })),
    Visible: change((visible) => (legend.visible = asBoolean(visible))),
  },
});

function axesObject(chart: Chart, change: Change): HostObject {
  const axis = (title: ChartTitle) => (): HostObject => ({
    kind: "ChartAxis",
    objects: { Title: () => titleObject("ChartAxisTitle", title, () => title.text ?? "Axis Title", change) },
  });
  return { kind: "ChartAxes", objects: { CategoryAxis: axis(chart.categoryTitle), ValueAxis: axis(chart.valueTitle) } };
}

/** Where it lies on the sheet, in points. */
function measures(host: ExcelHost, chart: Chart): NonNullable<HostObject["get"]> {
  const { sheet } = chart;
  const area = (): Area => (chart.place.block ? host.gridRange(chart.place.block).getRange() : singleCell(0, 0));
  const sum = (start: number, end: number, size: (index: number) => number) => {
    let pixels = 0;
    for (let index = start; index <= end; index += 1) pixels += size(index);
    return pixels / PIXELS_PER_POINT;
  };
  const columnsWidth = (start: number, end: number) => sum(start, end, (column) => sheet.getColumnWidth(column));
  const rowsHeight = (start: number, end: number) => sum(start, end, (row) => sheet.getRowHeight(row));
  return {
    Left: () => columnsWidth(0, area().startColumn - 1),
    Top: () => rowsHeight(0, area().startRow - 1),
    Width: () => columnsWidth(area().startColumn, area().endColumn),
    Height: () => rowsHeight(area().startRow, area().endRow),
  };
}

/** The cells from one corner to the other; the one that is left out is the first. */
function between(host: ExcelHost, { sheet }: Chart, start: unknown, end: unknown): Block {
  const block = (corner: unknown) => (isRange(corner) ? corner.block : host.getBlock(asText(corner), sheet));
  const first = block(start);
  const last = end === null || end === undefined ? first : block(end);
  return {
    sheet: first.sheet,
    area: {
      startRow: Math.min(first.area.startRow, last.area.startRow),
      startColumn: Math.min(first.area.startColumn, last.area.startColumn),
      endRow: Math.max(first.area.endRow, last.area.endRow),
      endColumn: Math.max(first.area.endColumn, last.area.endColumn),
    },
  };
}
