import type { Snapshot } from "../../market/snapshot";
import type { Language } from "../../models/language";
import { logCells, logSheet, readHeadings, readLine } from "../../models/market/log";
import type { LogLine, LogOrigin } from "../../models/market/log";
import { addSheet } from "../insert/add-sheet";
import { appendTo } from "./append-to";

const TABLE = /^market_log(_\d+)?$/i;

/** Every line of the workbook's log, the table's order; none where there is no log. */
export async function readLog(context: Excel.RequestContext): Promise<LogLine[]> {
  const table = await findLog(context);
  if (!table) return [];
  const range = table.getRange().load("values");
  await context.sync();
  const [headings = [], ...rows] = range.values;
  const { places } = readHeadings(headings);
  return rows.flatMap((row) => readLine(row, places) ?? []);
}

/** Adds a line to the workbook's log, which begins with it where there is none; all or nothing. */
export async function appendLine(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  from: LogOrigin,
  language: Language,
): Promise<void> {
  const table = await findLog(context);
  if (table) await appendTo(context, table, (language) => logCells(snapshot, from, language));
  else await addSheet((copy) => logSheet(snapshot, from, language, copy), false);
}

async function findLog(context: Excel.RequestContext): Promise<Excel.Table | undefined> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  return tables.items.find(({ name }) => TABLE.test(name));
}
