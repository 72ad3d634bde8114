import type { Shown } from "./read-formulas";

/** How far apart two results of the same calculation may be, as a share of them. */
const TOLERANCE = 1e-10;

/** What is left of a difference that should be nothing, in any unit that we have: a ten-thousandth of a satoshi. */
const NOTHING = 1e-12;

/** Whether two cells show the same, but for the last digits of a number. */
export function sameShown(before: Shown, after: Shown | undefined): boolean {
  if (!after || before.isError !== after.isError) return false;
  const [one, other] = [before.value, after.value];
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.max(NOTHING, TOLERANCE * Math.max(Math.abs(one), Math.abs(other)));
}

/** Whether two blocks show the same, cell by cell. */
export const sameBlock = (before: readonly (readonly Shown[])[], after: readonly (readonly Shown[])[]): boolean =>
  before.every((row, y) => row.every((cell, x) => sameShown(cell, after[y]?.[x])));
