import type { Span } from "./spans";

/** Why a tagged formula does not go back to our function. */
export type EditCode =
  /** The tag is not one that we write. */
  | "tag-unreadable"
  /** The tag stands where we never put it. */
  | "tag-misplaced"
  /** No function here has that name and takes that many arguments. */
  | "unknown-function"
  /** The formula computes something else now. */
  | "formula-changed"
  /** An argument stands in several places, which are no longer the same. */
  | "argument-differs"
  /** What a blank cell meant has been changed or taken out. */
  | "default-changed";

/** A tagged formula that is left alone. */
export interface Edit {
  readonly code: EditCode;
  /** The text of the tag. */
  readonly tag: string;
  /** The tagged formula. */
  readonly at: Span;
  readonly parameter?: string;
  /** What was expected, with the names of the parameters, and what stands there. */
  readonly expected?: string;
  readonly found?: string;
}
