import { sayIn } from "../../locales/words";
import type { Say, WordId } from "../../locales/words";
import { addressOf } from "../../models/address";
import { TIME_FORMAT, inputCell, textCell } from "../../models/cells";
import type { CellDescription, SheetDescription } from "../../models/description";
import type { Language } from "../../models/language";
import { timeCell } from "../../models/market/evidence";
import { FIELD_ROWS } from "../../models/market/rows";
import type { MarketFigure } from "./market-figures";
import type { Step } from "./plan";
import type { NameStep } from "./plan-names";
import type { Done, Rewritten } from "./rewrite";
import { reasonsText } from "./sentences";

export interface Provenance extends Rewritten {
  readonly figures: readonly MarketFigure[];
  readonly language: Language;
  /** Of this add-in. */
  readonly version: string;
  readonly now: Date;
}

const FORMULA_HEADINGS: readonly WordId[] = [
  "share.provenance.sheet",
  "share.provenance.cell",
  "share.provenance.was",
  "share.provenance.is",
  "share.provenance.why",
  "share.provenance.name",
];

/** Below one another with those of the formulas, so that long texts meet wide columns. */
const FIGURE_HEADINGS: readonly WordId[] = [
  "market.column.field",
  "market.column.value",
  "market.column.source",
  "market.column.unit",
  "market.column.note",
  "market.column.observed",
];

const WIDTHS = [32, 20, 60, 24, 60, 24];

/**
 * The sheet that tells a reader where the numbers come from: the market figures with their sources, as they were when
 * the workbook was prepared, and what each prepared cell was.
 */
export function provenanceSheet(
  { steps, names, figures, language, version, now }: Provenance,
  copy: number,
): Pick<SheetDescription, "name" | "rows" | "widths"> {
  const say = sayIn(language);
  const title = say("share.provenance.title");
  const label = (id: WordId) => textCell(say(id), "label");
  const headings = (ids: readonly WordId[]) => ids.map((id) => textCell(say(id), "heading"));
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  const market = sheets.flatMap((sheet) => [
    [],
    [textCell(say("share.provenance.market", { sheet }), "section")],
    headings(FIGURE_HEADINGS),
    ...figures.filter((figure) => figure.sheet === sheet).map((figure) => figureRow(say, figure)),
  ]);
  return {
    name: copy === 1 ? title : `${title} ${copy}`,
    rows: [
      [textCell(title, "title")],
      [label("share.provenance.prepared"), timeCell(now.toISOString(), TIME_FORMAT)],
      [label("share.provenance.version"), textCell(version, "note")],
      [textCell(say("share.provenance.about"), "note")],
      ...market,
      [],
      [textCell(say("share.provenance.formulas"), "section")],
      headings(FORMULA_HEADINGS),
      ...steps.map((step) => stepRow(say, step)),
      ...names.map((step) => nameRow(say, step)),
    ],
    widths: WIDTHS,
  };
}

const figureRow = (say: Say, { key, value, numberFormat, source, unit, note, observed }: MarketFigure) => [
  textCell(say(key === "as_of" ? "market.as_of" : FIELD_ROWS[key].label), "label", { wrap: true }),
  contentCell(value, numberFormat),
  textCell(source, "note", { wrap: true }),
  textCell(unit, "unit"),
  textCell(note, "note", { wrap: true }),
  contentCell(observed, TIME_FORMAT),
];

/** A copy of what another cell shows. */
const contentCell = (value: string | number | boolean, numberFormat: string): CellDescription =>
  typeof value === "number"
    ? { ...inputCell(value, numberFormat), role: "note", align: "left" }
    : textCell(String(value), "note");

const BECAME: Readonly<Record<NameStep["kind"], WordId>> = {
  plain: "share.provenance.formula",
  value: "share.provenance.value",
  unchanged: "share.provenance.unchanged",
};

const stepRow = (say: Say, step: Done<Step>): CellDescription[] => [
  textCell(step.cell.sheet.name, "label"),
  textCell(addressOf(step.cell), "label"),
  textCell(step.cell.formula, "label", { wrap: true }),
  ...becameCells(say, step),
];

const nameRow = (say: Say, step: Done<NameStep>): CellDescription[] => [
  textCell(step.name.sheet ?? say("share.provenance.workbook_name"), "label"),
  textCell(step.name.name, "label"),
  textCell(step.name.formula, "label", { wrap: true }),
  ...becameCells(say, step),
];

const becameCells = (say: Say, step: Done<Step | NameStep>): CellDescription[] => [
  textCell(say(BECAME[step.kind]), "label"),
  textCell(whyText(say, step), "note", { wrap: true }),
  textCell(step.blockName ?? "", "note"),
];

function whyText(say: Say, step: Step | NameStep): string {
  if (step.kind === "unchanged") return say("share.provenance.name_kept");
  return step.kind === "value" ? reasonsText(say, step.reasons) : "";
}
