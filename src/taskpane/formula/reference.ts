const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const REFERENCE = new RegExp(`^(${SHEET})?((?:${CELL})(?::${CELL})?|${COLUMNS})$`, "u");
const LAST_COLUMN = 16_384;

/** Whether the text is a cell, a range or whole columns, on this sheet or a named one. */
export function isReference(text: string): boolean {
  const address = REFERENCE.exec(text)?.[2];
  return (
    address !== undefined && (address.match(/[A-Za-z]+/g) ?? []).every((letters) => columnOf(letters) <= LAST_COLUMN)
  );
}

/** The sheet of an address such as 'Cash flow'!B4, without its quotation marks; null where the address names none. */
export function sheetOf(address: string): string | null {
  const sheet = /^(.*)!/s.exec(address)?.[1];
  if (sheet === undefined) return null;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The address as it is written in a formula on `sheet`: without that sheet's own name. */
export function addressOn(sheet: string | null, address: string): string {
  return sheet !== null && sheetOf(address) === sheet ? cellsOf(address) : address;
}

/** The address without its sheet. */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Whether an address covers a cell. Both name their sheets, or mean the same one. */
export function covers(address: string, cell: string): boolean {
  if (sheetOf(address) !== null && sheetOf(cell) !== null && sheetOf(address) !== sheetOf(cell)) return false;
  const [area, point] = [areaOf(address), areaOf(cell)];
  if (!area || !point) return false;
  return point.left >= area.left && point.left <= area.right && point.top >= area.top && point.top <= area.bottom;
}

function areaOf(address: string) {
  if (!isReference(address)) return null;
  const [first = "", second = first] = cellsOf(address).replaceAll("$", "").split(":");
  const [a, b] = [first, second].map((corner) => ({
    column: columnOf(/^[A-Za-z]+/.exec(corner)?.[0] ?? ""),
    row: Number(/\d+$/.exec(corner)?.[0] ?? NaN),
  }));
  if (!a || !b) return null;
  const wholeColumns = Number.isNaN(a.row);
  return {
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
    top: wholeColumns ? 1 : Math.min(a.row, b.row),
    bottom: wholeColumns ? Infinity : Math.max(a.row, b.row),
  };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
