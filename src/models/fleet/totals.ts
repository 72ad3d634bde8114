import { textCell } from "../cells";
import { FIRST } from "../building/columns";
import { COINS, FOUR, MONEY, ONE, PERCENT, TWO, WHOLE } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line, Series } from "../building/series";
import type { WordId } from "../model-words";
import type { FleetInputs } from "./inputs";
import type { FleetRows } from "./rows";

/** Figures of what is installed, and of what of it should run. */
export interface FleetTotals {
  readonly ph: Line;
  readonly mw: Line;
  readonly btc: Line;
  readonly revenue: Line;
  readonly power: Line;
  readonly margin: Line;
  readonly cash: Line;
}

const COLUMNS = 2;

/** Totals in two columns, then the cost of a coin tier by tier as companies report it. */
export function totalsOf(rows: FleetRows, inputs: FleetInputs): FleetTotals {
  const { sheet } = rows;
  sheet.section("model.fleet.totals");
  sheet.headings("model.fleet.total", [sheet.word("model.fleet.installed"), sheet.word("model.fleet.running")]);
  const least = { row: sheet.row, column: FIRST };
  sheet.put({ ...least, column: 0 }, textCell(sheet.word("model.fleet.counted"), "label", { wrap: true }));
  sheet.put({ ...least, column: 1 }, textCell("–", "unit"));
  [0, 1].forEach((number, index) =>
    sheet.put(
      { ...least, column: FIRST + index },
      { content: { kind: "number", number }, role: "note", numberFormat: "0" },
    ),
  );
  const threshold = alongRow(sheet.name, least);
  const line = (label: WordId, unit: string, format: string, formula: Formula): Line =>
    sheet.line(label, unit, format, COLUMNS, formula);
  const sum = (label: WordId, unit: string, format: string, column: Series): Line =>
    line(label, unit, format, f`SUMIF(${rows.run.all},">="&${threshold},${column.all})`);
  const over = (a: Line, b: Formula): Formula => f`IF(${b}>0,${a.each}/${b},"n/a")`;

  sum("model.fleet.count", "machines", WHOLE, rows.count);
  const ph = sum("model.fleet.ph", "PH/s", ONE, rows.ph);
  const mw = sum("model.fleet.mw", "MW", TWO, rows.mw);
  const mwh = sum("model.fleet.energy", "MWh/day", ONE, rows.mwh);
  const realised = sum("model.fleet.realised", "PH/s", ONE, rows.realised);
  line("model.fleet.realised_share", "fraction", PERCENT, over(realised, ph.each));
  line("model.fleet.efficiency", "J/TH", TWO, over(mw, f`(${ph.each}/1000)`));
  const btc = sum("model.fleet.btc", "BTC/day", COINS, rows.btc);
  const revenue = sum("model.fleet.revenue", "USD/day", MONEY, rows.revenue);
  const power = sum("model.fleet.power", "USD/day", MONEY, rows.power);
  const margin = line("model.fleet.margin", "USD/day", MONEY, f`${revenue.each}-${power.each}`);
  line("model.fleet.margin_share", "fraction", PERCENT, over(margin, revenue.each));
  line("model.fleet.power_price", "USD/kWh", FOUR, over(power, f`(1000*${mwh.each})`));
  line("model.fleet.breakeven", "USD/kWh", FOUR, over(revenue, f`(1000*${mwh.each})`));

  sheet.section("model.fleet.tiers");
  sheet.note("model.fleet.tiers.note");
  sheet.headings("model.fleet.tier", [sheet.word("model.fleet.installed"), sheet.word("model.fleet.running")]);
  const month = (label: WordId, formula: Formula): Line => line(label, "USD/month", MONEY, formula);
  const coins = line("model.fleet.coins_month", "BTC/month", COINS, f`${btc.each}*365/12`);
  const energy = month("model.fleet.power_month", f`${power.each}*365/12`);
  const credits = month("model.fleet.credits", inputs.costs.credits);
  const site = month("model.fleet.site_cost", f`SUM(${inputs.rows.siteCost.all})`);
  const sga = month("model.fleet.sga", inputs.costs.sga);
  const sustaining = month("model.fleet.sustaining", inputs.costs.sustaining);
  const interest = month("model.fleet.interest", inputs.costs.interest);
  const depreciation = month("model.fleet.depreciation", inputs.costs.depreciation);
  const net = month("model.fleet.net_power_month", f`${energy.each}-${credits.each}`);
  const cash = month("model.fleet.cash_month", f`${net.each}+${site.each}`);
  const allIn = month("model.fleet.allin_month", f`${cash.each}+${sga.each}+${sustaining.each}+${interest.each}`);
  const full = month("model.fleet.full_month", f`${allIn.each}+${depreciation.each}`);
  const tier = (label: WordId, cost: Line): Line => line(label, "USD/BTC", MONEY, over(cost, coins.each));
  tier("model.fleet.tier.electricity", energy);
  tier("model.fleet.tier.net", net);
  tier("model.fleet.tier.cash", cash);
  tier("model.fleet.tier.allin", allIn);
  tier("model.fleet.tier.full", full);
  return { ph, mw, btc, revenue, power, margin, cash };
}
