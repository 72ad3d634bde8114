import { assumptions } from "../building/assumptions";
import { AMOUNT, POWER_PRICE, SHARE } from "../building/rules";
import type { Assumptions } from "../building/assumptions";
import { COINS, FOUR, MONEY, ONE, PERCENT, TWO, WHOLE, unlessZero } from "../building/formats";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { Records } from "../building/records";
import { sampleSites } from "../building/sample-sites";
import type { Line, Series } from "../building/series";
import { DAYS } from "./days";

export interface StressInputs extends Assumptions {
  readonly cash: Formula;
  readonly btcHeld: Formula;
  readonly minCash: Formula;
  readonly fixed: Formula;
  readonly debtService: Formula;
  readonly loan: Formula;
  readonly collateral: Formula;
  readonly trigger: Formula;
  readonly days: {
    readonly btcPrice: Line;
    readonly difficulty: Line;
    readonly blockFees: Line;
    readonly subsidy: Line;
  };
  readonly fleet: {
    readonly site: Series;
    readonly ph: Series;
    readonly efficiency: Series;
    readonly powerPrice: Series;
    readonly uptime: Series;
    /** How many rows have a hashrate, wherever they stand. */
    readonly filledIn: Formula;
  };
}

/** Room for this many rows of one's own fleet. */
export const ROWS = 12;

export function stressInputs(model: ModelBuilder): StressInputs {
  const given = assumptions(model, "model.stress.inputs.title", [40, 16, ...Array<number>(8).fill(24)]);
  const { sheet } = given;
  const usd = (label: Parameters<typeof sheet.input>[0], unit: string, value: number): Formula =>
    sheet.input(label, unit, MONEY, { value, rule: AMOUNT });
  sheet.section("model.stress.company");
  const company = {
    cash: usd("model.stress.cash", "USD", 18_000_000),
    btcHeld: sheet.input("model.stress.btc_held", "BTC", COINS, { value: 350, rule: AMOUNT }),
    minCash: usd("model.stress.min_cash", "USD", 5_000_000),
    fixed: usd("model.stress.fixed", "USD/month", 1_900_000),
    debtService: usd("model.stress.debt_service", "USD/month", 650_000),
    loan: usd("model.stress.loan", "USD", 12_000_000),
    collateral: sheet.input("model.stress.collateral", "BTC", COINS, { value: 300, rule: AMOUNT }),
    trigger: sheet.input("model.stress.trigger", "fraction", PERCENT, { value: 0.7, rule: { ...SHARE, least: 0.01 } }),
  };
  sheet.section("model.stress.days");
  sheet.note("model.stress.days.note");
  sheet.headings(
    "model.stress.day",
    DAYS.map(({ name }) => name[sheet.language]),
  );
  const days = {
    btcPrice: sheet.inputLine(
      "market.field.btc_price",
      "USD/BTC",
      TWO,
      DAYS.map((day) => day.btcPrice),
      { ...AMOUNT, least: 0.01 },
    ),
    difficulty: sheet.inputLine(
      "market.field.difficulty",
      "ratio",
      WHOLE,
      DAYS.map((day) => day.difficulty),
      { kind: "between", least: 1, most: 1e20 },
    ),
    blockFees: sheet.inputLine(
      "market.field.block_fees",
      "BTC/block",
      COINS,
      DAYS.map((day) => day.blockFees),
      AMOUNT,
    ),
    subsidy: sheet.inputLine(
      "market.field.subsidy",
      "BTC/block",
      COINS,
      DAYS.map((day) => day.subsidy),
      { kind: "between", least: 1e-8, most: 50 },
    ),
  };
  sheet.section("model.stress.fleet");
  sheet.note("model.map.sites.note");
  const records = new Records(sheet, ROWS);
  const sample = sampleSites(sheet.language);
  const columns = {
    site: records.input("model.stress.site", "–", WHOLE, sample.site),
    ph: records.input("model.stress.ph", "PH/s", unlessZero(ONE), sample.ph, AMOUNT),
    efficiency: records.input("model.stress.efficiency", "J/TH", unlessZero(TWO), sample.efficiency, {
      kind: "between",
      least: 0,
      most: 200,
    }),
    powerPrice: records.input("model.stress.power_price", "USD/kWh", unlessZero(FOUR), sample.powerPrice, POWER_PRICE),
    uptime: records.input("model.stress.uptime", "fraction", unlessZero(PERCENT), sample.uptime, SHARE),
  };
  records.end();
  return { ...given, ...company, days, fleet: { ...columns, filledIn: records.filledIn(columns.ph) } };
}
