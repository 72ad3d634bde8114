import type { Remark } from "../finding";
import { fieldOf, isOf } from "./field";
import type { Some } from "./field";
import { paceRemark } from "./pace";
import type { PeriodView } from "./period-view";

/** How the period began, checked against the pace that it makes for. */
export function periodOf({ seen, period }: PeriodView, remarks: readonly Remark[], now: number): Some {
  const start = seen.find(isOf("period_start_time"));
  const change = seen.find(isOf("previous_change"));
  const height = seen.find(isOf("height"))?.value ?? period;
  const fields: Some = {};
  if (start) {
    const pace = paceRemark(now - start.value, height - period + 1);
    fields.period_start_time = fieldOf<"period_start_time">(start, [...remarks, ...pace]);
  }
  if (change) fields.previous_change = fieldOf<"previous_change">(change, remarks);
  return fields;
}
