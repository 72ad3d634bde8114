import type { Remark } from "../finding";
import type { Fields } from "../snapshot";
import { SOURCES } from "../sources";
import { difficultyOf } from "./difficulty";
import { fieldOf } from "./field";
import type { PeriodView } from "./period-view";
import { periodViews } from "./period-view";
import type { Sighting } from "./sighting";

/** Two answers of one moment are a block or two apart; chains reorganise by less than this. */
const FEW_BLOCKS = 6;

const PERIOD_FIELDS = ["period_start_time", "previous_change"] as const;
/** These belong to the tip: at another height they mean nothing. */
const TIP_FIELDS = ["tip_time", "window_start_time"] as const;
/** The node's other figures, each by itself. */
const LOOSE_FIELDS = ["block_fees", "hashrate_3d"] as const;

type Merged = { -readonly [Id in keyof Fields]?: Fields[Id] };

export interface Network {
  /** What was given and can be taken. */
  readonly fields: Merged;
  /** About fields that stay as they were. */
  readonly remarks: readonly Remark[];
}

/** The network's figures, taken from one difficulty period and never from before what is already known. */
export function networkOf(sightings: readonly Sighting[], last: Fields): Network {
  const views = periodViews(sightings);
  const view = views[0];
  const back = view && behind(view, last);
  if (back) return { fields: {}, remarks: [back] };
  const retarget = views.length > 1 ? [retargetRemark(views)] : [];
  const fields = loose(sightings);
  const difficulties = sightings.filter(isOf("difficulty")).filter(({ period }) => (period ?? view?.period) === view?.period);
  const difficulty = difficultyOf(difficulties, retarget);
  if (difficulty) fields.difficulty = difficulty;
  if (!view) return { fields, remarks: [] };
  if (isOrphan(view, last)) return { fields, remarks: [unknownPeriod(view)] };
  return { fields: { ...fields, ...tipOf(view, retarget), ...periodOf(view, retarget) }, remarks: [] };
}

const isOf =
  <Id extends keyof Fields>(id: Id) =>
  (sighting: Sighting): sighting is Extract<Sighting, { field: Id }> =>
    sighting.field === id;

function loose(sightings: readonly Sighting[]): Merged {
  const fields: Merged = {};
  for (const id of LOOSE_FIELDS) {
    const seen = sightings.find(isOf(id));
    if (seen) Object.assign(fields, { [id]: fieldOf(seen) });
  }
  return fields;
}

/** The tip as one answer has it, with its own times: that of the headers where there is one. */
function tipOf({ seen, period }: PeriodView, remarks: readonly Remark[]): Merged {
  const heights = seen.filter(isOf("height"));
  const tipped = seen.find(isOf("tip_time"));
  const tip = heights.find(({ bits }) => bits !== undefined) ?? heights[0];
  if (!tip) return {};
  const fields: Merged = {
    height: fieldOf<"height">(tip, [...remarks, ...heightsApart(heights)]),
    period_start_height: fieldOf<"period_start_height">({ ...tip, field: "period_start_height", value: period }, remarks),
  };
  if (!tipped || tip.bits === undefined) return fields;
  for (const id of TIP_FIELDS) {
    const time = seen.find(isOf(id));
    if (time) Object.assign(fields, { [id]: fieldOf(time, remarks) });
  }
  return fields;
}

function periodOf({ seen }: PeriodView, remarks: readonly Remark[]): Merged {
  const fields: Merged = {};
  for (const id of PERIOD_FIELDS) {
    const first = seen.find(isOf(id));
    if (first) Object.assign(fields, { [id]: fieldOf(first, remarks) });
  }
  return fields;
}

function heightsApart(heights: readonly Extract<Sighting, { field: "height" }>[]): Remark[] {
  const values = heights.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > FEW_BLOCKS ? [{ id: "market.finding.height_apart", values: { low, high } }] : [];
}

/** A source behind what is already known: its node is catching up, or makes things up. */
function behind({ seen }: PeriodView, last: Fields): Remark | undefined {
  const heights = seen.filter(isOf("height"));
  const height = Math.max(...heights.map(({ value }) => value));
  const source = heights[0]?.source;
  if (!source || height >= last.height.value - FEW_BLOCKS) return undefined;
  const values = { source: SOURCES[source].label, height, last: last.height.value };
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
