import type { FieldId } from "../snapshot";
import type { Sighting } from "./sighting";

/** What an estimate of the next retarget cannot do without. */
const NEEDED: readonly FieldId[] = ["height", "period_start_time", "previous_change"];

/** The answers that speak of one difficulty period. */
export interface PeriodView {
  /** Height of its first block. */
  readonly period: number;
  readonly seen: readonly Sighting[];
}

/**
 * The answers by period, the one to be taken first: the newest that has all it takes, else the newest. There are two when
 * the difficulty adjusted while sources answered.
 */
export function periodViews(sightings: readonly Sighting[]): PeriodView[] {
  const periods = [...new Set(sightings.flatMap(({ period }) => (period === undefined ? [] : [period])))];
  return periods
    .sort((one, other) => other - one)
    .map((period) => ({ period, seen: sightings.filter((sighting) => sighting.period === period) }))
    .sort((one, other) => Number(complete(other)) - Number(complete(one)));
}

const complete = ({ seen }: PeriodView): boolean => NEEDED.every((id) => seen.some(({ field }) => field === id));
