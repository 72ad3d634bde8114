import type { Area } from "../grid/a1";
import type { Block, ExcelHost } from "./excel-host";
import type { HostObject } from "./host-object";

/** What can be loaded from a range. Values wait until the grid has settled; the place is known at once. */
export function rangeReaders(host: ExcelHost, block: Block): NonNullable<HostObject["get"]> {
  const { sheet, area } = block;
  const { cells } = host;
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  const value = (row: number, column: number) => cells.value(sheet, row, column);
  const calculated = async <T>(read: (row: number, column: number) => T): Promise<T[][]> => {
    await host.calculated();
    return map(area, read);
  };
  const formulas = () => calculated((row, column) => cells.formula(sheet, row, column) ?? value(row, column));
  return {
    Address: () => host.address(block),
    AddressLocal: () => host.address(block),
    RowIndex: () => area.startRow,
    ColumnIndex: () => area.startColumn,
    RowCount: () => rows,
    ColumnCount: () => columns,
    CellCount: () => rows * columns,
    Values: () => calculated(value),
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: () => calculated((row, column) => cells.text(sheet, row, column)),
    ValueTypes: () =>
      calculated((row, column) => (cells.isError(sheet, row, column) ? "Error" : typeName(value(row, column)))),
    NumberFormat: () => map(area, (row, column) => sheet.getRange(row, column).getNumberFormat() || "General"),
    HasSpill: async () => {
      const spilled = (await calculated((row, column) => cells.spillParent(sheet, row, column) !== undefined)).flat();
      return spilled.every(Boolean) ? true : spilled.some(Boolean) ? null : false;
    },
  };
}

function map<T>({ startRow, startColumn, endRow, endColumn }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, column) => read(startRow + row, startColumn + column)),
  );
}

function typeName(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
