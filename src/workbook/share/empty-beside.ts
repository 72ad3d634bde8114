import type { CellPlace } from "./cell-runs";
import { rangeOfRun, runsOf } from "./cell-runs";
import { readTables } from "./own-tables";
import type { Area } from "./read-areas";
import { areaOfRun, isIn, readContents } from "./read-areas";

/**
 * Finds the empty cells of tables in whose columns others are to be written: Excel may take the only formula of a column
 * for one that all of its rows are to have, and fill them on its own.
 */
export async function emptyBeside(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly CellPlace[]> {
  const columns = await columnsOf(context, places);
  const written = new Set(places.map(keyOf));
  const held = await readContents(context, columns);
  return columns.flatMap(({ sheetId, row, column }, index) =>
    held[index]!.flatMap((content, y) => {
      const place = { sheetId, row: row + y, column };
      return content === "" && !written.has(keyOf(place)) ? [place] : [];
    }),
  );
}

/** Empties those cells again that have been filled. */
export async function emptyAgain(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<void> {
  const runs = runsOf(places);
  const held = await readContents(context, runs.map(areaOfRun));
  const filled = runs.flatMap(({ cells }, index) => cells.filter((_, y) => held[index]![y] !== ""));
  for (const run of runsOf(filled)) rangeOfRun(context, run).clear("Contents");
  if (filled.length > 0) await context.sync();
}

/** The columns of tables, below their headings, that hold some of the cells. */
async function columnsOf(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<Area[]> {
  const tables = places.length > 0 ? await readTables(context) : [];
  return tables.flatMap(({ area, body: { start, end } }) => {
    const rows = { ...area, row: start, rows: end - start };
    const inside = places.filter((place) => isIn(rows, place));
    return [...new Set(inside.map(({ column }) => column))].map((column) => ({ ...rows, column, columns: 1 }));
  });
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;
