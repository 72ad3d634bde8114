import type { SnapshotProblemId } from "./snapshot";

/** Why a source gave nothing, or less than it should; each id has a sentence in every language. */
export const REASON_IDS = [
  "market.reason.offline",
  "market.reason.timeout",
  "market.reason.cancelled",
  "market.reason.rate_limit",
  "market.reason.server",
  "market.reason.refused",
  "market.reason.redirect",
  "market.reason.blocked",
  "market.reason.unreachable",
  "market.reason.cut_off",
  "market.reason.too_large",
  "market.reason.empty",
  "market.reason.not_json",
  "market.reason.shape",
  "market.reason.contradiction",
  "market.reason.no_value",
  "market.reason.absurd",
  "market.reason.own_error",
  "market.reason.bad_url",
] as const;

export type ReasonId = (typeof REASON_IDS)[number] | SnapshotProblemId;

/** A reason and what its sentence's placeholders stand for; never a text that a source sent. */
export interface Reason {
  readonly id: ReasonId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Thrown where a source's answer cannot be used. */
export class SourceProblem extends Error {
  readonly reason: Reason;

  constructor(id: ReasonId, values: Reason["values"] = {}) {
    super(id);
    this.name = "SourceProblem";
    this.reason = { id, values };
  }
}
