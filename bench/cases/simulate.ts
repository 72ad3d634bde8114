import { fillNormal, seededState } from "../../src/core/random";
import { meanSubsidy } from "../../src/core/subsidy";
import { sumOf, tableRunner } from "../call";
import type { Case } from "../measure";

const [PATHS, MONTHS] = [10_000, 60] as const;
const [PRICE, DIFFICULTY, HASHRATE, POWER, EFFICIENCY, VOLATILITY] = [
  67800, 125864590119494, 100, 0.05, 20, 0.6,
] as const;
/** 1 March 2026, and the days of the months from there. */
const START = 46082;
const HEIGHT = 936_000;
const DAYS = Float64Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(2026, 3 + month, 0)).getUTCDate());
const SIMULATE = tableRunner("SIMULATE");

/** Month, quantiles, mean and risk of ruin, with the same random numbers. */
function byHand(): Float64Array {
  const state = seededState(1);
  const normal = new Float64Array(PATHS);
  const ratio = new Float64Array(PATHS).fill(1);
  const cash = new Float64Array(PATHS);
  const ruined = new Uint8Array(PATHS);
  const result = new Float64Array(MONTHS * 8);
  let tip = HEIGHT;
  const [drift, step] = [-(VOLATILITY ** 2) / 24, VOLATILITY / Math.sqrt(12)];
  for (let month = 0; month < MONTHS; month++) {
    const days = DAYS[month] ?? 0;
    const phDays = HASHRATE * days;
    const hashvalue = (86400e15 / (DIFFICULTY * 2 ** 32)) * meanSubsidy(tip, tip + 144 * days);
    tip += 144 * days;
    const [revenue, power] = [phDays * hashvalue * PRICE, phDays * 24 * EFFICIENCY * POWER];
    fillNormal(normal, state);
    let [sum, ruins] = [0, 0];
    for (let path = 0; path < PATHS; path++) {
      const moved = (ratio[path] ?? 0) * Math.exp(drift + step * (normal[path] ?? 0));
      const after = (cash[path] ?? 0) + Math.max(0, revenue * moved - power);
      ratio[path] = moved;
      cash[path] = after;
      sum += after;
      if (after < 0) ruined[path] = 1;
      ruins += ruined[path] ?? 0;
    }
    const sorted = cash.slice().sort();
    const at = month * 8;
    result[at] = month + 1;
    [0.05, 0.25, 0.5, 0.75, 0.95].forEach((share, column) => {
      const position = share * (PATHS - 1);
      const below = Math.floor(position);
      const low = sorted[below] ?? 0;
      result[at + 1 + column] = low + ((sorted[below + 1] ?? 0) - low) * (position - below);
    });
    result[at + 6] = sum / PATHS;
    result[at + 7] = ruins / PATHS;
  }
  return result;
}

export const simulateCases: readonly Case[] = [
  {
    name: "SIMULATE, 10,000 paths of 60 months",
    ours: {
      name: "runner",
      run: () => SIMULATE(1, PATHS, START, MONTHS, HEIGHT, PRICE, DIFFICULTY, HASHRATE, POWER, EFFICIENCY, VOLATILITY),
      figure: sumOf,
    },
    yardstick: {
      name: "loop over typed arrays",
      run: byHand,
      figure: (result: Float64Array) => result.reduce((sum, value) => sum + value, 0),
    },
    calls: 1,
    aim: { ratio: 1.5 },
  },
];
