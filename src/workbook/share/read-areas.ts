import { codeOf } from "../run";
import type { CellPlace, CellRun } from "./cell-runs";
import { RUNS_A_BATCH } from "./cell-runs";
import type { OnProgress } from "./progress";

/** Cells of a certain sheet; rows and columns are counted from 0. */
export interface Area extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** What is loaded to know where a range stands. */
export const PLACE = "rowIndex, columnIndex, rowCount, columnCount";

/** The cells of a range whose {@link PLACE} has been loaded. */
export const areaOf = (sheetId: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  sheetId,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Whether a cell is one of an area's. */
export const isIn = ({ sheetId, row, column, rows, columns }: Area, place: CellPlace): boolean =>
  place.sheetId === sheetId &&
  place.row >= row &&
  place.row < row + rows &&
  place.column >= column &&
  place.column < column + columns;

/** The cells of a run. */
export const areaOfRun = <T extends CellPlace>({ sheetId, row, column, cells }: CellRun<T>): Area => ({
  sheetId,
  row,
  column,
  rows: cells.length,
  columns: 1,
});

/** How many cells are asked for at once: Excel on the web answers with 5 MB at most, and plain formulas are long. */
const CELLS_A_BATCH = 5_000;

export const rangeOfArea = (
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Area,
): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

/** The area in parts, each of as many rows as are asked for at once. */
export function partsOfArea(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_BATCH / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** Reads an area; where Excel's answer would be too long, one half after the other. */
export async function inHalves<T>(area: Area, read: (part: Area) => Promise<T[]>): Promise<T[]> {
  try {
    return await read(area);
  } catch (error) {
    if (!isTooLong(error) || area.rows === 1) throw error;
    const rows = Math.ceil(area.rows / 2);
    const first = await inHalves({ ...area, rows }, read);
    return [...first, ...(await inHalves({ ...area, row: area.row + rows, rows: area.rows - rows }, read))];
  }
}

const isTooLong = (error: unknown): boolean => codeOf(error) === "ResponsePayloadSizeLimitExceeded";

/**
 * Reads the rows of areas of any size, small areas together and large ones in parts.
 *
 * @param properties - to be loaded of each range
 * @param rowsOf - what is wanted of a range, row by row
 */
export async function readAreas<Row>(
  context: Excel.RequestContext,
  areas: readonly Area[],
  properties: string,
  rowsOf: (range: Excel.Range) => readonly Row[],
  onProgress: OnProgress = () => undefined,
): Promise<Row[][]> {
  const read = async (parts: readonly Area[]): Promise<(readonly Row[])[]> => {
    const ranges = parts.map((part) => rangeOfArea(context, part).load(properties));
    await context.sync();
    return ranges.map(rowsOf);
  };
  const readEach = async (parts: readonly Area[]): Promise<(readonly Row[])[]> => {
    const found: Row[][] = [];
    for (const part of parts) found.push(await inHalves(part, async (half) => (await read([half])).flat()));
    return found;
  };
  const rows = areas.map((): Row[] => []);
  const batches = batchesOf(areas);
  for (const [index, batch] of batches.entries()) {
    const parts = batch.map(({ part }) => part);
    const found = await read(parts).catch((error: unknown) => {
      if (!isTooLong(error)) throw error;
      return readEach(parts);
    });
    for (const [at, { area }] of batch.entries()) rows[area]!.push(...found[at]!);
    onProgress((index + 1) / batches.length);
  }
  return rows;
}

/** What the cells of areas hold that are one column wide. */
export const readContents = (context: Excel.RequestContext, areas: readonly Area[]): Promise<unknown[][]> =>
  readAreas(context, areas, "formulas", ({ formulas }): unknown[] => formulas.map(([first]) => first));

/** A part of the area of that number. */
interface Part {
  readonly area: number;
  readonly part: Area;
}

/** The parts of areas, as many together as are asked for at once. */
function batchesOf(areas: readonly Area[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const [area, whole] of areas.entries()) {
    for (const part of partsOfArea(whole)) {
      const cells = part.rows * part.columns;
      const last = batches.at(-1);
      if (!last || last.length === RUNS_A_BATCH || cells > room) {
        batches.push([{ area, part }]);
        room = CELLS_A_BATCH;
      } else last.push({ area, part });
      room -= cells;
    }
  }
  return batches;
}
