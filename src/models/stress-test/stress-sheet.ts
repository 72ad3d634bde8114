import { columnLetters } from "../address";
import { textCell } from "../cells";
import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, FETCHED, MONEY, ONE, PERCENT, TRILLIONS, TWO } from "../building/formats";
import { f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import { DAYS } from "./days";
import { ROWS } from "./inputs";
import type { StressInputs } from "./inputs";

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
  const { market, fleet, days } = inputs;
  const taken = (
    label: Parameters<SheetBuilder["line"]>[0],
    unit: string,
    format: string,
    now: Formula,
    then: Line,
  ): Line => {
    const row = sheet.row;
    const line = sheet.line(label, unit, format, count, then.before);
    sheet.putFormula({ row, column: FIRST }, 0, format, now);
    return line;
  };
  const btcPrice = taken("market.field.btc_price", "USD/BTC", TWO, market.btcPrice, days.btcPrice);
  const difficulty = taken("market.field.difficulty", "ratio", TRILLIONS, market.difficulty, days.difficulty);
  const fees = taken("market.field.block_fees", "BTC/block", COINS, market.blockFees, days.blockFees);
  const subsidy = taken("market.field.subsidy", "BTC/block", COINS, market.subsidy, days.subsidy);
  const line = (label: Parameters<SheetBuilder["line"]>[0], unit: string, format: string, formula: Formula): Line =>
    sheet.line(label, unit, format, count, formula);
  const hashprice = line(
    "market.field.hashprice",
    "USD/PH/day",
    TWO,
    call("HASHPRICE", btcPrice.each, difficulty.each, fees.each, subsidy.each),
  );
  line("model.stress.change", "fraction", PERCENT, f`${hashprice.each}/${hashprice.at(0)}-1`);
  const earned = line("model.stress.net_hashprice", "USD/PH/day", TWO, f`${hashprice.each}*(1-${inputs.poolFee})`);

  sheet.section("model.stress.who");
  sheet.headings("model.stress.site", names);
  const decisions = { row: sheet.row, column: FIRST };
  const format = `[=1]"${sheet.word("model.stress.run")}";[=0]"${sheet.word("model.stress.stop")}";`;
  for (let index = 0; index < ROWS; index += 1) {
    const row = decisions.row + index;
    sheet.putFormula({ row, column: 0 }, index, FETCHED, fleet.site.each);
    sheet.put({ row, column: 1 }, textCell("–", "unit"));
    const own =
      (of: Formula): Formula =>
      (at) =>
        of({ ...at, index });
    const cost = f`24*${own(fleet.efficiency.each)}*${own(fleet.powerPrice.each)}`;
    const used = f`IF(${own(fleet.ph.each)}>0,1,0)`;
    for (let day = 0; day < count; day += 1) {
      const runs = f`IF(${earned.each}>${cost},1,0)*${used}-(1-${used})`;
      sheet.putFormula({ row, column: FIRST + day }, day, format, runs);
    }
  }
  const block = { ...decisions, rows: ROWS, columns: count };
  const first = sheet.cellOf(decisions).address.replace("$", "");
  sheet.highlight({ ...block, formula: `=${first}=0`, look: "bad" });
  sheet.highlight({ ...block, formula: `=${first}=1`, look: "good" });

  sheet.section("model.stress.cost");
  const all = f`${fleet.ph.all}*${fleet.uptime.all}`;
  const perPh = f`(${earned.each}-24*${fleet.efficiency.all}*${fleet.powerPrice.all})`;
  const stoppedPh = line("model.stress.stopped_ph", "PH/s", ONE, f`SUMPRODUCT(${fleet.ph.all}*(${perPh}<=0))`);
  const total = line("model.stress.total_ph", "PH/s", ONE, f`SUM(${fleet.ph.all})`);
  line("model.stress.stopped_share", "fraction", PERCENT, f`IF(${total.each}>0,${stoppedPh.each}/${total.each},0)`);
  line("model.stress.stopped_mw", "MW", TWO, f`SUMPRODUCT(${fleet.ph.all}*${fleet.efficiency.all}*(${perPh}<=0))/1000`);
  const installed = line("model.stress.margin_all", "USD/day", MONEY, f`SUMPRODUCT(${all}*${perPh})`);
  const after = line("model.stress.margin_after", "USD/day", MONEY, f`SUMPRODUCT(${all}*${perPh}*(${perPh}>0))`);
  const decided: Formula = ({ index }) => {
    const letter = columnLetters(FIRST + index);
    return `${letter}$${decisions.row + 1}:${letter}$${decisions.row + ROWS}`;
  };
  const byDecision = line("model.stress.by_decision", "USD/day", MONEY, f`SUMPRODUCT((${decided}=1)*${all}*${perPh})`);
  const saved = line("model.stress.saved", "USD/day", MONEY, f`-SUMPRODUCT(${all}*${perPh}*(${perPh}<=0))`);
  line("model.stress.lost", "USD/day", MONEY, f`${after.each}-${after.at(0)}`);

  sheet.section("model.stress.liquidity");
  const net = line(
    "model.stress.net_month",
    "USD/month",
    MONEY,
    f`${after.each}*365/12-${inputs.fixed}-${inputs.debtService}`,
  );
  line(
    "model.stress.runway",
    "months",
    ONE,
    f`IF(${net.each}<0,${call("RUNWAY_MONTHS", f`N(${inputs.cash})`, f`N(${inputs.btcHeld})`, btcPrice.each, f`-${net.each}`, f`N(${inputs.minCash})`)},"n/a")`,
  );
  const trigger = line(
    "model.stress.margin_call_price",
    "USD/BTC",
    MONEY,
    f`IF(${inputs.loan}*${inputs.collateral}*${inputs.trigger}>0,${call("MARGIN_CALL_PRICE", inputs.loan, inputs.collateral, inputs.trigger)},"n/a")`,
  );
  const called = line(
    "model.stress.margin_call",
    "–",
    `[=1]"${sheet.word("model.stress.yes")}";[=0]"${sheet.word("model.stress.no")}";`,
    f`IF(${btcPrice.each}<=N(${trigger.each}),1,0)`,
  );
  sheet.highlight({
    ...called.block,
    formula: `=${sheet.cellOf(called.block).address.replace("$", "")}=1`,
    look: "bad",
  });
  sheet.chart({
    row: sheet.row + 1,
    column: FIRST,
    rows: 20,
    columns: 5,
    kind: "column",
    title: sheet.word("model.stress.chart"),
    categories: { row: hashprice.block.row - 5, column: FIRST, rows: 1, columns: count },
    series: [
      { name: sheet.word("model.stress.margin_all"), values: installed.block },
      { name: sheet.word("model.stress.margin_after"), values: after.block },
    ],
    xTitle: sheet.word("model.stress.day"),
    yTitle: unitWord(sheet.language, "USD/day"),
  });
  for (let row = 0; row < 22; row += 1) sheet.skip();
  const aDay = f`86400*10^15/(${difficulty.all}*2^32)*(${subsidy.all}+${fees.all})`;
  const hashpricePlain = f`SUMPRODUCT(${aDay}*${btcPrice.all})`;
  const ofMarket = rangeAt(sheet.name, { ...decisions, rows: ROWS, columns: 1 });
  return { sheet, hashprice, hashpricePlain, decisions: ofMarket, after, byDecision, installed, saved };
}
