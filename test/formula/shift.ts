/* What Excel does to the references of a formula when the sheets around it change; small, and for tests only. */
import type { ReferenceA1 } from "@borgar/fx";
import { isRange, isReference, parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";

/** A change of the workbook: rows inserted or deleted, columns inserted, a sheet renamed. */
export type Change =
  | {
      readonly kind: "insert-rows" | "delete-rows" | "insert-columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "rename"; readonly sheet: string; readonly to: string }
  | { readonly kind: "rename-name"; readonly name: string; readonly to: string };

/** The sheet that the formula stands on. */
export const HOME = "Home";

/** The formula after the change. */
export function shift(formula: string, change: Change): string {
  return tokenize(formula)
    .map((token) => {
      if (change.kind === "rename-name")
        return isReference(token) && token.value === change.name ? change.to : token.value;
      if (!isRange(token)) return token.value;
      const reference = parseA1Ref(token.value) as ReferenceA1;
      const sheet = reference.context?.[0] ?? HOME;
      return sheet === change.sheet ? changed(reference, change) : token.value;
    })
    .join("");
}

function changed({ context, range }: ReferenceA1, change: Exclude<Change, { kind: "rename-name" }>): string {
  if (change.kind === "rename") return stringifyA1Ref({ context: context?.length ? [change.to] : [], range });
  const [first, last] = change.kind === "insert-columns" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const { at, count } = change;
  const moved = { ...range };
  if (change.kind === "delete-rows") {
    const [from, to] = [range[first]!, range[last]!];
    const gone = (index: number) => Math.max(0, Math.min(index - at, count));
    if (from >= at && to < at + count) return stringifyA1Ref({ context, range }).replace(/[^!]*$/, "#REF!");
    moved[first] = from - gone(from);
    moved[last] = to - gone(to + 1);
  } else {
    for (const side of [first, last]) if (range[side]! >= at) moved[side] = range[side]! + count;
  }
  return stringifyA1Ref({ context, range: moved });
}
