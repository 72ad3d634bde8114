import type { Language } from "../../models/language";
import { OWN_COLUMNS, OWN_HEADINGS } from "../../models/market/field-cells";
import type { OwnColumn } from "../../models/market/field-cells";
import { word } from "../../models/words";

/** Where a market sheet has its columns, and the language of their headings. */
export interface Layout {
  readonly language: Language;
  readonly headingRow: number;
  /** Columns whose headings the user has taken away are missing. */
  readonly columns: ReadonlyMap<OwnColumn, number>;
}

const LANGUAGES: readonly Language[] = ["en", "zh-CN"];

/** Reads the headings of a market sheet, wherever the user has moved them; null where no column of values is headed. */
export function readLayout(cells: readonly (readonly unknown[])[]): Layout | null {
  let best: Layout | null = null;
  cells.forEach((row, headingRow) => {
    for (const language of LANGUAGES) {
      const columns = columnsOf(row, language);
      if (columns.has("value") && columns.size > (best?.columns.size ?? 0)) best = { language, headingRow, columns };
    }
  });
  return best;
}

function columnsOf(row: readonly unknown[], language: Language): Map<OwnColumn, number> {
  const texts = row.map((cell) => String(cell).trim());
  const places = OWN_COLUMNS.map((column) => [column, texts.indexOf(word(language, OWN_HEADINGS[column]))] as const);
  return new Map(places.filter(([, place]) => place >= 0));
}
