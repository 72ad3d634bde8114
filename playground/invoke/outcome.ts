import type { CellError } from "./cell-error";

/** What a call gives its cell: a value, an error, or nothing yet. */
export type Outcome =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: CellError }
  | { readonly kind: "pending" };

export const PENDING: Outcome = { kind: "pending" };
