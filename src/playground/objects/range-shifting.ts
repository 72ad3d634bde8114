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

export async function insertCells(host: ExcelHost, block: Block, shift: unknown): Promise<void> {
  const { sheet, area } = block;
  if (isWholeRows(area)) sheet.insertRows(area.startRow, area.endRow - area.startRow + 1);
  else if (isWholeColumns(area)) sheet.insertColumns(area.startColumn, area.endColumn - area.startColumn + 1);
  else await shiftCells(host, block, INSERTIONS[oneOf(shift, INSERTIONS)]);
}

export async function deleteCells(host: ExcelHost, block: Block, shift: unknown): Promise<void> {
  const { sheet, area } = block;
  if (isWholeRows(area)) sheet.deleteRows(area.startRow, area.endRow - area.startRow + 1);
  else if (isWholeColumns(area)) sheet.deleteColumns(area.startColumn, area.endColumn - area.startColumn + 1);
  else await shiftCells(host, block, DELETIONS[oneOf(shift, DELETIONS)]);
}

/** Univer shifts cells on the active sheet only. */
async function shiftCells(host: ExcelHost, block: Block, command: string): Promise<void> {
  const active = host.workbook.getActiveSheet();
  host.workbook.setActiveSheet(block.sheet);
  await host.grid.injector.get(ICommandService).executeCommand(command, { range: host.gridRange(block).getRange() });
  host.workbook.setActiveSheet(active);
}
