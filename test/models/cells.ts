/* What tests read from descriptions. */
import { addressOf } from "../../src/models/address";
import type { CellDescription, Place, SheetDescription } from "../../src/models/description";

/** A cell with its place. */
export interface Placed extends Place {
  readonly cell: CellDescription;
  readonly address: string;
}

export const cellsOf = ({ rows }: SheetDescription): Placed[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell ? [{ cell, row, column, address: addressOf({ row, column }) }] : [])),
  );

export const formulaOf = (cell: CellDescription | null | undefined): string | undefined =>
  cell?.content.kind === "formula" ? cell.content.formula : undefined;

export const textOf = (cell: CellDescription | null | undefined): string | undefined =>
  cell?.content.kind === "text" ? cell.content.text : undefined;
