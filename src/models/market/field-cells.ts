import { serialOf } from "../../functions/time";
import { findingsOf } from "../../market/findings-of";
import type { Field, FieldId, Snapshot } from "../../market/snapshot";
import { TIME_FORMAT, formulaCell, inputCell, textCell } from "../cells";
import type { CellDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import type { WordId } from "../words";
import { noteCell, sourceCell, statusCell, timeCell, unitCell } from "./evidence";
import { marketName } from "./names";
import { FIELD_ROWS } from "./rows";
import { sentence } from "./sentences";

/** The columns of a field's row that a refresh writes, by the headings that they stand under. */
export const OWN_HEADINGS = {
  value: "market.column.value",
  unit: "market.column.unit",
  source: "market.column.source",
  observed: "market.column.observed",
  note: "market.column.note",
  status: "market.column.status",
} as const satisfies Record<string, WordId>;

export type OwnColumn = keyof typeof OWN_HEADINGS;

export const OWN_COLUMNS = Object.keys(OWN_HEADINGS) as readonly OwnColumn[];

/** What a field's row holds beside its label. */
export type FieldCells = Readonly<Record<OwnColumn, CellDescription>>;

/** A field of a snapshot as its row; a field that the snapshot lacks has a row without a figure. */
export function fieldCells(id: FieldId, snapshot: Snapshot, language: Language, copy: number): FieldCells {
  const field = snapshot.fields[id];
  if (!field) return noFigure(id, language);
  return {
    value: valueCell(id, field, copy),
    unit: unitCell(field.unit, language),
    source: sourceCell(field.source, language),
    observed: timeCell(field.observedAt, TIME_FORMAT),
    note: withFindings(noteCell(field.note, language), id, snapshot, language),
    status: statusCell(field.status, language),
  };
}

/** A row whose figure nobody gave: a blank counts as not given wherever a formula points to it. */
export function noFigure(id: FieldId, language: Language): FieldCells {
  const { unit, numberFormat } = FIELD_ROWS[id];
  const blank = textCell("", "note");
  return {
    value: { ...blank, role: "input", numberFormat },
    unit: unitCell(unit, language),
    source: { ...blank, wrap: true },
    observed: { ...blank, numberFormat: TIME_FORMAT, align: "left" },
    note: { ...blank, wrap: true },
    status: textCell(word(language, "market.status.none"), "note"),
  };
}

/** A figure as its cell: times as Excel dates, hashprice as the formula that makes it. */
export function valueCell(id: FieldId, { value }: Pick<Field, "value">, copy: number): CellDescription {
  const { numberFormat, unit } = FIELD_ROWS[id];
  if (id === "hashprice") return formulaCell(hashpriceFormula(copy), numberFormat);
  return inputCell(unit === "UTC" ? serialOf(value) : value, numberFormat);
}

function hashpriceFormula(copy: number): string {
  const inputs = (["btc_price", "difficulty", "block_fees", "subsidy"] as const).map((id) => marketName(id, copy));
  return `=MINING.HASHPRICE(${inputs.join(",")})`;
}

/** The note, and what merging found out about the figure. */
function withFindings(note: CellDescription, id: FieldId, snapshot: Snapshot, language: Language): CellDescription {
  const found = findingsOf(snapshot).filter(({ field }) => field === id);
  const said = [textOf(note), ...found.map((finding) => sentence(language, finding))].filter((text) => text !== "");
  return textCell(said.join(word(language, "joint")), "note", { wrap: true });
}

const textOf = ({ content }: CellDescription): string => (content.kind === "text" ? content.text : "");
