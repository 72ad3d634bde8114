import { MONEY } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { Row } from "../building/timeline";
import type { WordId } from "../model-words";
import { worked } from "./known";

/** The lines of cost that the tiers are made of, in the tiers' order; each with what it is called. */
export const COSTS = {
  energy: "model.close.cost.energy",
  credits: "model.close.cost.credits",
  site: "model.close.cost.site",
  sga: "model.close.cost.sga",
  sustaining: "model.close.cost.sustaining",
  interest: "model.close.cost.interest",
  depreciation: "model.close.cost.depreciation",
  stockComp: "model.close.cost.stock_comp",
} as const satisfies Record<string, WordId>;

export type Cost = keyof typeof COSTS;
export const COST_IDS = Object.keys(COSTS) as Cost[];

/** A row for each line of cost, USD; credits are negative. */
export type CostLines = Readonly<Record<Cost, Line>>;

/** A row for each cost of the tiers. */
export function costLines(row: Row, formulaOf: (cost: Cost) => Formula): CostLines {
  const lines = COST_IDS.map((cost) => [cost, row(COSTS[cost], "USD", MONEY, formulaOf(cost))]);
  return Object.fromEntries(lines) as CostLines;
}

/** USD/BTC. */
export interface TierLines {
  readonly electricity: Line;
  readonly net: Line;
  readonly cash: Line;
  readonly allIn: Line;
  readonly full: Line;
  /** Cash cost with the depreciation of machines alone, as some companies print it. */
  readonly withDepreciation: Line;
}

/** The tiers of COST_TIERS in plain cells: a line that is not known leaves its tier and those after it open. */
export function tierLines(row: Row, coins: Line, cost: CostLines): TierLines {
  const usd = (label: WordId, formula: Formula): Line => row(label, "USD", MONEY, worked(formula));
  const net = usd("model.fleet.net_power_month", f`${cost.energy.each}+${cost.credits.each}`);
  const cash = usd("model.fleet.cash_month", f`${net.each}+${cost.site.each}`);
  const company = f`${cost.sga.each}+${cost.sustaining.each}+${cost.interest.each}`;
  const allIn = usd("model.fleet.allin_month", f`${cash.each}+${company}`);
  const full = usd("model.fleet.full_month", f`${allIn.each}+${cost.depreciation.each}+${cost.stockComp.each}`);
  const perCoin = (label: WordId, amount: Formula): Line =>
    row(label, "USD/BTC", MONEY, worked(f`${amount}/${coins.each}`));
  return {
    electricity: perCoin("model.fleet.tier.electricity", cost.energy.each),
    net: perCoin("model.fleet.tier.net", net.each),
    cash: perCoin("model.fleet.tier.cash", cash.each),
    allIn: perCoin("model.fleet.tier.allin", allIn.each),
    full: perCoin("model.fleet.tier.full", full.each),
    withDepreciation: perCoin("model.close.tier.depreciation", f`(${cash.each}+${cost.depreciation.each})`),
  };
}
