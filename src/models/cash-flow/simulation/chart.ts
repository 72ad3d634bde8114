import type { SheetBuilder } from "../../building/sheet-builder";
import { unitWord } from "../../building/unit";
import { CHANGED, QUANTILES, SPREAD } from "./places";
import type { Places } from "./places";

/** From the median outwards, dark to light: one fan and not five lines. */
const FAN = ["#196B24", "#4EA72E", "#B4D99A"];
const MEDIAN = QUANTILES.indexOf("P50");

/** The quantiles over the months. */
export function fanOn(sheet: SheetBuilder, { ends, spread, now }: Places): void {
  sheet.chart({
    row: now.row - 2,
    column: CHANGED + 1,
    rows: now.rows + 2,
    columns: 6,
    kind: "line",
    title: sheet.word("model.cash.simulation.chart"),
    categories: ends,
    series: QUANTILES.map((name, index) => ({
      name,
      values: { ...spread, column: SPREAD + index, columns: 1 },
      color: FAN[Math.abs(index - MEDIAN)],
    })),
    xTitle: sheet.word("model.cash.end"),
    yTitle: unitWord(sheet.language, "USD"),
  });
}
