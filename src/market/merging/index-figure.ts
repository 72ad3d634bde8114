import type { Field, Fields } from "../snapshot";
import { fieldOf } from "./field";
import type { Sighting } from "./sighting";

/** The index has its own price and its own moment; more than this is something else. */
const APART = 0.05;

/** An index's hashprice beside the one we compute. */
export function indexOf(
  index: Extract<Sighting, { field: "hashprice_index" }>,
  computed: Field,
): NonNullable<Fields["hashprice_index"]> {
  const difference = index.value / computed.value - 1;
  if (Math.abs(difference) <= APART) return fieldOf<"hashprice_index">(index);
  const values = { index: index.value, computed: computed.value, percent: difference * 100 };
  return fieldOf<"hashprice_index">(index, [{ id: "market.finding.index_apart", values }]);
}
