import type { CellPlace, CellRun } from "./cell-runs";
import { rangeOfRun } from "./cell-runs";

/** A cell with this format takes a formula, and a number too, for a text; one that held it before goes on with it. */
const TEXT_FORMAT = "@";

/** Cells one under the other, with their number formats. */
export interface FormattedRun {
  readonly run: CellRun<CellPlace>;
  readonly formats: readonly string[];
}

/** Asks how cells are formatted; the answer can be had after the next batch. */
export function askFormats(
  context: Excel.RequestContext,
  runs: readonly CellRun<CellPlace>[] = [],
): () => readonly FormattedRun[] {
  const ranges = runs.map((run) => rangeOfRun(context, run).load("numberFormat"));
  return () =>
    runs.map((run, index) => ({ run, formats: (ranges[index]!.numberFormat as string[][]).map(([first]) => first!) }));
}

/** Lets cells that are formatted as text take what is written. */
export const openTextCells = (context: Excel.RequestContext, runs: readonly FormattedRun[]): void =>
  setFormats(context, runs, (format) => (format === TEXT_FORMAT ? "General" : null));

/** Formats them as text again. */
export const closeTextCells = (context: Excel.RequestContext, runs: readonly FormattedRun[]): void =>
  setFormats(context, runs, (format) => (format === TEXT_FORMAT ? format : null));

/** Gives cells the formats that they had. */
export const putFormatsBack = (context: Excel.RequestContext, before: readonly FormattedRun[]): void =>
  setFormats(context, before, (format) => format);

/**
 * The runs with the formats that writing has changed: Excel gives a cell without one that of the cells with which its
 * formula calculates, dollars for instance, though never where it calls an add-in's function.
 */
export const changedFormats = (
  before: readonly FormattedRun[],
  after: readonly FormattedRun[],
): readonly FormattedRun[] =>
  before.filter(({ formats }, index) => formats.some((format, row) => format !== after[index]!.formats[row]));

/** Sets the formats of cells; null leaves one as it is. */
function setFormats(
  context: Excel.RequestContext,
  runs: readonly FormattedRun[],
  formatOf: (format: string) => string | null,
): void {
  for (const { run, formats } of runs) {
    const wanted = formats.map((format) => formatOf(format));
    if (wanted.some((format) => format !== null))
      rangeOfRun(context, run).numberFormat = wanted.map((format) => [format]) as string[][];
  }
}
