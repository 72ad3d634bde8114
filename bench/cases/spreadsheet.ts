import { HyperFormula } from "hyperformula";
import { remember } from "../../src/core/remember";
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

/** Column A holds prices, C1 the fees that all depend on, B the plain translation; built when it is first asked. */
const engine = remember(() => {
  const sheet = Array.from(prices, (price, row) => [
    price,
    `=${catalogue.HASHPRICE.plain?.(`(A${row + 1})`, `(${DIFFICULTY})`, "(C1)", "3.125")}`,
  ]);
  const cells = [[...(sheet[0] ?? []), 0.02], ...sheet.slice(1)];
  return HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3", maxRows: CALLS });
});
const fees = { sheet: 0, row: 0, col: 2 };
/** Fees that change at every run, so that all must be calculated again, and what they make of the sum. */
function* feesInTurn(): Generator<{ readonly fee: number; readonly share: number }, never> {
  for (;;) {
    yield { fee: 0.03, share: 3.155 };
    yield { fee: 0.02, share: 3.145 };
  }
}
const forEngine = feesInTurn();
const forRunner = feesInTurn();

function byEngine(): number {
  const { fee, share } = forEngine.next().value;
  engine().setCellContents(fees, fee);
  let sum = 0;
  for (let row = 0; row < CALLS; row++) sum += engine().getCellValue({ sheet: 0, row, col: 1 }) as number;
  return sum / share;
}

function byRunner(): number {
  const { fee, share } = forRunner.next().value;
  let sum = 0;
  for (let call = 0; call < CALLS; call++) sum += HASHPRICE(prices[call], DIFFICULTY, fee);
  return sum / share;
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
