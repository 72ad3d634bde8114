import { serialOf } from "../../functions/time";
import { DAY } from "./rules";
import { DATE, ONE, WHOLE } from "./formats";
import { f } from "./formula";
import type { Formula } from "./formula";
import type { ModelBuilder } from "./model-builder";
import type { SheetBuilder } from "./sheet-builder";

/** Blocks between halvings, by consensus. */
const ERA = 210_000;

/** When the months of a model begin, and what tells in which of them the subsidy halves. */
export interface Calendar {
  readonly start: Formula;
  readonly height: Formula;
  readonly blocksADay: Formula;
  readonly era: Formula;
}

/** Rows of an inputs sheet for the calendar of a model's months. */
export function calendarInputs(model: ModelBuilder, sheet: SheetBuilder): Calendar {
  const start = sheet.input("model.cash.start", "UTC", DATE, {
    value: nextMonth(model.source.snapshot.asOf),
    rule: DAY,
  });
  const blocksADay = sheet.input("model.cash.blocks_day", "blocks", ONE, {
    value: 144,
    rule: { kind: "between", least: 1, most: 1000 },
  });
  const mined = f`ROUND(${blocksADay}*(${start}-${model.market("as_of")}),0)`;
  const height = f`${model.market("height")}+${mined}`;
  return {
    start,
    blocksADay,
    height: sheet.value("model.cash.height", "blocks", WHOLE, height, sheet.word("model.cash.height.note")),
    era: sheet.constant("model.cash.era", "blocks", WHOLE, ERA),
  };
}

/** The first day of the month after the snapshot, as Excel counts days. */
function nextMonth(asOf: string): number {
  const date = new Date(asOf);
  return serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 1000);
}
