import { addressOf, blockAddress } from "./address";
import type { ResultDescription } from "./description";

/** Where the cells of a result stand, as addresses on their sheet. */
export const resultPlaces = ({ values, headings, ranAt, kept }: ResultDescription) => ({
  values: blockAddress(values),
  headings,
  ranAt: addressOf(ranAt),
  kept: kept.map(({ from, to }) => ({ from: blockAddress(from), to: blockAddress(to) })),
});
