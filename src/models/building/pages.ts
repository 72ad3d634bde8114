import type { PrintDescription } from "../description";
import { FIRST } from "./columns";

/** As many characters as a page takes side by side before they are too small to read. */
const LEGIBLE_WIDTH = 255;

/** Pages for columns of these widths: what is too wide for one goes on to the next, with its labels again. */
export function pagesFor(widths: readonly number[], titleRows: number, landscape: boolean): PrintDescription {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const pagesWide = Math.ceil(width / LEGIBLE_WIDTH);
  return { landscape, pagesWide, titleRows, titleColumns: pagesWide > 1 ? FIRST : 0 };
}
