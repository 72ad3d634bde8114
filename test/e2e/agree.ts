import { CellError } from "../../src/xlsx/evaluate/value";
import type { Value } from "../../src/xlsx/evaluate/value";

const TOLERANCE = 1e-9;
/** What is left where sums of millions cancel depends on the order in which they are summed. */
const RESIDUE = 1e-7;

/** Whether a cell of the grid shows a value. Excel shows a formula that points at a blank cell as 0. */
export function agree(expected: Value, found: unknown): boolean {
  if (expected instanceof CellError) return found === expected.code;
  if (typeof expected === "number" && typeof found === "number") {
    if (Math.abs(expected) < RESIDUE) return Math.abs(found) < RESIDUE;
    return Math.abs(expected - found) <= TOLERANCE * Math.abs(expected);
  }
  return (expected ?? "") === (found ?? "");
}
