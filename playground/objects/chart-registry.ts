import type { FWorksheet } from "@univerjs/sheets/facade";
import { invalidArgument } from "./api-error";
import type { SourceSeries } from "./chart-source";
import type { Block, ExcelHost } from "./excel-host";
import { TrackedBlock } from "./tracked-block";

export type ChartType = "Line" | "ColumnClustered";

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right";

/** A title without words of its own is shown with those that Excel gives it. */
export interface ChartTitle {
  text: string | undefined;
  visible: boolean;
}

export interface ChartSeries {
  /** Words, or the cell that holds them. */
  name: string | TrackedBlock | undefined;
  values: TrackedBlock | undefined;
  categories: TrackedBlock | undefined;
  /** Of its line; one of the chart's own where there is none. */
  color?: string;
}

export interface Chart {
  readonly id: string;
  readonly sheet: FWorksheet;
  name: string;
  type: ChartType;
  readonly title: ChartTitle;
  readonly categoryTitle: ChartTitle;
  readonly valueTitle: ChartTitle;
  readonly legend: { position: LegendPosition; visible: boolean };
  series: ChartSeries[];
  /** The cells it lies over. */
  place: TrackedBlock;
}

const DEFAULT_ROWS = 15;
const DEFAULT_COLUMNS = 6;

/** The workbook's charts. The grid has none of its own, so they are kept here, with references that follow the cells. */
export class ChartRegistry {
  readonly #host: ExcelHost;
  readonly #charts: Chart[] = [];
  readonly #listeners: (() => void)[] = [];
  #lastId = 0;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  all(sheet?: FWorksheet): Chart[] {
    return this.#charts.filter((chart) => !sheet || chart.sheet.getSheetId() === sheet.getSheetId());
  }

  find(sheet: FWorksheet, key: string): Chart | undefined {
    const name = key.toLowerCase();
    return this.all(sheet).find((chart) => chart.id === key || chart.name.toLowerCase() === name);
  }

  /** Calls back after every change to a chart or to the places it refers to. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  add(sheet: FWorksheet, type: ChartType, series: readonly SourceSeries[], source: Block): Chart {
    this.#lastId += 1;
    const chart: Chart = {
      id: `{chart-${this.#lastId}}`,
      sheet,
      name: `Chart ${this.#lastId}`,
      type,
      title: { text: undefined, visible: true },
      categoryTitle: { text: undefined, visible: false },
      valueTitle: { text: undefined, visible: false },
      // As in Excel since 2013, whatever is added later.
      legend: { position: "Right", visible: series.length > 1 },
      series: series.map(({ name, values, categories }) => ({
        name: name && this.track(name),
        values: this.track(values),
        categories: categories && this.track(categories),
      })),
      place: this.track(besides(sheet, source)),
    };
    this.#charts.push(chart);
    this.changed();
    return chart;
  }

  track(block: Block): TrackedBlock {
    return new TrackedBlock(this.#host, block, () => this.changed());
  }

  rename(chart: Chart, name: string): void {
    const other = this.find(chart.sheet, name);
    if (name === "" || (other && other !== chart)) throw invalidArgument();
    chart.name = name;
  }

  place(chart: Chart, block: Block): void {
    if (block.sheet.getSheetId() !== chart.sheet.getSheetId()) throw invalidArgument();
    chart.place.forget();
    chart.place = this.track(block);
    this.changed();
  }

  addSeries(chart: Chart, name: string | undefined): ChartSeries {
    const series = { name, values: undefined, categories: chart.series[0]?.categories };
    chart.series.push(series);
    this.changed();
    return series;
  }

  removeSeries(chart: Chart, series: ChartSeries): void {
    chart.series = chart.series.filter((other) => other !== series);
    this.changed();
  }

  remove(chart: Chart): void {
    this.#charts.splice(this.#charts.indexOf(chart), 1);
    chart.place.forget();
    for (const { name, values, categories } of chart.series) {
      if (name instanceof TrackedBlock) name.forget();
      values?.forget();
      categories?.forget();
    }
    this.changed();
  }

  forgetSheet(sheetId: string): void {
    for (const chart of this.all()) if (chart.sheet.getSheetId() === sheetId) this.remove(chart);
  }
}

function besides(sheet: FWorksheet, { area }: Block): Block {
  const startColumn = area.endColumn + 2;
  return {
    sheet,
    area: {
      startRow: area.startRow,
      startColumn,
      endRow: area.startRow + DEFAULT_ROWS - 1,
      endColumn: startColumn + DEFAULT_COLUMNS - 1,
    },
  };
}
