import type { ICellData } from "@univerjs/core";
import { typedCell } from "../grid/typed-cell";
import { invalidArgument, sizeMismatch } from "./api-error";
import { asText } from "./arguments";
import { fillColumns } from "./calculated-columns";
import type { Block, ExcelHost } from "./excel-host";

const TEXT_FORMAT = "@";

/** Writes values and formulas alike, as Excel does: null leaves a cell alone, and one value fills the whole range. */
export function writeValues(host: ExcelHost, block: Block, given: unknown): void {
  const { sheet, area } = block;
  const range = host.gridRange(block).getRange();
  const matrix: Record<number, Record<number, ICellData>> = {};
  forEachGiven(block, range, given, (value, row, column) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
    const isTextFormat = typeof value === "string" && sheet.getRange(row, column).getNumberFormat() === TEXT_FORMAT;
    const cells = (matrix[row] ??= {});
    cells[column] = typedCell(value, isTextFormat);
  });
  if (Object.keys(matrix).length === 0) return;
  host.writeCells({ sheet, area }, matrix);
  fillColumns(host, { sheet, area: range }, matrix);
}

export function writeNumberFormat(host: ExcelHost, block: Block, given: unknown): void {
  const range = host.gridRange(block);
  if (typeof given === "string") return void range.setNumberFormat(univerFormat(given));
  const { startRow, startColumn } = range.getRange();
  const formats = range.getNumberFormats();
  const written: { readonly format: string; readonly row: number; readonly column: number }[] = [];
  forEachGiven(block, range.getRange(), given, (one, row, column) => {
    const format = univerFormat(asText(one));
    formats[row - startRow]![column - startColumn] = format;
    written.push({ format, row, column });
  });
  if (written.length === formats.flat().length) return void range.setNumberFormats(formats);
  // Univer would touch the other cells, too.
  for (const { format, row, column } of written) block.sheet.getRange(row, column).setNumberFormat(format);
}

/** Univer has no pattern for Excel's General. */
const univerFormat = (format: string): string => (format === "General" ? "" : format);

interface Bounds {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

function forEachGiven(
  { area }: Block,
  bounds: Bounds,
  given: unknown,
  write: (value: unknown, row: number, column: number) => void,
): void {
  const value = Array.isArray(given) ? matrixReader(area, given) : () => given;
  for (let row = bounds.startRow; row <= bounds.endRow; row += 1) {
    for (let column = bounds.startColumn; column <= bounds.endColumn; column += 1) {
      const one = value(row - area.startRow, column - area.startColumn);
      if (one !== null && one !== undefined) write(one, row, column);
    }
  }
}

function matrixReader(area: Bounds, rows: readonly unknown[]): (row: number, column: number) => unknown {
  const height = area.endRow - area.startRow + 1;
  const width = area.endColumn - area.startColumn + 1;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw sizeMismatch();
  return (row, column) => (rows as unknown[][])[row]?.[column];
}
