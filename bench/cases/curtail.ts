import { noise, sumOf, tableRunner } from "../call";
import type { Case } from "../measure";

const prices = noise(8760, -20, 180);
const cells = Array.from(prices, (price) => [price]);
const CURTAIL = tableRunner("CURTAIL");
const [HASHPRICE, EFFICIENCY, FEE, UPTIME, ADDER] = [40, 20, 0.01, 0.95, 5] as const;

/** Both strategies and their difference, in one pass. */
function byHand(): Float64Array {
  const earned = (1000 * HASHPRICE * (1 - FEE)) / (24 * EFFICIENCY);
  let [hours, paid, paidAlways] = [0, 0, 0];
  for (let hour = 0; hour < prices.length; hour++) {
    const price = (prices[hour] ?? 0) + ADDER;
    paidAlways += price;
    if (price < earned) {
      hours++;
      paid += price;
    }
  }
  const result = new Float64Array(21);
  const strategies = [
    [prices.length, paidAlways],
    [hours, paid],
  ] as const;
  strategies.forEach(([run, cost], row) => {
    const mwh = run * UPTIME;
    const power = cost * UPTIME;
    result.set([run, run / prices.length, mwh, power / mwh, power, mwh * earned, mwh * earned - power], row * 7);
  });
  for (let column = 0; column < 7; column++) result[14 + column] = (result[7 + column] ?? 0) - (result[column] ?? 0);
  return result;
}

/** The same from cells, as Excel hands them over, read by hand. */
function byHandFromCells(): Float64Array {
  for (let hour = 0; hour < prices.length; hour++) {
    const cell = cells[hour]?.[0];
    if (typeof cell !== "number") throw new Error("not a number");
    prices[hour] = cell;
  }
  return byHand();
}

const ours = { name: "runner", run: () => CURTAIL(cells, HASHPRICE, EFFICIENCY, FEE, UPTIME, ADDER), figure: sumOf };
const sum = (result: Float64Array) => result.reduce((so, value) => so + value, 0);

export const curtailCases: readonly Case[] = [
  {
    name: "CURTAIL, 8,760 hours",
    ours,
    yardstick: { name: "loop over typed arrays", run: byHand, figure: sum },
    calls: 1,
    aim: { ratio: 1.5 },
  },
  {
    name: "CURTAIL, 8,760 hours",
    ours,
    yardstick: { name: "the same loop, from cells", run: byHandFromCells, figure: sum },
    calls: 1,
    aim: { ratio: 1.5 },
  },
];
