import type { CellDescription } from "../../models/description";
import type { Language } from "../../models/language";
import { LOG_COLUMNS, readHeadings } from "../../models/market/log";
import { WorkbookProblem } from "../problem";
import { isSupported } from "../requirements";
import { written } from "../written";
import { lockedSheet } from "./apply-patch";
import type { Given } from "./plan";

/** Writing below a table and widening it gets on with co-authors; older Excels can only add a row. */
const RESIZING = "1.13";

/**
 * Adds a line to the log's table under the headings that are still there; columns that the user added stay blank or
 * calculate. Where Excel fails on the way, the line is taken away again.
 *
 * @param describe - the line's cells in the language of the headings, in the order of the log's columns
 */
export async function appendTo(
  context: Excel.RequestContext,
  table: Excel.Table,
  describe: (language: Language) => readonly CellDescription[],
): Promise<void> {
  table.load("name, showTotals");
  const sheet = table.worksheet.load("name");
  const range = table.getRange().load("rowCount, columnCount");
  const headings = table.getHeaderRowRange().load("values");
  const last = range.getLastRow().load("values");
  const below = range.getLastRow().getOffsetRange(1, 0).load("values");
  await context.sync();
  const { language, places } = readHeadings(headings.values[0] ?? []);
  if (!places.has("as_of")) throw new WorkbookProblem("market.problem.log_headings", { sheet: sheet.name });
  // A table that has lost all of its lines keeps a blank one.
  const hasBlank = isBlank(last);
  if (!hasBlank && (table.showTotals || !isBlank(below))) {
    throw new WorkbookProblem("market.problem.log_room", { sheet: sheet.name });
  }
  const line = Array<CellDescription | undefined>(range.columnCount);
  describe(language).forEach((cell, index) => {
    const place = places.get(LOG_COLUMNS[index] ?? "as_of");
    if (place !== undefined) line[place] = cell;
  });
  const target = hasBlank ? last : below;
  try {
    if (!hasBlank && !isSupported(RESIZING)) table.rows.add(undefined, [Array<string>(range.columnCount).fill("")]);
    target.numberFormat = [Array.from(line, (cell) => cell?.numberFormat ?? null)];
    target.formulas = [Array.from(line, (cell): Given => (cell ? written(cell.content) : null))];
    // Excel may have widened the table of its own accord, as it does for typing.
    if (!hasBlank && isSupported(RESIZING)) table.resize(range.getBoundingRect(below));
    await context.sync();
  } catch (error) {
    await takeBack(table.name, range.rowCount, hasBlank);
    throw (await lockedSheet(error, sheet.name)) ?? error;
  }
}

const isBlank = ({ values }: Excel.Range): boolean => values.every((row) => row.every((cell) => cell === ""));

/** Clears the line that was begun, in a batch of its own: the failed one may still hold calls. */
async function takeBack(name: string, rows: number, hadBlank: boolean): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const range = table.getRange().load("rowCount");
      await context.sync();
      const before = range.getResizedRange(rows - range.rowCount, 0);
      const begun = before
        .getLastRow()
        .getOffsetRange(hadBlank ? 0 : 1, 0)
        .load("values");
      await context.sync();
      if (range.rowCount !== rows) {
        if (isSupported(RESIZING)) table.resize(before);
        else table.rows.getItemAt(range.rowCount - 2).delete();
      }
      if (!isBlank(begun)) begun.clear("Contents");
      await context.sync();
    });
  } catch (cause) {
    throw new WorkbookProblem("market.problem.log_line", { table: name }, { cause });
  }
}
