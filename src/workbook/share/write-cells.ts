import { partsOf } from "../parts-of";
import type { CellPlace, CellRun } from "./cell-runs";
import { rangeOfRun, RUNS_A_BATCH, runsOf } from "./cell-runs";
import { emptyAgain, emptyBeside } from "./empty-beside";
import type { OnProgress } from "./progress";
import type { Shown } from "./read-formulas";
import { askFormats, changedFormats, closeTextCells, openTextCells, putFormatsBack } from "./number-formats";

/** What a cell is to hold: a formula, a value, or "" for nothing. */
export interface CellWrite extends CellPlace {
  readonly content: string | number | boolean;
}

/** Excel on the web takes 5 MB at once, and a formula can be 8 KB. */
const CHARACTERS_A_BATCH = 1_000_000;
const CELLS_A_RUN = 100;

/** The writes as runs of cells, in batches that Excel takes. */
export function batchesOf(writes: readonly CellWrite[]): CellRun<CellWrite>[][] {
  const batches: CellRun<CellWrite>[][] = [];
  let room = 0;
  for (const run of runsOf(writes).flatMap(shortRuns)) {
    const characters = run.cells.reduce((sum, { content }) => sum + String(content).length, 0);
    const last = batches.at(-1);
    if (!last || last.length === RUNS_A_BATCH || characters > room) {
      batches.push([run]);
      room = CHARACTERS_A_BATCH;
    } else last.push(run);
    room -= characters;
  }
  return batches;
}

const shortRuns = (run: CellRun<CellWrite>): CellRun<CellWrite>[] =>
  partsOf(run.cells, CELLS_A_RUN).map((cells) => ({ ...run, row: cells[0]!.row, cells }));

/** Writes cells wherever they are, some hundreds at a time, and no others: those that Excel fills beside them are emptied. */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  if (writes.length === 0) return;
  const beside = await emptyBeside(context, writes);
  await writeBatches(context, batchesOf(writes), onProgress);
  await emptyAgain(context, beside);
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}

async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly CellRun<CellWrite>[])[],
  onProgress: OnProgress,
): Promise<void> {
  let formats = askFormats(context, batches[0]);
  await context.sync();
  for (const [index, runs] of batches.entries()) {
    const before = formats();
    // Otherwise Excel may calculate the workbook once a run; who suspends that has to ask for it in the end.
    context.workbook.application.suspendApiCalculationUntilNextSync();
    openTextCells(context, before);
    for (const run of runs) rangeOfRun(context, run).formulas = run.cells.map(({ content }) => [content]);
    closeTextCells(context, before);
    const after = askFormats(context, runs);
    formats = askFormats(context, batches[index + 1]);
    try {
      // One batch of hundreds of cells, not one cell.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      putFormatsBack(context, before);
      // What failed first is what matters.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync().catch(() => undefined);
      throw error;
    }
    const changed = changedFormats(before, after());
    putFormatsBack(context, changed);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (changed.length > 0) await context.sync();
    onProgress((index + 1) / batches.length);
  }
}

/** What a cell that shows this must hold to go on showing it. Excel takes a text behind an apostrophe as it stands. */
export const contentOf = ({ value, isError }: Shown): string | number | boolean =>
  typeof value === "string" && value !== "" && !isError ? `'${value}` : value;

/** The writes that turn a block into what it shows; the cell of its formula comes first. */
export const valuesAt = ({ sheetId, row, column }: CellPlace, shown: readonly (readonly Shown[])[]): CellWrite[] =>
  shown.flatMap((cells, y) =>
    cells.map((cell, x) => ({ sheetId, row: row + y, column: column + x, content: contentOf(cell) })),
  );

/** The writes that empty a block but for its first cell. */
export const emptiedAt = ({ sheetId, row, column }: CellPlace, rows: number, columns: number): CellWrite[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    content: "",
  })).slice(1);
