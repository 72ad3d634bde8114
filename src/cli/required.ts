import type { FieldId, Snapshot } from "../market";

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

/** The required fields that no source gave, or only an old figure of. */
export const missingFields = ({ fields }: Snapshot): FieldId[] =>
  REQUIRED.filter((id) => fields[id]?.status === "stale");
