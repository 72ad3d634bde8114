import type { FieldId } from "../../market";
import { COST_HEADINGS } from "../../models/market/costs";
import { OWN_HEADINGS } from "../../models/market/field-cells";
import { FIELD_ROWS } from "../../models/market/rows";
import type { MarketWritten, SheetWritten } from "../../workbook";
import type { Speaker } from "../pane/words";

/** The sheets that were written. */
export const sheetsWritten = ({ language, say }: Speaker, { sheets }: MarketWritten): string =>
  listed(
    language,
    sheets.map(({ sheet }) => say("market.sheet.named", { sheet })),
  );

/** A sentence on the published costs that are new on the sheets. */
export function costsAdded(speaker: Speaker, { sheets }: MarketWritten): string[] {
  const costs = gathered(speaker, sheets, (sheet) => sheet.costs.added);
  return costs === null ? [] : [speaker.say("market.refresh.costs", { costs })];
}

/** Sentences on what was not written, and why. */
export function leftAlone(speaker: Speaker, { sheets, undated }: MarketWritten): string[] {
  const { say } = speaker;
  const fields = (of: (sheet: SheetWritten) => readonly FieldId[]) =>
    gathered(speaker, sheets, (sheet) => of(sheet).map((id) => say(FIELD_ROWS[id].label)));
  const gone = fields((sheet) => sheet.gone);
  const elsewhere = fields((sheet) => sheet.elsewhere);
  const formula = fields((sheet) => sheet.formula);
  const columns = gathered(speaker, sheets, (sheet) => sheet.columns.map((column) => say(OWN_HEADINGS[column])));
  const costs = gathered(speaker, sheets, (sheet) => sheet.costs.kept);
  const headings = gathered(speaker, sheets, ({ costs }) => costs.columns.map((column) => say(COST_HEADINGS[column])));
  return [
    ...(undated.length > 0 ? [undatedText(speaker, undated)] : []),
    ...(gone === null ? [] : [say("market.left.gone", { fields: gone })]),
    ...(elsewhere === null ? [] : [say("market.left.elsewhere", { fields: elsewhere })]),
    ...(formula === null ? [] : [say("market.left.formula", { fields: formula })]),
    ...(columns === null ? [] : [say("market.left.columns", { columns })]),
    ...(costs === null ? [] : [say("market.left.costs", { costs })]),
    ...(headings === null ? [] : [say("market.left.costs_columns", { columns: headings })]),
  ];
}

/** What there is to list of the sheets, each with its sheet where there are several; null where there is nothing. */
function gathered(
  { language, say }: Speaker,
  sheets: readonly SheetWritten[],
  textsOf: (sheet: SheetWritten) => readonly string[],
): string | null {
  const texts = sheets.flatMap((one) =>
    textsOf(one).map((what) => (sheets.length > 1 ? say("market.left.on", { what, sheet: one.sheet }) : what)),
  );
  return texts.length > 0 ? listed(language, texts) : null;
}

const undatedText = ({ language, say }: Speaker, undated: MarketWritten["undated"]): string =>
  say("market.left.undated", {
    sheets: listed(
      language,
      undated.map(({ sheet }) => sheet),
    ),
    names: listed(
      language,
      undated.map(({ name }) => name),
    ),
  });

const listed = (language: Speaker["language"], texts: readonly string[]): string =>
  new Intl.ListFormat(language).format(new Set(texts));
