import { VIABTC, WHATTOMINE, cellOf, number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

export const cost: readonly ReferenceCase[] = [
  ...(
    [
      ["RIG5", "an M30S+ of 3,250 W at 5 ¢", 3250, 100, 0.05, 3.9, 0.005, VIABTC],
      ["WTM3", "a rig of 5,510 W at 10 ¢", 5510, 580, 0.1, 13.22, 0.01, WHATTOMINE],
    ] as const
  ).map(([id, what, watts, th, price, expected, tolerance, source]) => ({
    id,
    what: `a day's electricity of ${what}`,
    ours: () => (number("HASHCOST", price, number("WALL_EFFICIENCY", watts, th)) * th) / 1000,
    expected,
    tolerance,
    source,
  })),
  {
    id: "CO1",
    what: "Riot's cost to mine, first quarter of 2025",
    ours: () => cellOf("COST_TIERS", [1530, 61_830_000, 7_801_000, 12_988_000], 3, "USD/BTC"),
    expected: 43808,
    tolerance: 20,
    source: "Riot Q1 2025 10-Q and press release",
  },
  {
    id: "CO3",
    what: "Riot's cost to mine, first quarter of 2024",
    ours: () => cellOf("COST_TIERS", [1364, 31_418_000], 1, "USD/BTC"),
    expected: 23034,
    tolerance: 5,
    source: "Riot Q1 2025 10-Q, comparative column",
  },
];
