import { serialOf } from "../../functions/time";
import { DAY } from "./assumptions";
import { DATE, WHOLE } from "./formats";
import { f } from "./formula";
import type { Formula } from "./formula";
import type { ModelBuilder } from "./model-builder";
import type { SheetBuilder } from "./sheet-builder";

/** When the months of a model begin, and what tells in which of them the subsidy halves. */
export interface Calendar {
  readonly start: Formula;
  readonly height: Formula;
  readonly blocksADay: Formula;
  readonly era: Formula;
}

/** Rows of an inputs sheet for the calendar of a model's months. */
export function calendarInputs(model: ModelBuilder, sheet: SheetBuilder): Calendar {
  const start = { value: nextMonth(model.source.snapshot.asOf), rule: DAY };
  const blocks = (value: number, most: number) => ({ value, rule: { kind: "between", least: 1, most } as const });
  return {
    start: sheet.input("model.cash.start", "UTC", DATE, start),
    height: sheet.value("model.cash.height", "blocks", WHOLE, f`${model.market("height")}`),
    blocksADay: sheet.input("model.cash.blocks_day", "blocks", WHOLE, blocks(144, 1000)),
    era: sheet.input("model.cash.era", "blocks", WHOLE, blocks(210_000, 1e6)),
  };
}

/** The first day of the month after the snapshot, as Excel counts days. */
function nextMonth(asOf: string): number {
  const date = new Date(asOf);
  return serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 1000);
}
