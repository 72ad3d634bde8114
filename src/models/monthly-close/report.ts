import { call } from "../building/call";
import { MONEY, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import { coinsOn } from "./coins";
import type { Coins } from "./coins";
import { costsOn } from "./costs";
import type { Costs } from "./costs";
import { MONTHS } from "./inputs";
import type { CloseInputs } from "./inputs";
import { worked } from "./known";
import { periodOn, productionOn } from "./production";
import type { Period, Production } from "./production";
import { tierLines } from "./tiers";
import type { TierLines } from "./tiers";

/** The rows of the production report that others read. */
export interface Report extends Period, Production, Coins, Costs {
  readonly sheet: SheetBuilder;
  readonly tier: TierLines;
  readonly cashMargin: Line;
  readonly realisedAgain: Line;
  readonly revenueAgain: Line;
}

const WIDTHS = [56, 14, ...Array<number>(MONTHS).fill(20)];

/** Twelve months of production: coins against nameplate, coins sold and held, energy, and the cost of a coin by tier. */
export function reportOn(model: ModelBuilder, inputs: CloseInputs): Report {
  const sheet = model.sheet("model.close.title", null, WIDTHS);
  sheet.note("model.close.note");
  sheet.skip();
  const row: Row = (label, unit, format, formula) => sheet.line(label, unit, format, MONTHS, formula);
  const period = periodOn(sheet, row, inputs);
  const production = productionOn(sheet, row, inputs, period);
  const coins = coinsOn(sheet, row, inputs, period.month, production);
  const costs = costsOn(sheet, row, inputs, production);
  sheet.section("model.fleet.tiers");
  sheet.note("model.close.tiers.note");
  const tier = tierLines(row, production.coins, costs.cost);
  const cashMargin = row(
    "model.close.cash_margin",
    "USD/BTC",
    MONEY,
    worked(f`${production.price.each}-${tier.cash.each}`),
  );
  const again = againOn(sheet, row, inputs, production);
  return { sheet, ...period, ...production, ...coins, ...costs, tier, cashMargin, ...again };
}

/** Realised hashrate and revenue worked out in another way. */
function againOn(
  sheet: SheetBuilder,
  row: Row,
  { months, poolFee }: CloseInputs,
  { coins, price, difficulty, realisedDays }: Production,
) {
  const [fees, subsidy] = [months.blockFees.each, months.subsidy.each];
  sheet.section("model.again");
  const aDay = f`86400*10^15/(${difficulty.each}*2^32)*(${subsidy}+${fees})*(1-${poolFee})`;
  const realisedAgain = row("model.close.realised_again", "PH/s·day", WHOLE, worked(f`${coins.each}/(${aDay})`));
  const hashprice = call("HASHPRICE", price.each, difficulty.each, fees, subsidy);
  const revenueAgain = row(
    "model.close.revenue_again",
    "USD",
    MONEY,
    worked(f`${realisedDays.each}*${hashprice}*(1-${poolFee})`),
  );
  return { realisedAgain, revenueAgain };
}
