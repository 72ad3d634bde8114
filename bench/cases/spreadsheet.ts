import { HyperFormula } from "hyperformula";
import { catalogue } from "../../src/functions/catalogue";
import { noise, scalarRunner } from "../call";
import type { Case } from "../measure";

/*
 * HyperFormula is under the GPL: it is a yardstick that is never shipped.
 */
const CALLS = 10_000;
const prices = noise(CALLS, 20_000, 200_000);
const DIFFICULTY = 125864590119494;
const HASHPRICE = scalarRunner("HASHPRICE");

/** Column A holds prices, C1 the fees that all depend on, B the plain translation. */
const sheet = Array.from(prices, (price, row) => [
  price,
  `=${catalogue.HASHPRICE.plain?.(`(A${row + 1})`, `(${DIFFICULTY})`, "(C1)", "3.125")}`,
]);
const engine = HyperFormula.buildFromArray([[...(sheet[0] ?? []), 0.02], ...sheet.slice(1)], {
  licenseKey: "gpl-v3",
  maxRows: CALLS,
});
const fees = { sheet: 0, row: 0, col: 2 };
let fee = 0.02;
/** The fees change at every run, so that all must be calculated again. */
const change = () => (fee = fee === 0.02 ? 0.03 : 0.02);

function byEngine(): number {
  engine.setCellContents(fees, change());
  let sum = 0;
  for (let row = 0; row < CALLS; row++) sum += engine.getCellValue({ sheet: 0, row, col: 1 }) as number;
  return sum / (fee === 0.02 ? 1 : 3.155 / 3.145);
}

function byRunner(): number {
  const fees = change();
  let sum = 0;
  for (let call = 0; call < CALLS; call++) sum += HASHPRICE(prices[call], DIFFICULTY, fees);
  return sum / (fees === 0.02 ? 1 : 3.155 / 3.145);
}

const figure = (value: number) => value;

export const spreadsheetCases: readonly Case[] = [
  {
    name: "HASHPRICE, 10,000 cells calculated again",
    ours: { name: "runner", run: byRunner, figure },
    yardstick: { name: "HyperFormula, plain translation", run: byEngine, figure },
    calls: CALLS,
  },
];
