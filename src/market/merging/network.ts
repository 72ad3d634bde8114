import type { Remark } from "../finding";
import type { Field, Fields } from "../snapshot";
import { SOURCES } from "../sources";
import { difficultyOf } from "./difficulty";
import { fieldOf, isOf } from "./field";
import type { Some } from "./field";
import { periodOf } from "./period-fields";
import type { PeriodView } from "./period-view";
import { periodViews } from "./period-view";
import type { Sighting } from "./sighting";
import { FEW_BLOCKS, tipOf } from "./tip-fields";

/** The node's other figures, each by itself. */
const LOOSE_FIELDS = ["block_fees", "hashrate_3d"] as const;

export interface Network {
  /** What was given and can be taken. */
  readonly fields: Some;
  /** About fields that stay as they were. */
  readonly remarks: readonly Remark[];
}

/** The network's figures, taken from one difficulty period and never from before what is already known. */
export function networkOf(
  sightings: readonly Sighting[],
  last: Fields,
  known: Field | undefined,
  now: number,
): Network {
  const views = periodViews(sightings);
  const view = views[0];
  const back = view && known && behind(view, known);
  if (back) return { fields: {}, remarks: [back] };
  const retarget = views.length > 1 ? [retargetRemark(views)] : [];
  const fields = loose(sightings);
  const difficulties = sightings
    .filter(isOf("difficulty"))
    .filter(({ period }) => (period ?? view?.period) === view?.period);
  const difficulty = difficultyOf(difficulties, retarget);
  if (difficulty) fields.difficulty = difficulty;
  if (!view) return { fields, remarks: [] };
  if (isOrphan(view, last)) return { fields, remarks: [unknownPeriod(view)] };
  return { fields: { ...fields, ...tipOf(view, retarget, now), ...periodOf(view, retarget, now) }, remarks: [] };
}

function loose(sightings: readonly Sighting[]): Some {
  const fields: Some = {};
  for (const id of LOOSE_FIELDS) {
    const seen = sightings.find(isOf(id));
    if (seen) Object.assign(fields, { [id]: fieldOf(seen) });
  }
  return fields;
}

/** A source behind what is already known: its node is catching up, or makes things up. */
function behind({ seen }: PeriodView, known: Field): Remark | undefined {
  const heights = seen.filter(isOf("height"));
  const height = Math.max(...heights.map(({ value }) => value));
  const source = heights[0]?.source;
  if (!source || height >= known.value - FEW_BLOCKS) return undefined;
  const values = { source: SOURCES[source].label, height, last: known.value };
  return { id: "market.finding.height_back", values };
}

/** A new period of which neither this answer nor the last snapshot knows the start. */
const isOrphan = ({ period, seen }: PeriodView, last: Fields): boolean =>
  period !== last.period_start_height.value && !seen.some(isOf("period_start_time"));

const unknownPeriod = ({ period }: PeriodView): Remark => ({
  id: "market.finding.period_unknown",
  values: { block: period },
});

function retargetRemark(views: readonly PeriodView[]): Remark {
  const periods = views.map(({ period }) => period);
  return { id: "market.finding.retarget", values: { earlier: Math.min(...periods), later: Math.max(...periods) } };
}
