import { VIABTC, feesOfReward, number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

const LUXOR = "Luxor Hashrate Index, weekly post of";

export const revenue: readonly ReferenceCase[] = [
  {
    id: "HP2",
    what: "hashprice of 3 March 2025, fees 1.93% of the reward",
    ours: () => number("HASHPRICE", 86350, 110.57e12, feesOfReward(0.0193, 3.125)),
    expected: 49.4,
    tolerance: 0.741,
    source: `${LUXOR} 2025-03-03; both average price and fees over other hours`,
  },
  {
    id: "HP4",
    what: "hashprice of 16 September 2024, fees not printed: 0.0417 BTC solves it",
    ours: () => number("HASHPRICE", 58000, 92.67e12, 0.0417),
    expected: 39.87,
    tolerance: 0.59805,
    source: `${LUXOR} 2024-09-16`,
  },
  {
    id: "HP5",
    what: "hashprice of 7 August 2021 per TH, fees 1.34% of the subsidy of 6.25",
    ours: () => number("HASHPRICE", 43629, 14.5e12, 6.25 * 0.0134, 6.25) / 1000,
    expected: 0.3835,
    tolerance: 0.00026845,
    source: `${LUXOR} 2021-08-07`,
  },
  {
    id: "HP7",
    what: "hashprice at 100,000 USD and 100 T without fees",
    ours: () => number("HASHPRICE", 100000, 1e14),
    expected: 62.81,
    tolerance: 0.08,
    source: "elektronics.dev, article on hashprice (an intermediate is rounded there)",
  },
  ...(
    [
      ["RIG1", "an S19 of 95 TH/s", 0.095, 0.00068685, 2e-6],
      ["RIG3", "an M30S+ of 100 TH/s", 0.1, 0.000723, 1e-6],
    ] as const
  ).map(([id, what, hashrate, expected, tolerance]) => ({
    id,
    what: `a day's bitcoin of ${what} at 17.62 T, fees 1.3% of the reward`,
    ours: () => number("MINED_BTC", hashrate, 1, 17.62e12, feesOfReward(0.013, 6.25), 0, 1, 6.25),
    expected,
    tolerance,
    source: VIABTC,
  })),
  ...(
    [
      [43.34, 0.79],
      [55, 1.0],
    ] as const
  ).map(([hashprice, expected]) => ({
    id: "PW3",
    what: `millions of revenue per MW-year at 20 J/TH and ${hashprice} USD/PH/day`,
    ours: () => number("REVENUE_MW_YEAR", hashprice, 20) / 1e6,
    expected,
    tolerance: 0.006,
    source: "CryptoSlate",
  })),
  {
    id: "CO6",
    what: "MARA's 31.3 USD/PH/day of the third quarter of 2025 per bitcoin, at the 136 T that the pair implies",
    ours: () => number("IMPLIED_PRICE", 31.3, 136e12),
    expected: 67704,
    tolerance: 677.04,
    source: "CryptoQuant's conversion of MARA's Q3 2025 letter",
  },
  {
    id: "SEED2",
    what: "hashprice of 12 February 2026 with 0.02 BTC of fees",
    ours: () => number("HASHPRICE", 67800, 125864590119494.3, 0.02),
    expected: 34.08,
    tolerance: 0.01,
    source: "own computation; the article of that day says 35",
  },
];
