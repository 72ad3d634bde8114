import type { Cell } from "../cell";
import { isEmpty } from "../cell";
import { Refusal } from "../errors";
import { readFigure } from "../figure";
import type { SentenceId, Values } from "../sentences";
import type { Column, Columns } from "./column";
import { labelOf, mayLack } from "./column";

/** Refuses a table whose columns are not those expected; the sentence names these. */
export function refuseColumns(table: string, columns: Columns, id: SentenceId, values: Values = {}): never {
  const listed = Object.values(columns).map((column) => ({ heading: column.heading, optional: mayLack(column) }));
  throw new Refusal("#VALUE!", { id, values, parameter: table, columns: listed });
}

/**
 * Which cell of a row holds which column, where `first` is a row of headings; undefined where it holds values. A row of
 * headings is all text; one without a single heading that we know may also be a row of numbers typed as text.
 */
export function readHeadings(
  first: readonly Cell[],
  table: string,
  columns: Columns,
): Readonly<Record<string, number>> | undefined {
  const texts = first.map((cell) => (isEmpty(cell) ? "" : cell));
  if (!texts.every((cell) => typeof cell === "string")) return undefined;
  const known = Object.entries(columns);
  const found: Record<string, number> = {};
  const strangers: string[] = [];
  texts.forEach((text, position) => {
    const match = known.find(([, column]) => column.labels.has(labelOf(text)));
    if (text && !match) strangers.push(text);
    if (!match) return;
    if (match[0] in found) refuseColumns(table, columns, "table.heading_twice", { value: text });
    found[match[0]] = position;
  });
  if (Object.keys(found).length === 0 && hasFigure(texts, Object.values(columns))) return undefined;
  const [stranger] = strangers;
  if (stranger !== undefined) refuseColumns(table, columns, "table.heading", { value: stranger });
  return found;
}

/** Whether a column of numbers has a text that reads as one. */
function hasFigure(texts: readonly string[], columns: readonly Column[]): boolean {
  return texts.some((text, position) => {
    const { kind, unit } = columns[position]?.parameter ?? { kind: "number", unit: "" };
    return text !== "" && kind !== "text" && readFigure(text, unit) !== null;
  });
}
