import type { Place } from "../../models/description";

/** As far to the right as the headings are looked for. */
const COLUMNS = 40;

/** The top left part of a market sheet: down to the last of its places, and as wide as its headings may stand. */
export function topLeftOf(context: Excel.RequestContext, sheet: string, places: readonly Place[]): Excel.Range {
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(COLUMNS, ...places.map(({ column }) => column + 1));
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows, columns);
}
