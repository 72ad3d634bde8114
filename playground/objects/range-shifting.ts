import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { oneOf } from "./arguments";
import { isWholeColumns, isWholeRows } from "./excel-host";
import type { Block, ExcelHost } from "./excel-host";

const INSERTIONS = { Down: InsertRangeMoveDownCommand.id, Right: InsertRangeMoveRightCommand.id };
const DELETIONS = { Up: DeleteRangeMoveUpCommand.id, Left: DeleteRangeMoveLeftCommand.id };

export const insertCells = (host: ExcelHost, block: Block, shift: unknown): Promise<void> =>
  whileActive(host, block, async ({ sheet, area }) => {
    if (isWholeRows(area)) sheet.insertRows(area.startRow, area.endRow - area.startRow + 1);
    else if (isWholeColumns(area)) sheet.insertColumns(area.startColumn, area.endColumn - area.startColumn + 1);
    else await shiftCells(host, block, INSERTIONS[oneOf(shift, INSERTIONS)]);
  });

export const deleteCells = (host: ExcelHost, block: Block, shift: unknown): Promise<void> =>
  whileActive(host, block, async ({ sheet, area }) => {
    if (isWholeRows(area)) sheet.deleteRows(area.startRow, area.endRow - area.startRow + 1);
    else if (isWholeColumns(area)) sheet.deleteColumns(area.startColumn, area.endColumn - area.startColumn + 1);
    else await shiftCells(host, block, DELETIONS[oneOf(shift, DELETIONS)]);
  });

async function shiftCells(host: ExcelHost, block: Block, command: string): Promise<void> {
  await host.grid.injector.get(ICommandService).executeCommand(command, { range: host.gridRange(block).getRange() });
}

/** Univer shifts and moves cells, and the formulas of rules about them, on the active sheet only. */
export async function whileActive(host: ExcelHost, block: Block, work: (block: Block) => Promise<void>): Promise<void> {
  const active = host.workbook.getActiveSheet();
  host.workbook.setActiveSheet(block.sheet);
  await work(block);
  host.workbook.setActiveSheet(active);
}
