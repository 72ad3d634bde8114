import type { Language } from "../../models/language";
import { OWN_COLUMNS, OWN_HEADINGS } from "../../models/market/field-cells";
import type { OwnColumn } from "../../models/market/field-cells";
import { readHeadings } from "../../models/market/headings";
import { word } from "../../models/words";

/** Where a market sheet has its columns, and the language of their headings. */
export interface Layout {
  readonly language: Language;
  readonly headingRow: number;
  /** Columns whose headings the user has taken away are missing. */
  readonly columns: ReadonlyMap<OwnColumn, number>;
}

/** Reads the headings of a market sheet, wherever the user has moved them; null where no column of values is headed. */
export function readLayout(cells: readonly (readonly unknown[])[]): Layout | null {
  let best: Layout | null = null;
  cells.forEach((row, headingRow) => {
    const { language, places } = readHeadings(row, OWN_COLUMNS, (column, one) => word(one, OWN_HEADINGS[column]));
    if (places.has("value") && places.size > (best?.columns.size ?? 0)) {
      best = { language, headingRow, columns: places };
    }
  });
  return best;
}
