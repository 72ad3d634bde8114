import { ICommandService } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { RemoveSheetMutation, SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import type { IRemoveSheetMutationParams } from "@univerjs/sheets";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { formatArea, isOnSheet, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheet, splitSheet } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Calculation } from "../grid/calculation";
import type { Cells } from "../grid/cells";
import type { Grid } from "../grid/create-grid";
import { accessDenied, invalidArgument, itemNotFound } from "./api-error";
import { ChartRegistry } from "./chart-registry";
import { KeyValueStore } from "./key-value-store";
import type { PageLayout } from "./page-layout";
import { TableRegistry } from "./table-registry";

/** A block of cells of one sheet: what a Range of the API stands for. */
export interface Block {
  readonly sheet: FWorksheet;
  readonly area: Area;
}

interface ExcelParts {
  readonly grid: Grid;
  readonly workbook: FWorkbook;
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly isWaitingForFunctions: () => boolean;
  readonly settled: (ms: number) => Promise<boolean>;
}

/** A function that itself awaits Excel would wait for its own cell, so reads do not wait for it for ever. */
const LONGEST_WAIT_MS = 5000;
/** No calculation takes this long. */
const WAITS = 24;

/** What the objects of the model share: the workbook in the grid and the ways to find, read and write its cells. */
export class ExcelHost {
  readonly workbook: FWorkbook;
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly tables: TableRegistry;
  readonly charts: ChartRegistry;
  /** By the ids of their sheets. */
  readonly pageLayouts = new Map<string, PageLayout>();
  /** `workbook.settings`. */
  readonly settings = new KeyValueStore();
  /** `Office.context.document.settings`. */
  readonly addinSettings = new KeyValueStore();
  /** By their ids. */
  readonly protectedSheets = new Set<string>();
  readonly #isWaitingForFunctions: () => boolean;
  readonly #settled: (ms: number) => Promise<boolean>;
  readonly #commands: ICommandService;

  constructor({ grid, workbook, calculation, cells, isWaitingForFunctions, settled }: ExcelParts) {
    this.grid = grid;
    this.workbook = workbook;
    this.calculation = calculation;
    this.cells = cells;
    this.tables = new TableRegistry(this);
    this.charts = new ChartRegistry(this);
    this.#isWaitingForFunctions = isWaitingForFunctions;
    this.#settled = settled;
    this.#commands = grid.injector.get(ICommandService);
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === RemoveSheetMutation.id) this.#forgetSheet((params as IRemoveSheetMutationParams).subUnitId);
    });
  }

  async calculated(): Promise<void> {
    for (let wait = 0; wait < WAITS; wait += 1) {
      if ((await this.#settled(LONGEST_WAIT_MS)) || this.#isWaitingForFunctions()) return;
    }
  }

  /** Sheets go by their name, in any case, or by their id. */
  findSheet(key: string): FWorksheet | undefined {
    const name = key.toLowerCase();
    return this.workbook
      .getSheets()
      .find((sheet) => sheet.getSheetName().toLowerCase() === name || sheet.getSheetId() === key);
  }

  getSheet(key: string): FWorksheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Reads "A1:B2", "Sheet!A1" or a name; undefined if it is none of them. */
  findBlock(text: string, home: FWorksheet): Block | undefined {
    const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
    const sheet = sheetName === undefined ? home : this.findSheet(sheetName);
    const area = parseArea(rest);
    if (sheet && area) return { sheet, area };
    const name = this.workbook
      .getDefinedNames()
      .find((defined) => defined.getName().toLowerCase() === rest.toLowerCase());
    const reference = name?.getFormulaOrRefString();
    return reference === undefined || reference === text ? undefined : this.findBlock(reference, home);
  }

  getBlock(text: string, home: FWorksheet): Block {
    const block = this.findBlock(text, home);
    if (!block) throw invalidArgument();
    return block;
  }

  /** The address as the API gives it: "Sheet1!A1:B2". */
  address({ sheet, area }: Block): string {
    return `${quoteSheet(sheet.getSheetName())}!${formatArea(area)}`;
  }

  absoluteAddress({ sheet, area }: Block): string {
    return `${quoteSheet(sheet.getSheetName())}!${formatArea(area, "$")}`;
  }

  /** The part of a block that lies on the grid, which is smaller than Excel's sheet; the grid grows for a block that is not a whole row or column. */
  gridRange(block: Block): FRange {
    const { sheet, area } = block;
    this.#growTo(block);
    const endRow = Math.min(area.endRow, sheet.getMaxRows() - 1);
    const endColumn = Math.min(area.endColumn, sheet.getMaxColumns() - 1);
    return sheet.getRange(
      area.startRow,
      area.startColumn,
      endRow - area.startRow + 1,
      endColumn - area.startColumn + 1,
    );
  }

  writeCells(block: Block, value: IObjectMatrixPrimitiveType<ICellData>): void {
    if (this.protectedSheets.has(block.sheet.getSheetId())) throw accessDenied();
    const range = this.gridRange(block).getRange();
    const unitId = this.workbook.getId();
    this.#commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId: block.sheet.getSheetId(),
      range,
      value,
    });
  }

  setStyle<Key extends keyof IStyleData>(block: Block, type: Key, value: IStyleData[Key]): void {
    const range = this.gridRange(block).getRange();
    const params = {
      unitId: this.workbook.getId(),
      subUnitId: block.sheet.getSheetId(),
      range,
      style: { type, value },
    };
    this.#commands.syncExecuteCommand(SetStyleCommand.id, params);
  }

  /** Whoever has deleted it. */
  #forgetSheet(sheetId: string): void {
    this.tables.forgetSheet(sheetId);
    this.charts.forgetSheet(sheetId);
    this.pageLayouts.delete(sheetId);
    this.protectedSheets.delete(sheetId);
  }

  #growTo({ sheet, area }: Block): void {
    if (!isOnSheet(area)) throw invalidArgument();
    if (!isWholeRows(area) && area.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(area.endColumn + 1);
    if (!isWholeColumns(area) && area.endRow >= sheet.getMaxRows()) sheet.setRowCount(area.endRow + 1);
  }
}

const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

export const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };

export const isWholeColumns = (area: Area): boolean => area.startRow === 0 && area.endRow === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.startColumn === 0 && area.endColumn === LAST_COLUMN;
