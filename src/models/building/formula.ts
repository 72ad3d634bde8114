import { addressOf, columnLetters } from "../address";
import type { Block, Place } from "../description";

/** Where a formula stands: its cell, its sheet, and which of a row's or a block's formulas it is, counted from 0. */
export interface Standing extends Place {
  readonly sheet: string;
  readonly index: number;
}

/** A formula without its equals sign, or a part of one, as a cell at some place must write it. */
export type Formula = (at: Standing) => string;

/** Puts formulas together: f`${price}*${hashrate}`. */
export const f =
  (texts: TemplateStringsArray, ...parts: readonly (Formula | string)[]): Formula =>
  (at) =>
    texts
      .map((text, index) => {
        const part = parts[index];
        return text + (typeof part === "function" ? part(at) : (part ?? ""));
      })
      .join("");

/** One cell, whoever points at it. */
export const cellAt =
  (sheet: string, place: Place): Formula =>
  (at) =>
    onSheet(sheet, at) + absolute(place);

/** All of a block. */
export const rangeAt =
  (sheet: string, block: Block): Formula =>
  (at) =>
    onSheet(sheet, at) + rangeAddress(block);

/** The cell of a row that goes with the formula's own column, or `shift` cells further on. */
export const alongRow =
  (sheet: string, first: Place, shift = 0): Formula =>
  (at) =>
    `${onSheet(sheet, at)}${columnLetters(first.column + at.index + shift)}$${first.row + 1}`;

/** The cell of a column that goes with the formula's own row. */
export const downColumn =
  (sheet: string, first: Place): Formula =>
  (at) =>
    `${onSheet(sheet, at)}$${columnLetters(first.column)}${first.row + at.index + 1}`;

/** A block's address without its sheet: "$A$1:$B$2". */
export function rangeAddress({ row, column, rows, columns }: Block): string {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  return `${absolute({ row, column })}:${absolute(last)}`;
}

/** A sheet's name as formulas write it before an address. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_]+$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

const onSheet = (sheet: string, at: Standing): string => (sheet === at.sheet ? "" : sheetPrefix(sheet));

const absolute = (place: Place): string => addressOf(place).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
