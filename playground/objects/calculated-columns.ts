import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { typedCell } from "../grid/typed-cell";
import type { Block, ExcelHost } from "./excel-host";
import type { Table } from "./table-registry";

type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Fills the columns of tables whose only formulas have just been written, as Excel does unless its user forbids it. */
export function fillColumns(host: ExcelHost, { sheet, area }: Block, written: Matrix): void {
  for (const table of host.tables.all(sheet)) {
    const { startColumn, endColumn } = table.block.area;
    for (
      let column = Math.max(startColumn, area.startColumn);
      column <= Math.min(endColumn, area.endColumn);
      column += 1
    )
      fillColumn(host, table, column, written);
  }
}

function fillColumn(host: ExcelHost, { block: { sheet, area } }: Table, column: number, written: Matrix): void {
  const rows = Array.from({ length: area.endRow - area.startRow }, (_, index) => area.startRow + 1 + index);
  const first = rows.find((row) => written[row]?.[column]?.f);
  const others = rows.filter((row) => written[row]?.[column] === undefined);
  const isEmpty = (row: number) =>
    !host.cells.formula(sheet, row, column) && host.cells.value(sheet, row, column) === "";
  if (first === undefined || others.length === 0 || !others.every(isEmpty)) return;
  const formula = String(written[first]![column]!.f);
  const lexer = host.grid.injector.get(LexerTreeBuilder);
  const filled = Object.fromEntries(
    others.map((row) => [row, { [column]: typedCell(lexer.moveFormulaRefOffset(formula, 0, row - first)) }]),
  );
  host.writeCells({ sheet, area: { ...area, startColumn: column, endColumn: column } }, filled);
}
