import type { Cell, Table } from "../cell";
import { isEmpty } from "../cell";
import type { Check } from "../checking/check";
import { checkOf } from "../check";
import { Refusal } from "../errors";
import type { Column, Columns, RowOf } from "./column";
import { mayLack } from "./column";
import { readHeadings, refuseColumns } from "./headings";

/** One column of one table, prepared once: where it stands, how a cell of it is read. */
interface Reader {
  readonly key: string;
  readonly column: Column;
  readonly position: number;
  readonly check: Check;
}

/** A row to be filled. V8 keeps room for its columns in what a constructor makes, in a literal it does not. */
class ReadRow {
  [column: string]: unknown;
  constructor(readonly row: number) {}
}

/** Whether a range holds nothing: all its cells are blank, as any platform hands them over. */
export const isEmptyTable = (table: Table): boolean => table.every((cells) => cells.every(isEmpty));

/**
 * The rows of a table as it stands on the sheet, one at a time, so that a long table is never held twice. Blank rows are
 * left out; a row of headings may come first, in English or Chinese, and then the columns may stand in any order. Each
 * cell is checked as the parameter of its column is, and the sentence of an error says where it is. A blank cell and 0 are
 * the same, as Excel on Windows hands them over.
 *
 * @param table - the range
 * @param name - the parameter that it was given as
 * @param columns - the columns that it must have
 */
export function* readTable<const C extends Columns>(table: Table, name: string, columns: C): Generator<RowOf<C>> {
  const filled: number[] = [];
  table.forEach((cells, index) => {
    if (!cells.every(isEmpty)) filled.push(index);
  });
  const first = table[filled[0] ?? -1];
  if (!first) return refuseColumns(name, columns, "table.empty");
  const headings = readHeadings(first, name, columns);
  const values = headings ? filled.slice(1) : filled;
  if (values.length === 0) return refuseColumns(name, columns, "table.empty");
  const isBlankColumn = (position: number) => values.every((index) => isEmpty(table[index]?.[position]));
  const readers = Object.entries(columns).map(([key, column], index): Reader => {
    const position = headings ? (headings[key] ?? Infinity) : index;
    if (position >= first.length && !mayLack(column)) refuseColumns(name, columns, "table.columns");
    const needed = column.wholly && !isBlankColumn(position);
    return { key, column, position, check: needed ? required(column) : checkOf(column.parameter) };
  });
  const taken = new Set(readers.map(({ position }) => position));
  const others = [...first.keys()].filter((position) => !taken.has(position));
  if (!others.every(isBlankColumn)) refuseColumns(name, columns, "table.columns");
  for (const index of values) {
    const read = new ReadRow(index + 1);
    for (const reader of readers) read[reader.key] = readCell(table[index]?.[reader.position], read.row, name, reader);
    yield read as RowOf<C>;
  }
}

const required = ({ parameter: { optional: _optional, default: _default, ...parameter } }: Column): Check =>
  checkOf(parameter);

function readCell(cell: Cell | undefined, row: number, table: string, { column, check }: Reader): unknown {
  try {
    if (isEmpty(cell)) return check(null);
    return check(column.parameter.kind === "text" && typeof cell === "number" ? String(cell) : cell);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const { blankHint: hint, heading } = column;
    const place = { heading, row };
    if (!isEmpty(cell)) throw new Refusal(problem.code, { ...problem.reason, parameter: table, place });
    const reason = { id: "table.blank", parameter: table, place, ...(hint && { hint: { id: hint } }) } as const;
    throw new Refusal("#VALUE!", reason);
  }
}
