import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { spansOf } from "./spans";
import type { Replacement } from "./splice";
import { splice } from "./splice";
import { readSyntax } from "./syntax";
import { isCallOf, nodesOf } from "./walk";

/** Of `[@Machine]`, and of `[[#This Row],[Machine]]`. */
const MARK = { short: "MINING:@", long: "MINING:@#" } as const;
const MARKS: readonly unknown[] = Object.values(MARK);
const THIS_ROW = "this row";

/**
 * A structured reference as a name can hold it, from wherever it is read: one that leaves its table out says which it
 * is, and one to a formula's own row becomes data, `CHOOSE(1,"MINING:@",Fleet[Machine])`. Excel renames table and column
 * along. Null where the table is not known.
 *
 * @param table - in which the formula stands
 */
export function keepTableReference(reference: string, table: string | null): string | null {
  const read = readTableReference(reference, table);
  if (!read?.isOwnRow) return read && read.cells;
  return `CHOOSE(1,"${/#this row/i.test(reference) ? MARK.long : MARK.short}",${read.cells})`;
}

/** A structured reference as any cell can read it, or all rows of the table of which it means the formula's own. */
export interface TableReference {
  readonly table: string;
  readonly cells: string;
  readonly isOwnRow: boolean;
}

/** Reads a structured reference of a formula in `table`; null where its table is not known. */
export function readTableReference(reference: string, table: string | null): TableReference | null {
  const read = parseStructRef(reference);
  const name = read?.table || table;
  if (!read || !name) return null;
  const { columns = [], sections = [] } = read;
  const isOwnRow = sections.includes(THIS_ROW);
  const rows = columns.length > 0 ? [] : ["data"];
  const cells = stringifyStructRef({ ...read, table: name, ...(isOwnRow && { sections: rows }) });
  return { table: name, cells, isOwnRow };
}

/** A formula as it was before, and the tables of whose rows it reads its own. */
export interface TableRows {
  readonly text: string;
  readonly tables: readonly string[];
}

/**
 * The expression with the references that {@link keepTableReference} kept, written with their table, which Excel leaves
 * out where it can; null where one is none to a table any more.
 */
export function restoreTableRows(text: string): TableRows | null {
  if (!text.includes(MARK.short)) return { text, tables: [] };
  const syntax = readSyntax(text);
  if (!syntax) return null;
  const spans = spansOf(syntax);
  const tables: string[] = [];
  const replacements: Replacement[] = [];
  for (const node of nodesOf(syntax.tree)) {
    if (!isCallOf(node, "CHOOSE")) continue;
    const [, mark] = node.arguments;
    if (mark?.type !== "Literal" || !MARKS.includes(mark.value)) continue;
    const { start, end } = spans.arguments(node)[2] ?? { start: 0, end: 0 };
    const reference = parseStructRef(syntax.source.slice(start, end));
    if (!reference?.table) return null;
    tables.push(reference.table);
    const row = stringifyStructRef({ ...reference, sections: [THIS_ROW] }, { thisRow: mark.value === MARK.long });
    replacements.push({ at: spans.inner(node), text: row });
  }
  return { text: splice(text, { start: 0, end: text.length }, replacements), tables };
}
