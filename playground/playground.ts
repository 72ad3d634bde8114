import { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Bridge } from "./bridge";
import { ChartLayer } from "./charts/chart-layer";
import type { ChartPicture } from "./charts/chart-picture";
import { ChartPictures } from "./charts/chart-pictures";
import { Calculation } from "./grid/calculation";
import { Cells } from "./grid/cells";
import type { CellValue } from "./grid/cells";
import type { Grid } from "./grid/create-grid";
import { fixGrid } from "./grid/fix-grid";
import { DirectRuntime } from "./invoke/direct-runtime";
import type { FunctionRuntime } from "./invoke/function-runtime";
import { Invoke } from "./invoke/invoke";
import { readMetadata } from "./invoke/metadata";
import { OfficeRuntime } from "./invoke/office-runtime";
import type { PaneWindow } from "./invoke/pane-window";
import { raiseEvents, raiseVisibility } from "./events";
import { ExcelHost } from "./objects/excel-host";
import { workbookModel } from "./objects/workbook";
import { createExternal, hostInfo } from "./office-context";
import type { Options, Runtime } from "./page/options";
import type { Texts } from "./page/texts";
import { TaskPane } from "./task-pane";

export interface PlaygroundSetup {
  readonly grid: Grid;
  readonly options: Options;
  readonly texts: Texts;
  /** Where the built add-in is served. */
  readonly addin: string;
  readonly pane: HTMLIFrameElement;
}

const NAMESPACE = "MINING";
const METADATA = { en: "functions.json", "zh-CN": "functions.zh-CN.json" };
const POLL_MS = 10;

/** The grid, the task pane and what joins them. Tests reach it as `window.playground`. */
export class Playground {
  readonly mode: Runtime;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  /** Settles once the pane is connected and the first calculation is done. */
  readonly ready: Promise<void>;
  readonly #setup: PlaygroundSetup;
  readonly #calculation: Calculation;
  readonly #cells: Cells;
  readonly #runtime: FunctionRuntime;
  readonly #invoke: Invoke;
  readonly #bridge: Bridge;
  readonly #excel: ExcelHost;
  readonly #charts: ChartPictures;
  readonly #pane: TaskPane;
  readonly #listeners: (() => void)[] = [];

  constructor(setup: PlaygroundSetup) {
    const { grid, options, texts } = setup;
    const workbook = grid.api.getActiveWorkbook();
    if (!workbook) throw new Error("The grid has no workbook.");
    this.#setup = setup;
    this.mode = options.runtime;
    this.api = grid.api;
    this.workbook = workbook;
    this.#calculation = new Calculation(grid.injector);
    this.#cells = new Cells(grid.injector);
    this.#excel = new ExcelHost({
      grid,
      workbook,
      calculation: this.#calculation,
      cells: this.#cells,
      isWaitingForFunctions: () => !this.#runtime.isIdle,
      settled: (ms) => this.settled(ms),
    });
    this.#charts = new ChartPictures(this.#excel);
    new ChartLayer(this.#excel, this.#charts);
    const office = new OfficeRuntime(this.#calculation, (invocations) => this.#bridge.invoke(invocations));
    this.#runtime = options.runtime === "office" ? office : new DirectRuntime(texts);
    this.#pane = new TaskPane({
      frame: setup.pane,
      runtime: this.#runtime,
      loadFunctions: () => this.loadFunctions(),
      onConnected: () => this.#calculation.recalculateAll(),
    });
    this.#bridge = new Bridge({
      model: workbookModel(this.#excel),
      onBatchEnd: () => this.#calculation.resume(),
      onReady: () => this.#pane.connect(),
      onResults: (results) => office.receive(results),
      onVisibility: (visibility) => this.#showPane(visibility),
    });
    this.#invoke = new Invoke({
      injector: grid.injector,
      calculation: this.#calculation,
      runtime: this.#runtime,
      texts,
      sheetName: (id) => workbook.getSheetBySheetId(id)?.getSheetName() ?? "",
    });
    fixGrid(grid.injector);
    raiseEvents(this.#excel, this.#bridge);
    this.ready = this.#untilReady();
    this.#reportChanges();
  }

  get isIdle(): boolean {
    return this.#pane.isConnected && this.#calculation.isIdle && this.#runtime.isIdle;
  }

  /** Waits until nothing is left to calculate; false if that took too long. */
  async settled(ms = 30_000): Promise<boolean> {
    const end = performance.now() + ms;
    while (!this.isIdle) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return true;
  }

  /** A cell's calculated value; "" if it is blank. */
  valueAt(sheetName: string, a1: string): CellValue {
    const { sheet, row, column } = this.#cellAt(sheetName, a1);
    return this.#cells.value(sheet, row, column);
  }

  /** The sentence that explains the cell's error; "" if it has none. */
  sentenceAt(sheetName: string, a1: string): string {
    const { sheet, row, column } = this.#cellAt(sheetName, a1);
    if (!this.#cells.isError(sheet, row, column)) return "";
    return this.#invoke.sentences.at({ unitId: this.workbook.getId(), sheetId: sheet.getSheetId(), row, column });
  }

  /** What each chart of a sheet shows. */
  charts(sheetName: string): ChartPicture[] {
    const sheet = this.#excel.findSheet(sheetName);
    const charts = sheet ? this.#excel.charts.all(sheet) : [];
    return charts.flatMap(({ id }) => this.#charts.get(id) ?? []);
  }

  sentenceAtSelection(): string {
    const cell = this.workbook.getActiveCell();
    return cell ? this.sentenceAt(cell.getSheetName(), cell.getA1Notation()) : "";
  }

  /** Calls back whenever the selection or the state of the calculation has changed. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async loadFunctions(): Promise<void> {
    const { addin, options } = this.#setup;
    const response = await fetch(addin + METADATA[options.language]);
    if (!response.ok) throw new Error(this.#setup.texts.paneMissing);
    this.#invoke.define(NAMESPACE, readMetadata(await response.json()));
  }

  openPane(): void {
    const { addin, options } = this.#setup;
    this.#pane.open(`${addin}taskpane.html?${hostInfo(options.language)}`);
  }

  /** Loads the pane again, with the functions' newest code and metadata. */
  async reloadPane(): Promise<void> {
    this.#pane.reload();
    await this.settled();
  }

  /** Called by the connector script in the pane, before office.js loads. */
  attach(pane: PaneWindow): void {
    this.#pane.attach(pane);
    this.#bridge.attach(pane);
    const external = createExternal(this.#setup.options.language, this.#excel.addinSettings);
    Object.defineProperty(pane, "external", { value: external, configurable: true, writable: true });
  }

  #showPane(visibility: string): void {
    this.#pane.show(visibility !== "Hidden");
    raiseVisibility(this.#bridge, visibility);
  }

  async #untilReady(): Promise<void> {
    while (!(await this.settled(1000)));
  }

  #reportChanges(): void {
    const report = () => {
      for (const listener of this.#listeners) listener();
    };
    this.#calculation.onStart(report);
    this.#calculation.onIdle(report);
    this.#setup.grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) report();
    });
  }

  #cellAt(sheetName: string, a1: string) {
    const sheet = this.workbook.getSheetByName(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
    const { startRow: row, startColumn: column } = sheet.getRange(a1).getRange();
    return { sheet, row, column };
  }
}
