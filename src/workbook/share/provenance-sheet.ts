import { addressOf } from "../../models/address";
import { TIME_FORMAT, textCell } from "../../models/cells";
import type { CellDescription, SheetDescription } from "../../models/description";
import type { Language } from "../../models/language";
import { timeCell } from "../../models/market/evidence";
import { sayIn } from "../../locales/words";
import type { WordId } from "../../locales/words";
import type { DoneStep, NameStep } from "./prepare";
import { reasonsText } from "./sentences";

interface Provenance {
  readonly steps: readonly DoneStep[];
  readonly names: readonly NameStep[];
  readonly language: Language;
  readonly version: string;
  readonly now: Date;
  /** 1 for the workbook's first such sheet. */
  readonly copy: number;
}

const HEADINGS: readonly WordId[] = [
  "share.provenance.sheet",
  "share.provenance.cell",
  "share.provenance.was",
  "share.provenance.is",
  "share.provenance.why",
  "share.provenance.name",
];

const WIDTHS = [24, 16, 60, 24, 60, 24];

/** The sheet that tells a reader what each prepared cell was, and what it is now. */
export function provenanceSheet({ steps, names, language, version, now, copy }: Provenance): SheetDescription {
  const say = sayIn(language);
  const title = say("share.provenance.title");
  const label = (id: WordId) => textCell(say(id), "label");
  const nameRow = ({ name, formula }: NameStep) => [
    textCell(say("share.provenance.workbook_name"), "label"),
    textCell(name.name, "label"),
    textCell(name.formula, "label", { wrap: true }),
    label(formula === null ? "share.provenance.unchanged" : "share.provenance.formula"),
    textCell(formula === null ? say("share.provenance.name_kept") : "", "note", { wrap: true }),
    textCell("", "note"),
  ];
  const stepRow = (step: DoneStep): CellDescription[] => [
    textCell(step.cell.sheet.name, "label"),
    textCell(addressOf(step.cell), "label"),
    textCell(step.cell.formula, "label", { wrap: true }),
    label(step.kind === "plain" ? "share.provenance.formula" : "share.provenance.value"),
    textCell(step.kind === "value" ? reasonsText(say, step.reasons) : "", "note", { wrap: true }),
    textCell(step.blockName ?? "", "note"),
  ];
  const rows = [
    [textCell(title, "title")],
    [label("share.provenance.prepared"), timeCell(now.toISOString(), TIME_FORMAT)],
    [label("share.provenance.version"), textCell(version, "note")],
    [textCell(say("share.provenance.about"), "note")],
    [textCell(say("share.provenance.market"), "note")],
    [],
    HEADINGS.map((id) => textCell(say(id), "heading")),
    ...steps.map(stepRow),
    ...names.map(nameRow),
  ];
  return {
    name: copy === 1 ? title : `${title} ${copy}`,
    rows,
    widths: WIDTHS,
    names: [],
    tables: [],
    frozen: { rows: 7, columns: 2 },
  };
}
