import type { Block, Place } from "../description";
import { f, rangeAt } from "./formula";
import type { Formula } from "./formula";

/** How many cells of a column, in their order, are blank; nothing where there is no cell. */
export function blanksIn(sheet: string, cells: readonly Place[]): Formula | undefined {
  if (cells.length === 0) return undefined;
  const counts = runsOf(cells).map((run) => f`SUMPRODUCT((${rangeAt(sheet, run)}="")*1)`);
  return (at) => counts.map((count) => count(at)).join("+");
}

/** Cells of a column, in their order, as blocks of those that follow each other. */
function runsOf(places: readonly Place[]): Block[] {
  const runs: Block[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === place.row) runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ ...place, rows: 1, columns: 1 });
  }
  return runs;
}
