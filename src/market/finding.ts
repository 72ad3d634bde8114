import type { FieldId, NotedFinding } from "./snapshot";

/** What merging noticed; each id has a sentence in every language. */
export const FINDING_IDS = [
  "market.finding.price_apart",
  "market.finding.price_alone",
  "market.finding.usdt_apart",
  "market.finding.high_fell",
  "market.finding.difficulty_apart",
  "market.finding.difficulty_bits",
  "market.finding.retarget",
  "market.finding.period_unknown",
  "market.finding.pace",
  "market.finding.height_back",
  "market.finding.height_apart",
  "market.finding.fee_window",
  "market.finding.rewards_apart",
  "market.finding.hashrate_week",
  "market.finding.index_apart",
  "market.finding.future",
  "market.finding.old",
  "market.finding.stale",
  "market.finding.team_old",
  "market.finding.team_future",
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

/** A finding that stays with its field as long as the figure does. */
export interface Remark extends NotedFinding {
  readonly id: FindingId;
}

/** Something worth telling whoever refreshes. */
export interface Finding extends Remark {
  /** None where it is about the snapshot as a whole. */
  readonly field?: FieldId;
}

/** The sentence of an id from a file may be unknown to this version. */
export const isFindingId = (id: string): id is FindingId => (FINDING_IDS as readonly string[]).includes(id);
