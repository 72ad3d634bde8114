import type { FieldId, Observation, Snapshot } from "../market";

/** What a published snapshot must have from its sources. The others are computed, are a rule, or change rarely. */
const REQUIRED: readonly FieldId[] = [
  "btc_price",
  "height",
  "difficulty",
  "period_start_time",
  "period_start_height",
  "previous_change",
  "block_fees",
  "hashrate_3d",
];

/** The required fields that no source gave, or none that could be taken. An old figure is one, and is told of as old. */
export const missingFields = ({ fields }: Snapshot, observations: readonly Observation[]): FieldId[] =>
  REQUIRED.filter((id) => {
    const field = fields[id];
    const old = field?.findings?.some((finding) => finding.id === "market.finding.old");
    return field?.status === "stale" && !(old && observations.some((one) => one.field === id));
  });
