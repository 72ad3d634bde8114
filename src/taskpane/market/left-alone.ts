import type { FieldId } from "../../market";
import { OWN_HEADINGS } from "../../models/market/field-cells";
import { FIELD_ROWS } from "../../models/market/rows";
import type { MarketWritten } from "../../workbook";
import type { Speaker } from "../pane/words";

/** Sentences on what was not written, and why. */
export function leftAlone(
  { language, say }: Speaker,
  { gone, elsewhere, formula, columns }: Omit<MarketWritten, "sheet">,
): string[] {
  const listed = (texts: readonly string[]) => new Intl.ListFormat(language).format(texts);
  const labels = (ids: readonly FieldId[]) => listed(ids.map((id) => say(FIELD_ROWS[id].label)));
  return [
    ...(gone.length > 0 ? [say("market.left.gone", { fields: labels(gone) })] : []),
    ...(elsewhere.length > 0 ? [say("market.left.elsewhere", { fields: labels(elsewhere) })] : []),
    ...(formula.length > 0 ? [say("market.left.formula", { fields: labels(formula) })] : []),
    ...(columns.length > 0
      ? [say("market.left.columns", { columns: listed(columns.map((column) => say(OWN_HEADINGS[column]))) })]
      : []),
  ];
}
