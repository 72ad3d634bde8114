import type { Cell } from "../../src/functions/cell";
import { noise, sumOf, tableRunner } from "../call";
import type { Case } from "../measure";

const ROWS = 10_000;
const [HASHPRICE, FEE] = [40, 0.01] as const;
const [COUNTS, TH, JTH, POWER, UPTIME, PUE] = [
  noise(ROWS, 1, 500, 1).map(Math.round),
  noise(ROWS, 90, 300, 2),
  noise(ROWS, 14, 38, 3),
  noise(ROWS, 0.03, 0.11, 4),
  noise(ROWS, 0.8, 1, 5),
  noise(ROWS, 1, 1.2, 6),
] as const;
const columns = [COUNTS, TH, JTH, POWER, UPTIME, PUE];
const cells: Cell[][] = Array.from({ length: ROWS }, (_, row) => [
  `Site ${row % 40}`,
  "Antminer S21",
  ...columns.map((column) => column[row] ?? 0),
]);
const FLEET = tableRunner("FLEET");
/** Count, PH/s, MW, J/TH, revenue, power, margin, break-even. */
const FIGURES = 8;

/** The figures of every row and of both totals, in typed arrays. */
function byHand(): Float64Array {
  const result = new Float64Array((ROWS + 2) * FIGURES);
  const energy = [0, 0];
  for (let row = 0; row < ROWS; row++) {
    const efficiency = (JTH[row] ?? 0) * (PUE[row] ?? 0);
    const hashrate = ((COUNTS[row] ?? 0) * (TH[row] ?? 0)) / 1000;
    const mw = (hashrate * efficiency) / 1000;
    const mwh = mw * 24 * (UPTIME[row] ?? 0);
    const breakeven = (HASHPRICE * (1 - FEE)) / (24 * efficiency);
    const revenue = mwh * 1000 * breakeven;
    const power = mwh * 1000 * (POWER[row] ?? 0);
    const at = row * FIGURES;
    result[at] = COUNTS[row] ?? 0;
    result[at + 1] = hashrate;
    result[at + 2] = mw;
    result[at + 3] = efficiency;
    result[at + 4] = revenue;
    result[at + 5] = power;
    result[at + 6] = revenue - power;
    result[at + 7] = breakeven;
    const totals = breakeven > (POWER[row] ?? 0) ? 2 : 1;
    for (let total = 0; total < totals; total++) {
      const sum = (ROWS + total) * FIGURES;
      for (let figure = 0; figure < 7; figure++)
        if (figure !== 3) result[sum + figure] = (result[sum + figure] ?? 0) + (result[at + figure] ?? 0);
      energy[total] = (energy[total] ?? 0) + mwh;
    }
  }
  for (let total = 0; total < 2; total++) {
    const sum = (ROWS + total) * FIGURES;
    result[sum + 3] = ((result[sum + 2] ?? 0) * 1000) / (result[sum + 1] ?? 0);
    result[sum + 7] = (result[sum + 4] ?? 0) / (1000 * (energy[total] ?? 0));
  }
  return result;
}

/** The same, from cells and into cells: what Excel hands over and takes back, read and written by hand. */
function byHandInCells(): Cell[][] {
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < columns.length; column++) {
      const cell = cells[row]?.[column + 2];
      if (typeof cell !== "number") throw new Error("not a number");
      columns[column]![row] = cell;
    }
  }
  const result = byHand();
  return Array.from({ length: ROWS + 2 }, (_, row) => {
    const at = row * FIGURES;
    const figure = (index: number) => result[at + index] ?? 0;
    const decision = row >= ROWS ? "n/a" : figure(7) > (POWER[row] ?? 0) ? "RUN" : "STOP";
    return [
      cells[row]?.[0] ?? "n/a",
      cells[row]?.[1] ?? "n/a",
      figure(0),
      figure(1),
      figure(2),
      figure(3),
      figure(4),
      figure(5),
      figure(6),
      figure(7),
      decision,
    ];
  });
}

const ours = { name: "runner", run: () => FLEET(cells, HASHPRICE, FEE), figure: sumOf };
const sum = (result: Float64Array) => result.reduce((so, value) => so + value, 0);

export const fleetCases: readonly Case[] = [
  {
    name: "FLEET, 10,000 rows",
    ours,
    yardstick: { name: "loop over typed arrays", run: byHand, figure: sum },
    calls: 1,
    aim: { ratio: 1.5 },
  },
  {
    name: "FLEET, 10,000 rows",
    ours,
    yardstick: { name: "the same loop, from and into cells", run: byHandInCells, figure: sumOf },
    calls: 1,
    aim: { ratio: 1.5 },
  },
];
