import type { ExcelHost } from "../objects/excel-host";
import { pictureOf } from "./chart-picture";
import type { ChartPicture } from "./chart-picture";

type Listener = (picture: ChartPicture) => void;

/** What each chart shows at present. All are read again after every calculation and every group of changes to charts. */
export class ChartPictures {
  readonly #host: ExcelHost;
  readonly #pictures = new Map<string, ChartPicture>();
  readonly #listeners = new Map<string, Listener>();
  #isDue = false;

  constructor(host: ExcelHost) {
    this.#host = host;
    host.charts.onChange(() => this.#schedule());
    host.calculation.onIdle(() => this.#refresh());
  }

  get(chartId: string): ChartPicture | undefined {
    if (this.#isDue) this.#refresh();
    return this.#pictures.get(chartId);
  }

  /** Calls back at once, if the chart is there, and whenever it looks different; gives a way to end that. */
  watch(chartId: string, listener: Listener): () => void {
    this.#listeners.set(chartId, listener);
    const picture = this.get(chartId);
    if (picture) listener(picture);
    return () => this.#listeners.delete(chartId);
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      if (this.#isDue) this.#refresh();
    }, 0);
  }

  #refresh(): void {
    this.#isDue = false;
    const charts = this.#host.charts.all();
    for (const chart of charts) {
      const picture = pictureOf(this.#host, chart);
      if (JSON.stringify(picture) === JSON.stringify(this.#pictures.get(chart.id))) continue;
      this.#pictures.set(chart.id, picture);
      this.#listeners.get(chart.id)?.(picture);
    }
    const ids = new Set(charts.map(({ id }) => id));
    for (const id of this.#pictures.keys()) if (!ids.has(id)) this.#pictures.delete(id);
  }
}
