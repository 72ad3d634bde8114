import { serialOf } from "../../functions/time";
import { sayIn, unitText } from "../../locales/words";
import type { Field, Source } from "../../market/snapshot";
import { inputCell, textCell } from "../cells";
import type { CellDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { STATUS_WORDS } from "./rows";

/** The columns that hold figures. */
const FIGURES: ReadonlySet<WordId> = new Set<WordId>([
  "market.column.value",
  "market.column.published_cost",
  "market.column.difficulty_then",
  "market.column.elasticity",
  "market.column.rolled_cost",
]);

/** Headings stand over what they head: those of figures to the right. */
export const headingRow = (ids: readonly WordId[], language: Language): CellDescription[] =>
  ids.map((id) => textCell(word(language, id), "heading", FIGURES.has(id) ? { align: "right" } : {}));

/** A unit in the reader's language. */
export const unitCell = (unit: string, language: Language): CellDescription =>
  textCell(unitText(sayIn(language), unit), "unit");

/** Who gave a figure. */
export const sourceText = ({ text }: Source, language: Language): string =>
  typeof text === "string" ? text : text[language];

/** Where a figure comes from. */
export function sourceCell(source: Source, language: Language): CellDescription {
  const text = sourceText(source, language);
  return textCell(source.url ? `${text}, ${source.url}` : text, "note", { wrap: true });
}

/** A moment or a day in UTC, as an Excel date. */
export const timeCell = (iso: string, numberFormat: string): CellDescription => ({
  ...inputCell(serialOfUtc(iso), numberFormat),
  role: "note",
  align: "left",
});

export const noteCell = (note: Field["note"], language: Language): CellDescription =>
  textCell(note?.[language] ?? "", "note", { wrap: true });

export const statusCell = (status: Field["status"], language: Language): CellDescription =>
  textCell(word(language, STATUS_WORDS[status]), "note");

export const serialOfUtc = (iso: string): number => serialOf(Date.parse(iso) / 1000);
