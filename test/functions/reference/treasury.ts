import { number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

export const treasury: readonly ReferenceCase[] = [
  {
    id: "HUP",
    what: "a tick of a contract of 1 PH/s over 30 days",
    ours: () => number("FORWARD_PNL", 1, 30, 40.0083333, 40),
    expected: 0.25,
    tolerance: 30e-6,
    source: "Bitnomial HUP contract specification",
  },
];
