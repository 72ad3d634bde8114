import { ICommandService } from "@univerjs/core";
import type { IDOMAnchor } from "@univerjs/preset-sheets-drawing";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { formatArea } from "../grid/a1";
import type { Chart } from "../objects/chart-registry";
import type { ExcelHost } from "../objects/excel-host";
import type { ChartPictures } from "./chart-pictures";

const COMPONENT = "PlaygroundChart";

/** The whole of the range. Univer's type asks for sizes, which stand for a part of it. */
const WHOLE_RANGE = {} as IDOMAnchor;

interface Shown {
  readonly place: string;
  readonly remove: () => void;
}

/** Shows the active sheet's charts over the grid. Univer takes them along when it scrolls, but they end with their sheet's turn. */
export class ChartLayer {
  readonly #host: ExcelHost;
  readonly #pictures: ChartPictures;
  readonly #shown = new Map<string, Shown>();
  #component: Promise<void> | undefined;
  #isDue = false;

  constructor(host: ExcelHost, pictures: ChartPictures) {
    this.#host = host;
    this.#pictures = pictures;
    host.charts.onChange(() => this.#schedule());
    host.grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) this.#turnTo();
    });
  }

  #turnTo(): void {
    for (const { remove } of this.#shown.values()) remove();
    this.#shown.clear();
    this.#schedule();
  }

  /** Once for all changes of a moment, and after Univer has turned to the sheet. */
  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      void this.#show();
    }, 0);
  }

  async #show(): Promise<void> {
    const { charts, workbook } = this.#host;
    if (charts.all().length > 0) await (this.#component ??= this.#register());
    const wanted = charts.all(workbook.getActiveSheet());
    for (const [id, { place, remove }] of this.#shown) {
      if (wanted.some((chart) => chart.id === id && placeOf(chart) === place)) continue;
      remove();
      this.#shown.delete(id);
    }
    for (const chart of wanted) if (!this.#shown.has(chart.id)) this.#add(chart);
  }

  #add(chart: Chart): void {
    const { block } = chart.place;
    if (!block) return;
    const layer = { componentKey: COMPONENT, data: { chartId: chart.id }, allowTransform: false };
    const added = chart.sheet.addFloatDomToRange(this.#host.gridRange(block), layer, WHOLE_RANGE, chart.id);
    if (added) this.#shown.set(chart.id, { place: placeOf(chart), remove: () => added.dispose() });
  }

  /** The chart library comes with the first chart. */
  async #register(): Promise<void> {
    const { chartComponent } = await import("./chart-component");
    this.#host.grid.api.registerComponent(COMPONENT, chartComponent(this.#pictures));
  }
}

const placeOf = ({ place: { block } }: Chart): string => (block ? formatArea(block.area) : "");
