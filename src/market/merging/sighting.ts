import type { Remark } from "../finding";
import type { Observation } from "../observation";
import { secondsOf, utcOf } from "../observation";
import type { FieldId } from "../snapshot";
import { SOURCES } from "../sources";

const MINUTE = 60;
const HOUR = 3600;

/** Clocks differ by minutes; a block's own time may be two hours ahead by consensus. */
const AHEAD = 10 * MINUTE;
const HEADER_AHEAD = 2 * HOUR;

/** Header times, which are figures and not moments of observation. */
const HEADER_TIMES: ReadonlySet<FieldId> = new Set(["tip_time", "period_start_time", "window_start_time"]);

/** After how long a figure is not the latest any more; the others are of when they were asked for. */
const OLD: Readonly<Partial<Record<FieldId, number>>> = {
  btc_price: 3 * HOUR,
  tip_time: 3 * HOUR,
  hashprice_index: 24 * HOUR,
  hashrate_3d: 48 * HOUR,
  fear_greed: 48 * HOUR,
  puell_multiple: 72 * HOUR,
};

/** An observation set against the clock. */
export type Sighting = Observation & {
  /** Older than such a figure may be. */
  readonly old: boolean;
  readonly remarks: readonly Remark[];
};

/** Sets an observation against the clock: what is dated ahead of it counts as now and is remarked upon. */
export function sighting(observation: Observation, now: number): Sighting {
  const { field, value, source, remarks = [] } = observation;
  const observed = secondsOf(observation.observedAt);
  const dated = HEADER_TIMES.has(field) ? value : observed;
  const ahead = dated - now;
  const age = now - dated;
  const future = ahead > (HEADER_TIMES.has(field) ? HEADER_AHEAD : AHEAD);
  const old = age > (OLD[field] ?? Infinity);
  const label = SOURCES[source].label;
  return {
    ...observation,
    observedAt: utcOf(Math.min(observed, now)),
    old,
    remarks: [
      ...remarks,
      ...(future
        ? [{ id: "market.finding.future" as const, values: { source: label, minutes: Math.round(ahead / MINUTE) } }]
        : []),
      ...(old ? [{ id: "market.finding.old" as const, values: { source: label, hours: Math.floor(age / HOUR) } }] : []),
    ],
  };
}
