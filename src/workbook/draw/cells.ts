import type { Alignment, Block, CellDescription, Role, SheetDescription } from "../../models/description";
import { LOOKS } from "../../models/looks";
import { written } from "../written";
import { rangeOf } from "./range-of";
import { rectanglesOf } from "./rectangles";

const ALIGNMENTS: Readonly<Record<Alignment, "Left" | "Right">> = { left: "Left", right: "Right" };

type Grid = readonly (readonly (CellDescription | null)[])[];

/**
 * Draws rows from a certain one on. Formulas and number formats are written as English Excel has them, whatever the region's own are. A number format
 * comes before the formula, so that Excel does not choose one.
 */
export function drawCells(worksheet: Excel.Worksheet, rows: SheetDescription["rows"], first: number): void {
  const width = Math.max(...rows.map((row) => row.length));
  const grid: Grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const at = (block: Block) => rangeOf(worksheet, { ...block, row: first + block.row });
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
