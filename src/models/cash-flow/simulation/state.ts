import { DATE_TIME, WHOLE } from "../../building/formats";
import { cellAt, f, rangeAt } from "../../building/formula";
import type { SheetBuilder } from "../../building/sheet-builder";
import type { Place } from "../../description";
import type { WordId } from "../../model-words";
import type { Places } from "./places";

/** Whether the result is current, and when it was worked out. */
export function stateOn(sheet: SheetBuilder, { state, ranAt, changed, driversChanged }: Places): string {
  const say = (id: WordId, when: string): string => `${when}"${sheet.word(id)}"`;
  const format = [
    say("model.cash.simulation.current", "[=0]"),
    say("model.cash.simulation.stale", "[=1]"),
    say("model.cash.simulation.never", ""),
  ].join(";");
  const changes = cellAt(sheet.name, { ...state, row: state.row + 2 });
  sheet.section("model.cash.simulation.state");
  sheet.value(
    "model.cash.simulation.is_current",
    "–",
    format,
    f`IF(ISNUMBER(${cellAt(sheet.name, ranAt)}),IF(${changes}>0,1,0),2)`,
  );
  sheet.leaveRow("model.cash.simulation.ran_at", "UTC", DATE_TIME);
  sheet.value(
    "model.cash.simulation.changes",
    "cells",
    WHOLE,
    f`SUM(${rangeAt(sheet.name, changed)})+SUM(${rangeAt(sheet.name, driversChanged)})`,
  );
  highlightState(sheet, state);
  return format;
}

/** Green while the result is current, marked otherwise. */
export function highlightState(sheet: SheetBuilder, place: Place): void {
  const { address } = sheet.cellOf(place);
  const block = { ...place, rows: 1, columns: 1 };
  sheet.highlight({ ...block, formula: `=${address}<>0`, look: "marked" });
  sheet.highlight({ ...block, formula: `=${address}=0`, look: "good" });
}
