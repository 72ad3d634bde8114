import type { Language } from "../../models/language";
import { LOG_COLUMNS, logCells, logSheet, readLine, readLogHeadings } from "../../models/market/log";
import type { LogEntry, LogLine } from "../../models/market/log";
import { addSheet } from "../insert/add-sheet";
import { WorkbookProblem } from "../problem";
import type { Step } from "./all-or-nothing";
import { appendStep, lineOf, readTableEnd } from "./append";

const TABLE = /^market_log(_\d+)?$/i;

/** Every line of the workbook's log, the table's order; none where there is no log. */
export async function readLog(context: Excel.RequestContext): Promise<LogLine[]> {
  const table = await findLog(context);
  if (!table) return [];
  const range = table.getRange().load("values");
  await context.sync();
  const [headings = [], ...rows] = range.values;
  const { places } = readLogHeadings(headings);
  return rows.flatMap((row) => readLine(row, places) ?? []);
}

/**
 * The adding of a line to the workbook's log, in the language of its headings, or the beginning of a log with it.
 *
 * @param language - of a log that begins
 */
export async function logStep(context: Excel.RequestContext, entry: LogEntry, language: Language): Promise<Step> {
  const table = await findLog(context);
  if (!table) return beginning(entry, language);
  const end = await readTableEnd(context, table);
  const headings = readLogHeadings(end.headings);
  if (!headings.places.has("as_of")) throw new WorkbookProblem("market.problem.log_headings", { sheet: end.sheet });
  const cells = logCells(entry, headings.language);
  const line = lineOf(headings.places, (column) => cells[LOG_COLUMNS.indexOf(column)]!);
  return await appendStep(context, end, [line]);
}

/** It undoes itself where it fails, and is the last of the steps. */
const beginning = (entry: LogEntry, language: Language): Step => ({
  sheet: logSheet(entry, language).name,
  apply: async () => void (await addSheet((copy) => logSheet(entry, language, copy), false)),
  undo: () => Promise.resolve(),
});

async function findLog(context: Excel.RequestContext): Promise<Excel.Table | undefined> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  return tables.items.find(({ name }) => TABLE.test(name));
}
