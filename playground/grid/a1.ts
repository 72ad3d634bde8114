/** A block of cells on one sheet; rows and columns count from 0 and the end is included, as in Univer's IRange. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const inOrder = (row: number, column: number, otherRow: number, otherColumn: number): Area => ({
  startRow: Math.min(row, otherRow),
  startColumn: Math.min(column, otherColumn),
  endRow: Math.max(row, otherRow),
  endColumn: Math.max(column, otherColumn),
});

/** Reads "B2", "$A$1:C3", "A:C" or "2:5"; undefined for anything else or beyond Excel's own limits. */
export function parseArea(text: string): Area | undefined {
  const area = readReference(text) ?? readColumns(text) ?? readRows(text);
  return area && isOnSheet(area) ? area : undefined;
}

export const isOnSheet = ({ startRow, startColumn, endRow, endColumn }: Area): boolean =>
  startRow >= 0 &&
  startColumn >= 0 &&
  endRow >= startRow &&
  endColumn >= startColumn &&
  endRow < MAX_ROWS &&
  endColumn < MAX_COLUMNS;

function readReference(text: string): Area | undefined {
  const [, column, row, otherColumn = column, otherRow = row] = REFERENCE.exec(text) ?? [];
  if (!column || !row || !otherColumn || !otherRow) return undefined;
  return inOrder(Number(row) - 1, columnIndex(column), Number(otherRow) - 1, columnIndex(otherColumn));
}

function readColumns(text: string): Area | undefined {
  const [, first, last] = WHOLE_COLUMNS.exec(text) ?? [];
  return first && last ? inOrder(0, columnIndex(first), MAX_ROWS - 1, columnIndex(last)) : undefined;
}

function readRows(text: string): Area | undefined {
  const [, first, last] = WHOLE_ROWS.exec(text) ?? [];
  return first && last ? inOrder(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1) : undefined;
}

/** "B2", or "B2:C3" for more than one cell; with dollar signs if absolute. */
export function formatArea(area: Area, dollar: "" | "$" = ""): string {
  const corner = (row: number, column: number) => `${dollar}${columnName(column)}${dollar}${row + 1}`;
  const start = corner(area.startRow, area.startColumn);
  const end = corner(area.endRow, area.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Quotes a sheet's name where a formula needs it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !REFERENCE.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into the sheet's name, if there is one, and the rest. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const end = text.lastIndexOf("!");
  if (end < 0) return { rest: text };
  const sheet = text.slice(0, end);
  const quoted = /^'(.*)'$/.exec(sheet);
  return { sheet: quoted?.[1] === undefined ? sheet : quoted[1].replaceAll("''", "'"), rest: text.slice(end + 1) };
}

export const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${columnName(column)}${row + 1}`;
