import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, DATE, DATE_TIME, MONEY, PERCENT, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import { ModelBuilder } from "../building/model-builder";
import type { ModelSource } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import { unitWord } from "../building/unit";
import type { Block, ModelDescription } from "../description";
import type { WordId } from "../model-words";
import { curveSheet } from "./curve";
import { financingOn } from "./financing";
import type { Financing } from "./financing";
import { cashInputs } from "./inputs";
import type { CashInputs } from "./inputs";
import { MONTHS, mineOn } from "./months";
import type { Mine } from "./months";
import { simulationSheet } from "./simulation/simulation";
import type { Simulation } from "./simulation/simulation";
import { highlightState } from "./simulation/state";

const DOLLAR = 1;
const SATOSHI = 1e-8;
const MICRODOLLAR = 1e-6;

/** Sixty months of a mine: the halving at its height, debt, coins and cash rolled forward, covenants, and what it is worth. */
export function cashFlow(source: ModelSource): ModelDescription {
  const model = new ModelBuilder(source, "model.cash.name");
  const inputs = cashInputs(model);
  const curve = curveSheet(model, inputs);
  const summary = model.sheet("model.cash.summary.title", "model.sheet.summary", [56, 16, 22, 60]);
  const sheet = model.sheet("model.cash.title", null, [44, 14, ...Array<number>(MONTHS + 1).fill(15)]);
  sheet.note("model.cash.note");
  sheet.skip();
  const mine = mineOn(sheet, inputs, curve);
  const financing = financingOn(sheet, inputs, mine);
  charts(sheet, mine, financing);
  const simulation = simulationSheet(model, inputs, mine, financing);
  const npv = summaryOn(summary, inputs, mine, financing);
  simulationOn(summary, simulation);
  marketChecks(model, summary, inputs.market, inputs.valuedOn);
  checksOn(model, summary, inputs, mine, financing, npv);
  simulationChecks(model, summary, simulation);
  return model.finish({
    title: "model.cash.about.title",
    purpose: "model.cash.purpose",
    steps: [
      "model.step.market",
      "model.cash.step.inputs",
      "model.cash.step.curve",
      "model.cash.step.read",
      "model.cash.step.simulate",
      "model.step.checks",
    ],
    sources: ["model.source.market", "model.cash.source.consensus", "model.source.functions"],
    limits: [
      "model.cash.limit.sample",
      "model.cash.limit.month",
      "model.cash.limit.curve",
      "model.cash.limit.simulation",
      "model.cash.limit.tax",
    ],
    sheets: [
      "model.cash.sheet.inputs",
      "model.cash.sheet.curve",
      "model.cash.sheet.summary",
      "model.cash.sheet.months",
      "model.cash.sheet.simulation",
      "model.sheet.checks.about",
    ],
  });
}

/** The figures that a board asks for. */
function summaryOn(sheet: SheetBuilder, inputs: CashInputs, mine: Mine, financing: Financing): Formula {
  const firstBreach = (breaches: Financing["cashBreach"]): Formula =>
    f`IFERROR(INDEX(${mine.opens.all},MATCH(1,${breaches.all},0)),"n/a")`;
  sheet.section("model.cash.project");
  const npv = sheet.value("model.cash.npv", "USD", MONEY, call("MINE_NPV", mine.net.all, inputs.discount));
  sheet.value(
    "model.cash.irr",
    "fraction",
    PERCENT,
    f`IF(SUM(${mine.signChanges.all})=1,${call("MINE_IRR", mine.net.all)},"n/a")`,
  );
  sheet.value("model.cash.payback", "months", WHOLE, f`IFERROR(MATCH(1,${financing.paidBack.all},0)-1,"n/a")`);
  sheet.value("model.cash.coins_total", "BTC", COINS, f`SUM(${mine.coins.all})`);
  sheet.section("model.cash.liquidity");
  sheet.value("model.cash.lowest_cash", "USD", MONEY, f`MIN(${financing.cash.all})`);
  sheet.value("model.cash.final_cash", "USD", MONEY, financing.cash.at(MONTHS));
  sheet.value("model.cash.runway", "months", WHOLE, f`IFERROR(MATCH(1,${financing.cashBreach.all},0)-1,"n/a")`);
  sheet.value("model.cash.first_cash_breach", "UTC", DATE, firstBreach(financing.cashBreach));
  sheet.value("model.cash.first_cover_breach", "UTC", DATE, firstBreach(financing.coverBreach));
  sheet.value("model.cash.cover_breaches", "months", WHOLE, f`SUM(${financing.coverBreach.all})`);
  sheet.section("model.cash.policy");
  const all = sheet.value("model.cash.sell_all", "USD", MONEY, financing.sellAll.at(MONTHS));
  const hold = sheet.value("model.cash.hold", "USD", MONEY, financing.hold.at(MONTHS));
  sheet.value("model.cash.hold_gain", "USD", MONEY, f`${hold}-${all}`);
  sheet.value("model.cash.hold_lowest", "USD", MONEY, f`MIN(${financing.holdCash.all})`);
  return npv;
}

/** What the last run has left, and whether it still holds. */
function simulationOn(sheet: SheetBuilder, { state, stateFormat, ranAt, final }: Simulation): void {
  sheet.section("model.cash.simulation");
  const place = { row: sheet.row, column: FIRST };
  sheet.value("model.cash.simulation.is_current", "–", stateFormat, state);
  highlightState(sheet, place);
  const left = (label: WordId, unit: string, format: string, result: Formula, note?: WordId): Formula =>
    sheet.value(label, unit, format, f`IF(ISNUMBER(${ranAt}),${result},"n/a")`, note && sheet.word(note));
  left("model.cash.simulation.ran_at", "UTC", DATE_TIME, ranAt);
  left("model.cash.simulation.low", "USD", MONEY, final.p5);
  left("model.cash.simulation.median", "USD", MONEY, final.p50, "model.cash.simulation.median.note");
  left("model.cash.simulation.high", "USD", MONEY, final.p95);
  left("model.cash.simulation.ruined_at_end", "fraction", PERCENT, final.ruined);
}

function simulationChecks(model: ModelBuilder, sheet: SheetBuilder, { disordered }: Simulation): void {
  const found = sheet.value("model.cash.simulation.disordered_months", "months", WHOLE, disordered);
  model.checks.add("model.cash.check.quantiles", "months", found, 0, 0);
}

function checksOn(
  model: ModelBuilder,
  sheet: SheetBuilder,
  inputs: CashInputs,
  mine: Mine,
  financing: Financing,
  npv: Formula,
): void {
  const row = (label: Parameters<SheetBuilder["value"]>[0], unit: string, format: string, formula: Formula): Formula =>
    sheet.value(label, unit, format, formula);
  sheet.section("model.again");
  const years = f`(${mine.monthRow}/12)`;
  const discounted = row(
    "model.cash.npv_again",
    "USD",
    MONEY,
    f`SUMPRODUCT(${mine.net.all}/(1+${inputs.discount})^${years})`,
  );
  const cash = row("model.cash.cash_again", "USD", MONEY, f`${inputs.openingCash}+SUM(${financing.flow.all})`);
  const coins = row(
    "model.cash.coins_again",
    "BTC",
    COINS,
    f`${inputs.openingBtc}+SUM(${mine.coins.all})-SUM(${financing.sold.all})`,
  );
  const repaid = row(
    "model.cash.debt_again",
    "USD",
    MONEY,
    f`SUM(${financing.drawdown.all})+SUM(${financing.principal.all})`,
  );
  const profit = row(
    "model.cash.net_again",
    "USD",
    MONEY,
    f`SUM(${mine.revenue.all})+SUM(${mine.power.all})+SUM(${mine.other.all})-${inputs.capex}`,
  );
  const offCurve = row("model.cash.furthest_off_curve", "USD/PH/day", TWO, f`MAX(${mine.offCurve.all})`);
  const drivers = row("model.cash.drivers_chosen", "–", WHOLE, f`${inputs.byGrowth}+${inputs.byCurve}`);
  model.checks.add("model.cash.check.curve", "USD/PH/day", offCurve, 0, MICRODOLLAR);
  model.checks.add("model.cash.check.driver", "–", drivers, 1, 0);
  model.checks.add("model.cash.check.npv", "USD", npv, discounted, DOLLAR);
  model.checks.add("model.cash.check.cash", "USD", financing.cash.at(MONTHS), cash, DOLLAR);
  model.checks.add("model.cash.check.coins", "BTC", financing.btcClose.at(MONTHS), coins, SATOSHI);
  model.checks.add("model.cash.check.debt", "USD", financing.balance.at(MONTHS), repaid, DOLLAR);
  model.checks.add("model.cash.check.net", "USD", mine.cumulative.at(MONTHS), profit, DOLLAR);
}

function charts(sheet: SheetBuilder, mine: Mine, financing: Financing): void {
  const top = sheet.row + 1;
  const chart = (
    column: number,
    title: Parameters<SheetBuilder["word"]>[0],
    kind: "line" | "column",
    series: { name: Parameters<SheetBuilder["word"]>[0]; line: Mine["net"] }[],
    from = 0,
  ) =>
    sheet.chart({
      row: top,
      column,
      rows: 20,
      columns: 6,
      kind,
      title: sheet.word(title),
      categories: monthsFrom(from, mine.end.block),
      series: series.map(({ name, line }) => ({ name: sheet.word(name), values: monthsFrom(from, line.block) })),
      xTitle: sheet.word("model.cash.end"),
      yTitle: unitWord(sheet.language, "USD"),
    });
  chart(FIRST, "model.cash.chart.cash", "line", [
    { name: "model.cash.closing_cash", line: financing.cash },
    { name: "model.cash.cumulative", line: mine.cumulative },
  ]);
  // Beside the capex of month 0, no month would be seen.
  chart(FIRST + 7, "model.cash.chart.net", "column", [{ name: "model.cash.net", line: mine.net }], 1);
}

const monthsFrom = (from: number, block: Block): Block => ({
  ...block,
  column: block.column + from,
  columns: block.columns - from,
});
