import { number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

export const breakeven: readonly ReferenceCase[] = [
  {
    id: "PW2",
    what: "break-even power price at 20 J/TH and 35 USD/PH/day",
    ours: () => number("BREAKEVEN_KWH", 35, 20),
    expected: 0.0729167,
    tolerance: 1e-6,
    source: "algebra on the figures of an article of 2026-02-12",
  },
  {
    id: "PW4",
    what: "the power price that an S19 XP needs at 30 USD/PH/day",
    ours: () => number("BREAKEVEN_KWH", 30, 21.5),
    expected: 0.06,
    tolerance: 0.002,
    source: "CoinShares mining report",
  },
];
