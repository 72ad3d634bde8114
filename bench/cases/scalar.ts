import { hashprice } from "../../src/core/hashprice";
import { hashMargin } from "../../src/core/margin";
import { costPerCoin } from "../../src/core/cost";
import { noise, scalarRunner } from "../call";
import type { Case } from "../measure";

const CALLS = 10_000;
const prices = noise(CALLS, 20_000, 200_000);
const powers = noise(CALLS, 0.02, 0.12, 2);
const DIFFICULTY = 125864590119494;
const figure = (sum: number) => sum;

/** The sum of a function over the calls. */
function total(of: (price: number, power: number) => number): number {
  let sum = 0;
  for (let call = 0; call < CALLS; call++) sum += of(prices[call] ?? 0, powers[call] ?? 0);
  return sum;
}

const HASHPRICE = scalarRunner("HASHPRICE");
const HASH_MARGIN = scalarRunner("HASH_MARGIN");
const BTC_COSTPERCOIN = scalarRunner("BTC_COSTPERCOIN");

const scalar = (
  name: string,
  ours: (price: number, power: number) => number,
  core: (price: number, power: number) => number,
): Case => ({
  name,
  ours: { name: "runner", run: () => total(ours), figure },
  yardstick: { name: "core alone", run: () => total(core), figure },
  calls: CALLS,
  aim: { overNs: 1000 },
});

/** What checks and guards add to the core. */
export const scalarCases: readonly Case[] = [
  scalar(
    "HASHPRICE",
    (price) => HASHPRICE(price, DIFFICULTY, 0.02),
    (price) => hashprice(price, DIFFICULTY, 0.02, 3.125),
  ),
  scalar(
    "HASH_MARGIN",
    (price, power) => HASH_MARGIN(price / 2000, power, 20, 0.02, 0.95),
    (price, power) => hashMargin(price / 2000, power, 20, 0.02, 0.95, 0),
  ),
  scalar(
    "BTC_COSTPERCOIN",
    (_, power) => BTC_COSTPERCOIN(power, 17.5, DIFFICULTY, 0.02, 0.02, 0.95, 3, 5),
    (_, power) => costPerCoin(power, 17.5, DIFFICULTY, 0.02, 0.02, 0.95, 3, 5, 3.125),
  ),
];
