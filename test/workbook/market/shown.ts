import type { CellDescription } from "../../../src/models/description";

/** What is read back from a cell that was written as described. */
export function shown(cell: CellDescription | null | undefined): string | number {
  if (!cell) return "";
  if (cell.content.kind === "text") return cell.content.text;
  return cell.content.kind === "number" ? cell.content.number : cell.content.formula;
}
