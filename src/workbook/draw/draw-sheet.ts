import type { SheetDescription, TableDescription } from "../../models/description";
import { partsOf } from "../parts-of";
import { drawCells } from "./cells";
import { drawCharts } from "./charts";
import { setColumnWidths } from "./column-widths";
import { drawConditions } from "./conditions";
import { rangeOf } from "./range-of";
import { drawValidations } from "./validations";

/** Excel on the web takes 5 MB at once, and a row of Provenance can hold a formula of 8 KB. */
const ROWS_A_BATCH = 500;

/**
 * Queues everything that fills an empty worksheet, syncing between the parts of a long one; the caller syncs the last.
 * Tables come after the cells, because Excel fills the columns of a table on its own.
 */
export async function drawSheet(
  worksheet: Excel.Worksheet,
  sheet: SheetDescription,
  sync: () => Promise<void>,
): Promise<void> {
  setColumnWidths(worksheet, sheet.widths);
  for (const [index, rows] of partsOf(sheet.rows, ROWS_A_BATCH).entries()) {
    if (index > 0) await sync();
    drawCells(worksheet, rows, { row: index * ROWS_A_BATCH, column: 0 });
  }
  for (const table of sheet.tables) drawTable(worksheet, table);
  drawValidations(worksheet, sheet.validations ?? []);
  drawConditions(worksheet, sheet.conditions ?? []);
}

/** Queues what depends on what the cells show, once all sheets are filled: the heights of rows, and the charts over them. */
export function finishSheet(worksheet: Excel.Worksheet, { rows, charts = [] }: SheetDescription): void {
  const columns = Math.max(...rows.map((row) => row.length));
  rangeOf(worksheet, { row: 0, column: 0, rows: rows.length, columns }).format.autofitRows();
  drawCharts(worksheet, charts);
}

function drawTable(worksheet: Excel.Worksheet, { name, ...block }: TableDescription): void {
  const table = worksheet.tables.add(rangeOf(worksheet, block), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}
