import { ICommandService } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { MoveRangeCommand } from "@univerjs/sheets";
import type { IMoveRangeCommandParams } from "@univerjs/sheets";
import { typedCell } from "../grid/typed-cell";
import { whileActive } from "./range-shifting";
import type { Block, ExcelHost } from "./excel-host";

/** Copies contents into a block of the same size or a multiple of it; references that are not absolute move along. */
export async function copyCells(host: ExcelHost, source: Block, target: Block): Promise<void> {
  await host.calculated();
  const lexer = host.grid.injector.get(LexerTreeBuilder);
  const from = source.area;
  const [rows, columns] = [from.endRow - from.startRow + 1, from.endColumn - from.startColumn + 1];
  const { startRow, startColumn } = target.area;
  const endRow = Math.max(target.area.endRow, startRow + rows - 1);
  const endColumn = Math.max(target.area.endColumn, startColumn + columns - 1);
  const copies: Record<number, Record<number, ICellData>> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const cells: Record<number, ICellData> = (copies[row] = {});
    for (let column = startColumn; column <= endColumn; column += 1) {
      const y = from.startRow + ((row - startRow) % rows);
      const x = from.startColumn + ((column - startColumn) % columns);
      const formula = host.cells.formula(source.sheet, y, x);
      const value = host.cells.value(source.sheet, y, x);
      const content = typeof value === "string" && value !== "" ? `'${value}` : value;
      cells[column] = typedCell(formula ? lexer.moveFormulaRefOffset(formula, column - x, row - y) : content);
    }
  }
  host.writeCells({ sheet: target.sheet, area: { startRow, startColumn, endRow, endColumn } }, copies);
}

/** Moves cells as cutting and pasting does: whatever refers to them follows. */
export async function moveCells(host: ExcelHost, source: Block, target: Block): Promise<void> {
  const { startRow, startColumn } = target.area;
  const from = source.area;
  const toRange = {
    startRow,
    startColumn,
    endRow: startRow + from.endRow - from.startRow,
    endColumn: startColumn + from.endColumn - from.startColumn,
  };
  const params: IMoveRangeCommandParams = { fromRange: { ...from }, toRange };
  const commands = host.grid.injector.get(ICommandService);
  await whileActive(host, source, async () => void (await commands.executeCommand(MoveRangeCommand.id, params)));
}
