import type { Area } from "../grid/a1";
import { MAX_COLUMNS, MAX_ROWS, isOnSheet } from "../grid/a1";
import { invalidArgument, itemNotFound, sizeMismatch } from "./api-error";
import { asNumber, asOptionalText, asText, oneOf } from "./arguments";
import { clearConditionalFormats, conditionalFormatCollection } from "./conditional-formats";
import { clearDataValidation, dataValidation } from "./data-validation";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";
import { rangeFormat } from "./range-format";
import { deleteCells, insertCells } from "./range-shifting";
import { rangeReaders } from "./range-reading";
import { copyCells, moveCells } from "./range-transfer";
import { writeNumberFormat, writeValues } from "./range-writing";
import { worksheetObject } from "./worksheet";

export interface RangeObject extends HostObject {
  readonly block: Block;
}

export const isRange = (value: unknown): value is RangeObject =>
  typeof value === "object" && value !== null && "block" in value;

export const singleCell = (row: number, column: number): Area => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

export function rangeObject(host: ExcelHost, block: Block): RangeObject {
  if (!isOnSheet(block.area)) throw invalidArgument();
  const write = (value: unknown) => writeValues(host, block, value);
  return {
    kind: "Range",
    block,
    identity: () => ({ _ReferenceId: host.address(block) }),
    get: { ...rangeReaders(host, block), _ReferenceId: () => host.address(block) },
    set: {
      Values: write,
      Formulas: write,
      FormulasLocal: write,
      NumberFormat: (value) => writeNumberFormat(host, block, value),
    },
    call: {
      _KeepReference: () => undefined,
      _RemoveReference: () => undefined,
      _ValidateArraySize: (rows, columns) => checkSize(block, asNumber(rows), asNumber(columns)),
      Select: () => {
        host.workbook.setActiveSheet(block.sheet);
        host.gridRange(block).activate();
      },
      Clear: (applyTo) => clear(host, block, applyTo),
      Delete: (shift) => deleteCells(host, block, shift),
      CopyFrom: (source) => copyCells(host, otherBlock(host, block, source), block),
      MoveTo: (target) => moveCells(host, block, otherBlock(host, block, target)),
      Calculate: () => host.calculation.recalculateAll(),
      Merge: () => void host.gridRange(block).merge(),
      Unmerge: () => void host.gridRange(block).breakApart(),
    },
    objects: {
      ...relatives(host, block),
      ...calculatedRelatives(host, block),
      Format: () => rangeFormat(host, block),
      ConditionalFormats: () => conditionalFormatCollection(host, block),
      DataValidation: () => dataValidation(host, block),
      Worksheet: () => worksheetObject(host, block.sheet),
      Insert: async (shift) => {
        await insertCells(host, block, shift);
        return rangeObject(host, block);
      },
    },
  };
}

/** Microsoft's library asks this before it sends a large array in parts. */
function checkSize({ area }: Block, rows: number, columns: number): void {
  const fits = rows === area.endRow - area.startRow + 1 && columns === area.endColumn - area.startColumn + 1;
  if (!fits) throw sizeMismatch();
}

function clear(host: ExcelHost, block: Block, applyTo: unknown): void {
  const range = host.gridRange(block);
  const parts = {
    All: () => {
      range.clear();
      clearConditionalFormats(host, block);
      clearDataValidation(host, block);
    },
    Contents: () => range.clearContent(),
    Formats: () => {
      range.clearFormat();
      clearConditionalFormats(host, block);
    },
  };
  parts[oneOf(applyTo ?? "All", parts)]();
}

/** Ranges that follow from this one's place alone. */
function relatives(host: ExcelHost, { sheet, area }: Block): NonNullable<HostObject["objects"]> {
  const at = (change: Partial<Area>) => rangeObject(host, { sheet, area: { ...area, ...change } });
  const { startRow, startColumn, endRow, endColumn } = area;
  const intersection = (other: unknown): HostObject | null => {
    const common = intersect(area, otherArea(host, { sheet, area }, other));
    return common ? rangeObject(host, { sheet, area: common }) : null;
  };
  return {
    GetCell: (row, column) =>
      rangeObject(host, { sheet, area: singleCell(startRow + asNumber(row), startColumn + asNumber(column)) }),
    GetRow: (row) => at({ startRow: startRow + asNumber(row), endRow: startRow + asNumber(row) }),
    GetColumn: (column) =>
      at({ startColumn: startColumn + asNumber(column), endColumn: startColumn + asNumber(column) }),
    GetEntireRow: () => at({ startColumn: 0, endColumn: MAX_COLUMNS - 1 }),
    GetEntireColumn: () => at({ startRow: 0, endRow: MAX_ROWS - 1 }),
    GetLastCell: () => at({ startRow: endRow, startColumn: endColumn }),
    GetLastRow: () => at({ startRow: endRow }),
    GetLastColumn: () => at({ startColumn: endColumn }),
    GetResizedRange: (rows, columns) =>
      at({ endRow: endRow + asNumber(rows), endColumn: endColumn + asNumber(columns) }),
    GetAbsoluteResizedRange: (rows, columns) =>
      at({ endRow: startRow + asNumber(rows) - 1, endColumn: startColumn + asNumber(columns) - 1 }),
    GetOffsetRange: (rows, columns) =>
      at({
        startRow: startRow + asNumber(rows),
        endRow: endRow + asNumber(rows),
        startColumn: startColumn + asNumber(columns),
        endColumn: endColumn + asNumber(columns),
      }),
    GetBoundingRect: (other) =>
      rangeObject(host, { sheet, area: bounding(area, otherArea(host, { sheet, area }, other)) }),
    GetIntersection: (other) => intersection(other) ?? missing(),
    GetIntersectionOrNullObject: intersection,
  };
}

/** Ranges that depend on what the cells hold, so the grid must have settled. */
function calculatedRelatives(host: ExcelHost, { sheet, area }: Block): NonNullable<HostObject["objects"]> {
  const orNull = (found: Area | undefined) => (found ? rangeObject(host, { sheet, area: found }) : null);
  const used = async () => {
    await host.calculated();
    const sheetArea = host.cells.used(sheet);
    return orNull(sheetArea && intersect(area, sheetArea));
  };
  const spill = async () => {
    await host.calculated();
    return orNull(host.cells.spillFrom(sheet, area.startRow, area.startColumn));
  };
  const spillParent = async () => {
    await host.calculated();
    return orNull(host.cells.spillParent(sheet, area.startRow, area.startColumn));
  };
  return {
    GetUsedRange: async () => (await used()) ?? missing(),
    GetUsedRangeOrNullObject: used,
    GetSpillingToRange: async () => (await spill()) ?? missing(),
    GetSpillingToRangeOrNullObject: spill,
    GetSpillParent: async () => (await spillParent()) ?? missing(),
    GetSpillParentOrNullObject: spillParent,
    GetSurroundingRegion: async () => {
      await host.calculated();
      return rangeObject(host, { sheet, area: host.gridRange({ sheet, area }).getDataRegion().getRange() });
    },
  };
}

const missing = (): never => {
  throw itemNotFound();
};

const otherBlock = (host: ExcelHost, { sheet }: Block, other: unknown): Block =>
  isRange(other) ? other.block : host.getBlock(asText(asOptionalText(other)), sheet);

function otherArea(host: ExcelHost, { sheet, area }: Block, other: unknown): Area {
  const block = otherBlock(host, { sheet, area }, other);
  if (block.sheet.getSheetId() !== sheet.getSheetId()) throw invalidArgument();
  return block.area;
}

function intersect(one: Area, other: Area): Area | undefined {
  const common = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return isOnSheet(common) ? common : undefined;
}

const bounding = (one: Area, other: Area): Area => ({
  startRow: Math.min(one.startRow, other.startRow),
  startColumn: Math.min(one.startColumn, other.startColumn),
  endRow: Math.max(one.endRow, other.endRow),
  endColumn: Math.max(one.endColumn, other.endColumn),
});
