import { DATE_FORMAT, textCell } from "../cells";
import type { Role, SheetDescription } from "../description";
import type { Language } from "../language";
import { word } from "../model-words";
import type { WordId } from "../model-words";
import { FIRST } from "./columns";
import type { Formula } from "./formula";
import { f } from "./formula";
import { showMaster } from "./master";
import { SheetBuilder } from "./sheet-builder";

/** What a model says of itself. */
export interface AboutTexts {
  readonly title: WordId;
  readonly purpose: WordId;
  /** What to do, in order. */
  readonly steps: readonly WordId[];
  /** Where its figures and rules come from. */
  readonly sources: readonly WordId[];
  /** What it assumes or leaves out. */
  readonly limits: readonly WordId[];
  /** What each of its sheets holds, the checks last. */
  readonly sheets: readonly WordId[];
}

/** Raised when the sheets of any model change. */
const VERSION = "v1.0";

const COLOURS: readonly (readonly [Role, WordId])[] = [
  ["input", "model.about.colour.input"],
  ["formula", "model.about.colour.formula"],
  ["link", "model.about.colour.link"],
];
const RESULT_COLOUR: (typeof COLOURS)[number] = ["result", "model.about.colour.result"];

/** The first sheet of a model. */
export function aboutSheet(
  name: string,
  language: Language,
  texts: AboutTexts,
  master: Formula,
  asOf: string,
  sheets: readonly Pick<SheetBuilder, "name" | "hasResults">[],
): SheetDescription {
  const sheet = new SheetBuilder(name, language, [28, 14, 110]);
  const say = (id: WordId) => word(language, id);
  sheet.title(texts.title);
  showMaster(sheet, master);
  const row = (label: string, text: string, role: Role = "label"): void => {
    const at = sheet.row;
    sheet.put({ row: at, column: 0 }, textCell(label, "label"));
    sheet.put({ row: at, column: FIRST }, textCell(text, role, { wrap: true }));
  };
  const part = (section: WordId, ids: readonly WordId[], label = (index: number) => `${index + 1})`): void => {
    sheet.section(section);
    ids.forEach((id, index) => row(label(index), say(id)));
  };
  part("model.about.purpose", [texts.purpose], () => "");
  sheet.section("model.about.facts");
  sheet.value("model.about.as_of", "UTC", DATE_FORMAT, f`${asOf}`);
  row(say("model.about.version"), VERSION);
  row(say("model.about.signs"), say("model.about.signs.text"));
  part("model.about.steps", texts.steps);
  part("model.about.sheets", texts.sheets, (index) => sheets[index]?.name ?? "");
  sheet.section("model.about.colours");
  const colours = sheets.some(({ hasResults }) => hasResults) ? [...COLOURS, RESULT_COLOUR] : COLOURS;
  for (const [role, id] of colours) row("", say(id), role);
  part("model.about.sources", texts.sources);
  part("model.about.limits", texts.limits);
  return fromTheLeft(sheet.describe({ rows: 2, columns: 1 }));
}

/** The figures are in a column so wide for its texts that at its right end nobody would see them. */
const fromTheLeft = (sheet: SheetDescription): SheetDescription => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell, column) => (cell && column === FIRST ? { ...cell, align: "left" } : cell)),
  ),
});
