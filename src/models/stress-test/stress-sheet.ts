import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, MONEY, ONE, PERCENT, TRILLIONS, TWO } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import { unitWord } from "../building/unit";
import type { Block } from "../description";
import type { WordId } from "../model-words";
import { DAYS } from "./days";
import { decisionsOn } from "./decisions";
import type { StressInputs } from "./inputs";
import { liquidityOn } from "./liquidity";

/** What the checks need of the stressed fleet. */
export interface Stressed {
  readonly sheet: SheetBuilder;
  readonly hashprice: Line;
  /** Hashprice in plain Excel, all columns together. */
  readonly hashpricePlain: Formula;
  /** Of the market's own column: 1 to run, 0 to stop, -1 where a row is not used. */
  readonly decisions: Formula;
  readonly after: Line;
  /** The same by the decisions that are shown. */
  readonly byDecision: Line;
  readonly installed: Line;
  readonly saved: Line;
}

/** The fleet on every named day, beside the market of the workbook: who stops, what it costs, how long the cash lasts. */
export function stressSheet(model: ModelBuilder, inputs: StressInputs): Stressed {
  const count = DAYS.length + 1;
  const sheet = model.sheet("model.stress.title", null, [44, 16, ...Array<number>(count).fill(18)]);
  sheet.note("model.stress.note");
  sheet.section("model.stress.market");
  const names = [sheet.word("model.stress.now"), ...DAYS.map(({ name }) => name[sheet.language])];
  sheet.headings("model.stress.day", names);
  const { btcPrice, difficulty, fees, subsidy } = marketOn(sheet, inputs, count);
  const { fleet } = inputs;
  const row: Row = (label, unit, format, formula) => sheet.line(label, unit, format, count, formula);
  const hashprice = row(
    "market.field.hashprice",
    "USD/PH/day",
    TWO,
    call("HASHPRICE", btcPrice.each, difficulty.each, fees.each, subsidy.each),
  );
  row("model.stress.change", "fraction", PERCENT, f`${hashprice.each}/${hashprice.at(0)}-1`);
  const earned = row("model.stress.net_hashprice", "USD/PH/day", TWO, f`${hashprice.each}*(1-${inputs.poolFee})`);

  const decisions = decisionsOn(sheet, inputs, names, earned);

  sheet.section("model.stress.cost");
  const all = f`${fleet.ph.all}*${fleet.uptime.all}`;
  const perPh = f`(${earned.each}-24*${fleet.efficiency.all}*${fleet.powerPrice.all})`;
  const stoppedPh = row("model.stress.stopped_ph", "PH/s", ONE, f`SUMPRODUCT(${fleet.ph.all}*(${perPh}<=0))`);
  const total = row("model.stress.total_ph", "PH/s", ONE, f`SUM(${fleet.ph.all})`);
  row("model.stress.stopped_share", "fraction", PERCENT, f`IF(${total.each}>0,${stoppedPh.each}/${total.each},0)`);
  row("model.stress.stopped_mw", "MW", TWO, f`SUMPRODUCT(${fleet.ph.all}*${fleet.efficiency.all}*(${perPh}<=0))/1000`);
  const installed = row("model.stress.margin_all", "USD/day", MONEY, f`SUMPRODUCT(${all}*${perPh})`);
  const after = row("model.stress.margin_after", "USD/day", MONEY, f`SUMPRODUCT(${all}*${perPh}*(${perPh}>0))`);
  const byDecision = row(
    "model.stress.by_decision",
    "USD/day",
    MONEY,
    f`SUMPRODUCT((${decisions.each}=1)*${all}*${perPh})`,
  );
  const saved = row("model.stress.saved", "USD/day", MONEY, f`-SUMPRODUCT(${all}*${perPh}*(${perPh}<=0))`);
  row("model.stress.lost", "USD/day", MONEY, f`${after.each}-${after.at(0)}`);

  liquidityOn(sheet, row, inputs, btcPrice, after);
  const categories = { row: btcPrice.block.row - 1, column: FIRST, rows: 1, columns: count };
  chartOn(sheet, categories, installed, after);
  for (let skipped = 0; skipped < 22; skipped += 1) sheet.skip();
  const aDay = f`86400*10^15/(${difficulty.all}*2^32)*(${subsidy.all}+${fees.all})`;
  const hashpricePlain = f`SUMPRODUCT(${aDay}*${btcPrice.all})`;
  return { sheet, hashprice, hashpricePlain, decisions: decisions.ofMarket, after, byDecision, installed, saved };
}

/** The market of the workbook, beside that of each day. */
function marketOn(sheet: SheetBuilder, { market, days }: StressInputs, count: number) {
  const taken = (label: WordId, unit: string, format: string, now: Formula, then: Line): Line => {
    const row = sheet.row;
    const line = sheet.line(label, unit, format, count, then.before);
    sheet.putFormula({ row, column: FIRST }, 0, format, now);
    return line;
  };
  const btcPrice = taken("market.field.btc_price", "USD/BTC", TWO, market.btcPrice, days.btcPrice);
  const difficulty = taken("market.field.difficulty", "ratio", TRILLIONS, market.difficulty, days.difficulty);
  const fees = taken("market.field.block_fees", "BTC/block", COINS, market.blockFees, days.blockFees);
  const subsidy = taken("market.field.subsidy", "BTC/block", COINS, market.subsidy, days.subsidy);
  return { btcPrice, difficulty, fees, subsidy };
}

function chartOn(sheet: SheetBuilder, categories: Block, installed: Line, after: Line): void {
  sheet.chart({
    row: sheet.row + 1,
    column: FIRST,
    rows: 20,
    columns: 5,
    kind: "column",
    title: sheet.word("model.stress.chart"),
    categories,
    series: [
      { name: sheet.word("model.stress.margin_all"), values: installed.block },
      { name: sheet.word("model.stress.margin_after"), values: after.block },
    ],
    xTitle: sheet.word("model.stress.day"),
    yTitle: unitWord(sheet.language, "USD/day"),
  });
}
