import type { Cell } from "../../src/functions/cell";
import { noise, scalarRunner, sumOf, tableRunner } from "../call";
import type { Case } from "../measure";

const SIZE = 100;
const hashprices = noise(SIZE, 25, 60);
const powers = noise(SIZE, 0.03, 0.09, 2);
const prices = noise(SIZE, 40_000, 120_000, 3);
const column = (values: Float64Array) => Array.from(values, (value) => [value]);
const [hashpriceCells, powerCells, priceCells] = [column(hashprices), column(powers), column(prices)];
const SENSITIVITY = tableRunner("SENSITIVITY");
const HASH_MARGIN = scalarRunner("HASH_MARGIN");
const CASHFLOW = tableRunner("CASHFLOW");
const MINE_NPV = scalarRunner("MINE_NPV");
const sum = (result: Float64Array) => result.reduce((so, value) => so + value, 0);

const marginInputs: Cell[][] = [
  ["efficiency", 20],
  ["pool_fee", 0.02],
  ["uptime", 0.95],
  ["other_cost", 3],
];

/** A grid with its values above and at the left. */
function framed(across: Float64Array, down: Float64Array): Float64Array {
  const width = across.length + 1;
  const result = new Float64Array(width * (down.length + 1));
  result.set(across, 1);
  for (let row = 0; row < down.length; row++) result[(row + 1) * width] = down[row] ?? 0;
  return result;
}

/** The grid that a user would build without SENSITIVITY: a formula in each of its cells. */
function cellByCell(across: Float64Array, down: Float64Array, formula: (across: number, down: number) => number) {
  const rows = Array.from(down, (below): Cell[] => [below, ...Array.from(across, (right) => formula(right, below))]);
  return [[0, ...across], ...rows];
}

function marginByHand(): Float64Array {
  const result = framed(powers, hashprices);
  for (let row = 0; row < SIZE; row++) {
    for (let col = 0; col < SIZE; col++) {
      const [revenue, power] = [(hashprices[row] ?? 0) * (1 - 0.02) * 0.95, 24 * 20 * (powers[col] ?? 0) * 0.95];
      result[(row + 1) * (SIZE + 1) + col + 1] = revenue - power - 3;
    }
  }
  return result;
}

/** The same, from cells and into cells: what Excel hands over and takes back, read and written by hand. */
function marginByHandInCells(): Cell[][] {
  readByHand(hashpriceCells, hashprices);
  readByHand(powerCells, powers);
  const result = marginByHand();
  const rows: Cell[][] = [];
  for (let row = 0; row <= SIZE; row++) {
    const line: Cell[] = [];
    for (let col = 0; col <= SIZE; col++) line.push(result[row * (SIZE + 1) + col] ?? 0);
    rows.push(line);
  }
  return rows;
}

function readByHand(from: readonly (readonly Cell[])[], into: Float64Array): void {
  for (let index = 0; index < into.length; index++) {
    const cell = from[index]?.[0];
    if (typeof cell !== "number") throw new Error("not a number");
    into[index] = cell;
  }
}

const MONTHS = 24;
const [START, HEIGHT, DIFFICULTY, HASHRATE, CAPEX, RATE] = [
  46082, 936000, 125864590119494, 100, 500_000, 0.12,
] as const;
/** Fees to fixed cost, left out. */
const NOTHING = Array<undefined>(7).fill(undefined);
const flowInputs: Cell[][] = [
  ["start_date", START],
  ["months", MONTHS],
  ["height", HEIGHT],
  ["difficulty", DIFFICULTY],
  ["hashrate_ph", HASHRATE],
  ["efficiency", 20],
  ["capex_usd", CAPEX],
  ["discount_year", RATE],
];

function npvByHand(): Float64Array {
  const result = framed(prices, powers);
  const days = Float64Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(2026, 3 + month, 0)).getUTCDate());
  const factors = Float64Array.from({ length: MONTHS }, (_, month) => (1 + RATE) ** (-(month + 1) / 12));
  const hashvalue = (86400e15 / (DIFFICULTY * 2 ** 32)) * 3.125;
  for (let row = 0; row < SIZE; row++) {
    const power = 24 * 20 * (powers[row] ?? 0);
    for (let col = 0; col < SIZE; col++) {
      const earned = hashvalue * (prices[col] ?? 0);
      let value = -CAPEX;
      for (let month = 0; month < MONTHS; month++) {
        value += Math.max(0, earned - power) * HASHRATE * (days[month] ?? 0) * (factors[month] ?? 0);
      }
      result[(row + 1) * (SIZE + 1) + col + 1] = value;
    }
  }
  return result;
}

/** The same where each quantity has a value for each month, as SENSITIVITY must take them. */
function npvMonthByMonth(): Float64Array {
  const monthly = (value: number) => new Float64Array(MONTHS).fill(value);
  const [difficulty, subsidy, fees, hashrate, efficiency] = [DIFFICULTY, 3.125, 0, HASHRATE, 20].map(monthly);
  const [poolFee, uptime, otherCost, fixed, power, price] = [0, 1, 0, 0, 0, 0].map(monthly);
  const days = Float64Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(2026, 3 + month, 0)).getUTCDate());
  const factors = Float64Array.from({ length: MONTHS }, (_, month) => (1 + RATE) ** (-(month + 1) / 12));
  const result = framed(prices, powers);
  for (let row = 0; row < SIZE; row++) {
    power!.fill(powers[row] ?? 0);
    for (let col = 0; col < SIZE; col++) {
      price!.fill(prices[col] ?? 0);
      let value = -CAPEX;
      for (let month = 0; month < MONTHS; month++) {
        const hashvalue = (86400e15 / (difficulty![month]! * 2 ** 32)) * (subsidy![month]! + fees![month]!);
        const earned = hashvalue * price![month]! * (1 - poolFee![month]!);
        const margin = earned - 24 * efficiency![month]! * power![month]!;
        const installed = hashrate![month]! * days[month]!;
        const operated = Math.max(0, margin) * installed * uptime![month]!;
        value += (operated - otherCost![month]! * installed - fixed![month]!) * factors[month]!;
      }
      result[(row + 1) * (SIZE + 1) + col + 1] = value;
    }
  }
  return result;
}

const margin = {
  name: "runner",
  run: () => SENSITIVITY("HASH_MARGIN", marginInputs, "hashprice", hashpriceCells, "power_price", powerCells),
  figure: sumOf,
};
const npv = {
  name: "runner",
  run: () => SENSITIVITY("NPV", flowInputs, "power_price", powerCells, "btc_price", priceCells),
  figure: sumOf,
};

/** The loops know which inputs vary and that no halving comes; they check nothing and read no cell: what is left to gain. */
export const sensitivityCases: readonly Case[] = [
  {
    name: "SENSITIVITY, 100 × 100 of HASH_MARGIN",
    ours: margin,
    yardstick: { name: "loop over typed arrays", run: marginByHand, figure: sum },
    calls: SIZE * SIZE,
    aim: { ratio: 1.5 },
  },
  {
    name: "SENSITIVITY, 100 × 100 of HASH_MARGIN",
    ours: margin,
    yardstick: { name: "the same loop, from and into cells", run: marginByHandInCells, figure: sumOf },
    calls: SIZE * SIZE,
    aim: { ratio: 1.5 },
  },
  {
    name: "SENSITIVITY, 100 × 100 of HASH_MARGIN",
    ours: margin,
    yardstick: {
      name: "HASH_MARGIN in each cell",
      run: () => cellByCell(powers, hashprices, (power, hashprice) => HASH_MARGIN(hashprice, power, 20, 0.02, 0.95, 3)),
      figure: sumOf,
    },
    calls: SIZE * SIZE,
  },
  {
    name: "SENSITIVITY, 100 × 100 of NPV over 24 months",
    ours: npv,
    yardstick: { name: "loop over typed arrays", run: npvByHand, figure: sum },
    calls: SIZE * SIZE,
    aim: { ratio: 1.5 },
  },
  {
    name: "SENSITIVITY, 100 × 100 of NPV over 24 months",
    ours: npv,
    yardstick: { name: "the same loop, a value a month", run: npvMonthByMonth, figure: sum },
    calls: SIZE * SIZE,
    aim: { ratio: 1.5 },
  },
  {
    name: "SENSITIVITY, 100 × 100 of NPV over 24 months",
    ours: npv,
    yardstick: {
      name: "MINE_NPV of a CASHFLOW in each cell",
      run: () =>
        cellByCell(prices, powers, (price, power) =>
          MINE_NPV(CASHFLOW(START, MONTHS, HEIGHT, price, DIFFICULTY, HASHRATE, power, 20, ...NOTHING, CAPEX), RATE),
        ),
      figure: sumOf,
    },
    calls: SIZE * SIZE,
  },
];
