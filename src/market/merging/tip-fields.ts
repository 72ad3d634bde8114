import { WINDOW_BLOCKS } from "../../core/estimate";
import type { Remark } from "../finding";
import { fieldOf, isOf } from "./field";
import type { Some } from "./field";
import { paceRemark } from "./pace";
import type { PeriodView } from "./period-view";
import type { Sighting } from "./sighting";

/** Two answers of one moment are a block or two apart; chains reorganise by less than this. */
export const FEW_BLOCKS = 6;

/** The tip as one answer has it, with its own times: that of the headers where there is one. */
export function tipOf({ seen, period }: PeriodView, remarks: readonly Remark[], now: number): Some {
  const heights = seen.filter(isOf("height"));
  const tip = heights.find(({ bits }) => bits !== undefined) ?? heights[0];
  if (!tip) return {};
  const start = { ...tip, field: "period_start_height" as const, value: period };
  const fields: Some = {
    height: fieldOf<"height">(tip, [...remarks, ...heightsApart(heights)]),
    period_start_height: fieldOf<"period_start_height">(start, remarks),
  };
  if (tip.bits === undefined) return fields;
  const time = seen.find(isOf("tip_time"));
  const windowStart = seen.find(isOf("window_start_time"));
  if (time) fields.tip_time = fieldOf<"tip_time">(time, remarks);
  if (windowStart) {
    const pace = paceRemark(now - windowStart.value, WINDOW_BLOCKS);
    fields.window_start_time = fieldOf<"window_start_time">(windowStart, [...remarks, ...pace]);
  }
  return fields;
}

function heightsApart(heights: readonly Extract<Sighting, { field: "height" }>[]): Remark[] {
  const values = heights.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > FEW_BLOCKS ? [{ id: "market.finding.height_apart", values: { low, high } }] : [];
}
