import type { Alignment, Block, CellDescription, Place, Role, SheetDescription } from "../../models/description";
import { LOOKS } from "../../models/looks";
import { written } from "../written";
import { rangeOf } from "./range-of";
import { rectanglesOf } from "./rectangles";

const ALIGNMENTS: Readonly<Record<Alignment, "Left" | "Right">> = { left: "Left", right: "Right" };

type Grid = readonly (readonly (CellDescription | null)[])[];

/**
 * Draws cells. Formulas and number formats are written as English Excel has them, whatever the region's own are. A number
 * format comes before the formula, so that Excel does not choose one.
 *
 * @param origin - where the first of the cells stands
 */
export function drawCells(worksheet: Excel.Worksheet, rows: SheetDescription["rows"], origin: Place): void {
  const at = ({ row, column, ...size }: Block) =>
    rangeOf(worksheet, { row: origin.row + row, column: origin.column + column, ...size });
  const width = Math.max(...rows.map((row) => row.length));
  const grid: Grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const range = at({ row: 0, column: 0, rows: grid.length, columns: width });
  range.numberFormat = grid.map((row) => row.map((cell) => cell?.numberFormat ?? null));
  range.formulas = grid.map((row) => row.map((cell) => cell && nonBlank(written(cell.content))));
  range.format.verticalAlignment = "Top";
  for (const { key, ...block } of rectanglesOf<Role>(keysOf(grid, ({ role }) => role))) {
    dress(at(block).format, key);
  }
  for (const { key, ...block } of rectanglesOf<Alignment>(keysOf(grid, ({ align }) => align))) {
    at(block).format.horizontalAlignment = ALIGNMENTS[key];
  }
  for (const block of rectanglesOf(keysOf(grid, ({ indent }) => indent && "indent"))) {
    at(block).format.indentLevel = 1;
  }
  for (const block of rectanglesOf(keysOf(grid, ({ wrap }) => wrap && "wrap"))) {
    at(block).format.wrapText = true;
  }
}

const keysOf = <K extends string>(grid: Grid, keyOf: (cell: CellDescription) => K | undefined): (K | null)[][] =>
  grid.map((row) => row.map((cell) => (cell && keyOf(cell)) ?? null));

/** A new sheet is blank already. */
const nonBlank = (content: string | number): string | number | null => (content === "" ? null : content);

function dress({ font, fill }: Excel.RangeFormat, role: Role): void {
  const look = LOOKS[role];
  font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.size) font.size = look.size;
  if (look.fill) fill.color = look.fill;
}
