import { numfmt } from "@univerjs/core";
import type { Area } from "../grid/a1";
import type { Block, ExcelHost } from "./excel-host";

/** What Excel makes of one row or column of a chart's source. */
export interface SourceSeries {
  /** The cell with its name. */
  readonly name: Block | undefined;
  readonly values: Block;
  readonly categories: Block | undefined;
}

export type SeriesBy = "Auto" | "Rows" | "Columns";

/** Reads a block as Excel does: a first line of texts or dates labels the points, and one of texts names the series. */
export function readSource(host: ExcelHost, { sheet, area }: Block, seriesBy: SeriesBy): SourceSeries[] {
  const byColumns = seriesBy === "Auto" ? height(area) >= width(area) : seriesBy === "Columns";
  const value = (row: number, column: number) => host.cells.value(sheet, row, column);
  const isText = (row: number, column: number) => typeof value(row, column) === "string" && value(row, column) !== "";
  const isLabel = (row: number, column: number) =>
    isText(row, column) || numfmt.isDateFormat(sheet.getRange(row, column).getNumberFormat());
  const hasBlankCorner = height(area) > 1 && width(area) > 1 && value(area.startRow, area.startColumn) === "";

  const headRow = height(area) > 1 && (hasBlankCorner || every(lastCells(firstRow(area)), isText));
  const headColumn = width(area) > 1 && (hasBlankCorner || every(lastRows(firstColumn(area), headRow), isLabel));
  const body: Area = {
    ...area,
    startRow: area.startRow + Number(headRow),
    startColumn: area.startColumn + Number(headColumn),
  };
  const block = (part: Area): Block => ({ sheet, area: part });
  const labels = { row: { ...body, ...rows(area.startRow) }, column: { ...body, ...columns(area.startColumn) } };
  if (byColumns) {
    return range(body.startColumn, body.endColumn).map((column) => ({
      name: headRow ? block({ ...labels.row, ...columns(column) }) : undefined,
      values: block({ ...body, ...columns(column) }),
      categories: headColumn ? block(labels.column) : undefined,
    }));
  }
  return range(body.startRow, body.endRow).map((row) => ({
    name: headColumn ? block({ ...labels.column, ...rows(row) }) : undefined,
    values: block({ ...body, ...rows(row) }),
    categories: headRow ? block(labels.row) : undefined,
  }));
}

const height = ({ startRow, endRow }: Area): number => endRow - startRow + 1;
const width = ({ startColumn, endColumn }: Area): number => endColumn - startColumn + 1;
const rows = (row: number) => ({ startRow: row, endRow: row });
const columns = (column: number) => ({ startColumn: column, endColumn: column });
const firstRow = (area: Area): Area => ({ ...area, ...rows(area.startRow) });
const firstColumn = (area: Area): Area => ({ ...area, ...columns(area.startColumn) });

/** The corner says nothing about the line it begins. */
const lastCells = (row: Area): Area => ({ ...row, startColumn: row.startColumn + Number(width(row) > 1) });
const lastRows = (column: Area, hasHead: boolean): Area => ({ ...column, startRow: column.startRow + Number(hasHead) });

const range = (start: number, end: number): number[] => Array.from({ length: end - start + 1 }, (_, i) => start + i);

const every = ({ startRow, startColumn, endRow, endColumn }: Area, test: (row: number, column: number) => boolean) =>
  range(startRow, endRow).every((row) => range(startColumn, endColumn).every((column) => test(row, column)));
