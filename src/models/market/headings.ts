import type { Language } from "../language";

const LANGUAGES: readonly Language[] = ["en", "zh-CN"];

/** Which columns stand under which headings of a row, wherever the user has moved them, and in which language. */
export interface Headings<Column extends string> {
  readonly language: Language;
  /** Columns whose headings the user has taken away are missing. */
  readonly places: ReadonlyMap<Column, number>;
}

/** Reads a row of headings in the language that more of them are in. */
export function readHeadings<Column extends string>(
  row: readonly unknown[],
  columns: readonly Column[],
  headingOf: (column: Column, language: Language) => string,
): Headings<Column> {
  const texts = row.map((cell) => String(cell).trim());
  const read = LANGUAGES.map((language) => {
    const found = columns.map((column) => [column, texts.indexOf(headingOf(column, language))] as const);
    return { language, places: new Map(found.filter(([, place]) => place >= 0)) };
  });
  return read.reduce((best, one) => (one.places.size > best.places.size ? one : best));
}
