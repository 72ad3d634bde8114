import { FIELD_IDS } from "../../market/snapshot";
import type { FieldId, Snapshot } from "../../market/snapshot";
import { TIME_FORMAT, inputCell, textCell } from "../cells";
import type { CellDescription } from "../description";
import type { Language } from "../language";
import { word } from "../words";
import { serialOfUtc, statusCell, timeCell, unitCell } from "./evidence";
import { fieldCells, noFigure, valueCell } from "./field-cells";
import type { FieldCells } from "./field-cells";
import type { LogLine } from "./log";
import { FIELD_ROWS } from "./rows";

/** What a market sheet holds that is not the user's, wherever its rows stand. */
export interface MarketRows {
  readonly asOf: CellDescription;
  readonly fields: Readonly<Record<FieldId, FieldCells>>;
}

/** A snapshot as the cells of a market sheet. */
export const snapshotRows = (snapshot: Snapshot, language: Language, copy: number): MarketRows =>
  rowsOf(snapshot.asOf, (id) => fieldCells(id, snapshot, language, copy));

/** A line of the log as the cells of a market sheet, each row saying where it comes from. */
export const restoredRows = (line: LogLine, language: Language, copy: number): MarketRows =>
  rowsOf(line.asOf, (id) => restoredCells(id, line, language, copy));

const rowsOf = (asOf: string, cellsOf: (id: FieldId) => FieldCells): MarketRows => ({
  asOf: inputCell(serialOfUtc(asOf), TIME_FORMAT),
  fields: Object.fromEntries(FIELD_IDS.map((id) => [id, cellsOf(id)])) as Record<FieldId, FieldCells>,
});

function restoredCells(id: FieldId, line: LogLine, language: Language, copy: number): FieldCells {
  const value = line.values[id];
  if (value === undefined || !Number.isFinite(value)) return noFigure(id, language);
  const time = line.asOf.slice(0, 16).replace("T", " ");
  const status = line.flagged.includes(id) ? "flagged" : line.stale.includes(id) ? "stale" : "good";
  return {
    value: valueCell(id, { value }, copy),
    unit: unitCell(FIELD_ROWS[id].unit, language),
    source: textCell(line.from, "note", { wrap: true }),
    observed: timeCell(line.asOf, TIME_FORMAT),
    note: textCell(word(language, "market.restored", { time }), "note", { wrap: true }),
    status: statusCell(status, language),
  };
}
