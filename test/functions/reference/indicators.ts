import { number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

export const indicators: readonly ReferenceCase[] = [
  {
    id: "MOD2",
    what: "the difficulty regression at 125.86 T and 19.99 million coins",
    ours: () => number("DIFF_REGRESSION_COST", 125864590119494.3, 19_990_000),
    expected: 35900,
    tolerance: 700,
    source: "own computation with Glassnode's published constants",
  },
];
