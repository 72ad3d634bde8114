import { resultName } from "../formula/result";
import type { Alignment, Block, Role, SheetDescription } from "../models/description";
import { LOOKS } from "../models/looks";
import { resultPlaces } from "../models/result-places";
import { rectanglesOf } from "./rectangles";
import { written } from "./written";

const ALIGNMENTS: Readonly<Record<Alignment, "Left" | "Right">> = { left: "Left", right: "Right" };

/** A column of w characters is 7w + 5 pixels wide in Excel's standard font, at 0.75 points a pixel. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Queues everything that fills an empty worksheet; the caller syncs. Names come before the formulas that use them, and
 * tables after the cells, because Excel fills the columns of a table on its own.
 */
export function drawSheet(workbook: Excel.Workbook, worksheet: Excel.Worksheet, sheet: SheetDescription): void {
  for (const { name, comment, row, column } of sheet.names) {
    workbook.names.add(name, worksheet.getCell(row, column), comment);
  }
  for (const result of sheet.results ?? []) {
    const formula = resultName(result.formula, sheet.name, resultPlaces(result));
    workbook.names.add(result.name, formula, result.comment);
  }
  drawCells(worksheet, sheet);
  for (const { name, ...block } of sheet.tables) {
    const table = worksheet.tables.add(rangeOf(worksheet, block), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  sheet.widths.forEach((width, column) => {
    worksheet.getCell(0, column).format.columnWidth = pointsOf(width);
  });
  const { rows, columns } = sheet.frozen;
  if (rows > 0 && columns > 0) worksheet.freezePanes.freezeAt(rangeOf(worksheet, { row: 0, column: 0, rows, columns }));
}

function drawCells(worksheet: Excel.Worksheet, { rows }: SheetDescription): void {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const range = rangeOf(worksheet, { row: 0, column: 0, rows: grid.length, columns: width });
  range.numberFormat = grid.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  range.formulas = grid.map((row) => row.map((cell) => cell && nonBlank(written(cell.content))));
  range.format.verticalAlignment = "Top";
  for (const { key, ...block } of rectanglesOf<Role>(grid.map((row) => row.map((cell) => cell?.role ?? null)))) {
    dress(rangeOf(worksheet, block).format, key);
  }
  for (const { key, ...block } of rectanglesOf(grid.map((row) => row.map((cell) => cell?.align ?? null)))) {
    rangeOf(worksheet, block).format.horizontalAlignment = ALIGNMENTS[key];
  }
  for (const block of rectanglesOf(grid.map((row) => row.map((cell) => (cell?.wrap ? "wrap" : null))))) {
    rangeOf(worksheet, block).format.wrapText = true;
  }
  range.format.autofitRows();
}

/** A new sheet is blank already. */
const nonBlank = (content: string | number): string | number | null => (content === "" ? null : content);

function dress({ font, fill }: Excel.RangeFormat, role: Role): void {
  const look = LOOKS[role];
  font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.size) font.size = look.size;
  if (look.fill) fill.color = look.fill;
}

const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);
