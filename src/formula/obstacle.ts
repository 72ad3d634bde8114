import type { Span } from "./spans";

/** Why a formula with our calls cannot become a plain formula, so that its cell becomes a value. */
export type ObstacleCode =
  /** The formula cannot be read. */
  | "unreadable"
  | "unknown-function"
  /** A function of ours is named without being called. */
  | "not-called"
  /** The function fills more than one cell. */
  | "spills"
  /** Plain Excel cannot say what the function computes. */
  | "no-plain"
  | "too-many-arguments"
  | "missing-argument"
  /** What a blank cell or a left-out argument means here, plain Excel cannot say. */
  | "no-default"
  /** The plain formula would not show the argument. */
  | "argument-lost"
  /** The argument is a random number and would be drawn twice. */
  | "drawn-twice"
  /** The plain formula would pass what Excel takes in a cell. */
  | "too-long"
  /** It would nest functions more deeply than Excel takes. */
  | "too-deep";

export interface Obstacle {
  readonly code: ObstacleCode;
  /** The function, as far as it is known. */
  readonly id?: string;
  /** The parameter that the code is about. */
  readonly parameter?: string;
  /** Where in the formula. */
  readonly at: Span;
}
