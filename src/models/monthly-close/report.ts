import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, DATE, FOUR, MONEY, ONE, PERCENT, TRILLIONS, WHOLE } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import { MONTHS } from "./inputs";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, known, worked } from "./known";
import { costLines, tierLines } from "./tiers";
import type { Cost, CostLines, TierLines } from "./tiers";

/** The rows of the production report that others read. */
export interface Report {
  readonly sheet: SheetBuilder;
  readonly month: Line;
  readonly begins: Line;
  readonly days: Line;
  readonly price: Line;
  readonly difficulty: Line;
  readonly nameplate: Line;
  readonly nameplateDays: Line;
  readonly realised: Line;
  readonly realisedDays: Line;
  readonly utilisation: Line;
  readonly coins: Line;
  readonly expected: Line;
  readonly gap: Line;
  readonly revenue: Line;
  readonly sold: Line;
  readonly proceeds: Line;
  readonly closingBtc: Line;
  readonly heldApart: Line;
  readonly operatingApart: Line;
  readonly mwh: Line;
  readonly kwh: Line;
  /** After credits. */
  readonly kwhNet: Line;
  readonly cost: CostLines;
  /** How many figures of the month's production and cost are not known yet. */
  readonly unknown: Line;
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
  { coins, price, difficulty, realisedDays }: Pick<Report, "coins" | "price" | "difficulty" | "realisedDays">,
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

interface Period {
  readonly month: Line;
  readonly begins: Line;
  readonly days: Line;
}

function periodOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs): Period {
  const month = row("model.cash.month", "–", WHOLE, inputs.month);
  const begins = row("model.close.begins", "UTC", DATE, inputs.begins.each);
  sheet.keepOnView();
  const days = row("model.cash.days", "days", WHOLE, f`EDATE(${begins.each},1)-${begins.each}`);
  return { month, begins, days };
}

function productionOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs, { days }: Period) {
  const { months, poolFee } = inputs;
  sheet.section("model.close.production");
  const difficulty = row("model.close.difficulty", "ratio", TRILLIONS, known(months.difficulty.each));
  const fees = row("model.close.fees", "BTC/block", COINS, known(months.blockFees.each));
  const subsidy = row("market.field.subsidy", "BTC/block", COINS, known(months.subsidy.each));
  const price = row("model.close.price", "USD/BTC", MONEY, known(months.price.each));
  const nameplate = row("model.close.nameplate", "PH/s", ONE, known(months.nameplate.each));
  const coins = row("model.close.coins", "BTC", COINS, known(months.coins.each));
  const network = [difficulty.each, fees.each] as const;
  const realised = row(
    "model.fleet.realised",
    "PH/s",
    ONE,
    worked(
      f`IF(N(${coins.each})>0,${call("IMPLIED_HASHRATE", coins.each, days.each, ...network, poolFee, subsidy.each)},${UNKNOWN})`,
    ),
  );
  const utilisation = row(
    "model.close.utilisation",
    "fraction",
    PERCENT,
    worked(f`${realised.each}/${nameplate.each}`),
  );
  const expected = row(
    "model.close.expected",
    "BTC",
    COINS,
    worked(
      f`IF(N(${nameplate.each})>0,${call("MINED_BTC", nameplate.each, days.each, ...network, poolFee, "1", subsidy.each)},${UNKNOWN})`,
    ),
  );
  const gap = row("model.close.gap", "BTC", COINS, worked(f`${expected.each}-${coins.each}`));
  const lost = (label: Parameters<Row>[0], share: Line): Line =>
    row(label, "BTC", COINS, worked(f`${expected.each}*${known(share.each)}`));
  const curtailed = lost("model.close.gap.curtailed", months.curtailed);
  const downtime = lost("model.close.gap.downtime", months.downtime);
  row("model.close.gap.rest", "BTC", COINS, worked(f`${gap.each}-${curtailed.each}-${downtime.each}`));
  const nameplateDays = row("model.close.nameplate_days", "PH/s·day", WHOLE, worked(f`${nameplate.each}*${days.each}`));
  const realisedDays = row("model.close.realised_days", "PH/s·day", WHOLE, worked(f`${realised.each}*${days.each}`));
  const operating = row("model.close.operating", "PH/s", ONE, known(months.operating.each));
  const operatingApart = row("model.close.apart", "fraction", PERCENT, worked(f`${realised.each}/${operating.each}-1`));
  return {
    difficulty,
    price,
    nameplate,
    coins,
    realised,
    utilisation,
    expected,
    gap,
    nameplateDays,
    realisedDays,
    operatingApart,
  };
}

function coinsOn(
  sheet: SheetBuilder,
  row: Row,
  inputs: CloseInputs,
  month: Line,
  { coins, price }: { readonly coins: Line; readonly price: Line },
) {
  const { months } = inputs;
  sheet.section("model.close.treasury");
  const revenue = row("model.close.revenue", "USD", MONEY, worked(f`${coins.each}*${price.each}`));
  const sold = row("model.cash.btc_sold", "BTC", COINS, known(months.sold.each));
  const proceeds = row("model.close.proceeds", "USD", MONEY, known(months.proceeds.each));
  row("model.close.sale_price", "USD/BTC", MONEY, worked(f`${proceeds.each}/${sold.each}`));
  const other = row("model.close.other_coins", "BTC", COINS, known(months.otherCoins.each));
  // The coins of the month before stand one row further down.
  const before = alongRow(sheet.name, { row: sheet.row + 1, column: FIRST }, -1);
  const opening = row("model.close.opening", "BTC", COINS, f`IF(${month.each}>1,${before},${inputs.openingBtc})`);
  const closingBtc = row(
    "model.cash.btc_close",
    "BTC",
    COINS,
    worked(f`${opening.each}+${coins.each}-${sold.each}+${other.each}`),
  );
  const held = row("model.close.held", "BTC", COINS, known(months.held.each));
  const heldApart = row("model.close.held_apart", "BTC", COINS, worked(f`${closingBtc.each}-${held.each}`));
  return { revenue, sold, proceeds, closingBtc, heldApart };
}

function costsOn(
  sheet: SheetBuilder,
  row: Row,
  { months }: CloseInputs,
  { difficulty, coins }: Pick<Report, "difficulty" | "coins">,
) {
  sheet.section("model.close.costs");
  sheet.note("model.close.costs.note");
  const given = (cost: Cost): Formula =>
    cost === "credits" ? f`-N(${months.credits.each})` : known(months[cost].each);
  const cost = costLines(row, given);
  const mwh = row("model.fleet.energy", "MWh", WHOLE, known(months.energyMwh.each));
  const { energy, credits } = cost;
  const kwh = row("model.close.kwh", "USD/kWh", FOUR, worked(f`${energy.each}/(1000*${mwh.each})`));
  const kwhNet = row(
    "model.close.kwh_net",
    "USD/kWh",
    FOUR,
    worked(f`(${energy.each}+${credits.each})/(1000*${mwh.each})`),
  );
  const lines = f`${energy.each}:${cost.stockComp.each}`;
  const production = f`${difficulty.each}:${coins.each}`;
  const unknown = row(
    "model.close.unknown",
    "cells",
    WHOLE,
    f`COUNTIF(${production},${UNKNOWN})+COUNTIF(${lines},${UNKNOWN})`,
  );
  return { cost, mwh, kwh, kwhNet, unknown };
}
