import type { IUnitRange } from "@univerjs/core";

export interface CellAddress {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export const toRange = ({ unitId, sheetId, row, column }: CellAddress): IUnitRange => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
