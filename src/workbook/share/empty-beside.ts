import type { CellPlace } from "./cell-runs";
import { rangeOfRun, runsOf } from "./cell-runs";
import { readTables } from "./own-tables";
import type { Area } from "./read-areas";
import { areaOfRun, readAreas } from "./read-areas";

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

const readContents = (context: Excel.RequestContext, areas: readonly Area[]): Promise<unknown[][]> =>
  readAreas(context, areas, "formulas", ({ formulas }): unknown[] => formulas.map(([first]) => first));

/** The columns of tables, below their headings, that hold some of the cells. */
async function columnsOf(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<Area[]> {
  const tables = places.length > 0 ? await readTables(context) : [];
  return tables.flatMap(({ area: { sheetId, column, columns }, body: { start, end } }) => {
    const inside = places.filter(
      (place) =>
        place.sheetId === sheetId &&
        place.row >= start &&
        place.row < end &&
        place.column >= column &&
        place.column < column + columns,
    );
    const found = [...new Set(inside.map((place) => place.column))];
    return found.map((at) => ({ sheetId, row: start, column: at, rows: end - start, columns: 1 }));
  });
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;
