import { COINS, MONEY, WHOLE } from "../building/formats";
import { f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import type { ModelBuilder } from "../building/model-builder";
import type { Line, Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { QUARTERS } from "./inputs";
import type { CloseInputs } from "./inputs";
import { UNKNOWN } from "./known";
import type { Quarters } from "./quarters";
import { YEAR } from "./quarters";
import type { Reconciliation } from "./reconciliation";
import type { Report } from "./report";
import type { Sites } from "./sites";
import { COST_IDS } from "./tiers";

const DOLLAR = 1;
const SATOSHI = 1e-8;
const THOUSANDTH = 1e-3;

const SITE_CHECKS = [
  ["model.close.check.nameplate", "PH/s", THOUSANDTH],
  ["model.close.check.coins", "BTC", SATOSHI],
  ["model.close.check.mwh", "MWh", THOUSANDTH],
  ["model.close.check.energy", "USD", DOLLAR],
  ["model.close.check.credits", "USD", DOLLAR],
] as const satisfies readonly (readonly [WordId, string, number])[];

/** The same figures worked out in another way, and the checks that hold them against each other. */
export function closeChecks(
  model: ModelBuilder,
  sheet: SheetBuilder,
  inputs: CloseInputs,
  report: Report,
  quarters: Quarters,
  sites: Sites,
  reconciliation: Reconciliation,
): void {
  const { checks } = model;
  const count = (label: WordId, unit: string, formula: Formula): Formula => sheet.value(label, unit, WHOLE, formula);
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");

  const { totals } = sites;
  SITE_CHECKS.forEach(([label, unit, tolerance], index) => {
    const total = totals[index] as (typeof totals)[number];
    checks.add(label, unit, total.bySite, total.ofMonth, tolerance);
  });

  const apart = (label: WordId, series: Series): void =>
    checks.add(label, "rows", count(label, "rows", beyond(series.all, inputs.usdApart)), 0, 0);
  apart("model.close.check.captions", reconciliation.captionsApart);
  apart("model.close.check.costs", reconciliation.costsApart);
  checks.add("model.close.check.filing", "USD", reconciliation.mapped, reconciliation.printed, DOLLAR);
  checks.add("model.close.check.unmapped", "rows", reconciliation.unmapped, 0, 0);

  const closed = f`(${report.month.all}<=${inputs.closing})`;
  const unknown = count("model.close.unknown_closed", "cells", f`SUMPRODUCT(${closed}*${report.unknown.all})`);
  checks.add("model.close.check.unknown", "cells", unknown, 0, 0);

  tiersCheck(model, sheet, quarters);
  rollForwardChecks(model, sheet, inputs, report, quarters);

  const published = [report.operatingApart, ...quarters.apart].map((line) =>
    knownBeyond(line.all, inputs.publishedApart),
  );
  const differing = count("model.close.published_differing", "cells", (at) =>
    published.map((one) => one(at)).join("+"),
  );
  checks.add("model.close.check.published", "cells", differing, 0, 0);
  const above = (label: WordId, utilisation: Line | Series, unit: string): Formula =>
    count(label, unit, f`SUMPRODUCT((${utilisation.all}<>${UNKNOWN})*(${utilisation.all}>1+${inputs.aboveNameplate}))`);
  const months = above("model.close.above_months", report.utilisation, "months");
  checks.add("model.close.check.above_months", "months", months, 0, 0);
  const rows = above("model.fleet.above_nameplate", sites.utilisation, "rows");
  checks.add("model.close.check.above_sites", "rows", rows, 0, 0);

  const total = (label: WordId, unit: string, format: string, line: Line): Formula =>
    sheet.value(label, unit, format, f`SUM(${line.all})`);
  checks.add(
    "model.close.check.realised",
    "PH/s·day",
    total("model.close.realised_days", "PH/s·day", WHOLE, report.realisedDays),
    total("model.close.realised_again", "PH/s·day", WHOLE, report.realisedAgain),
    THOUSANDTH,
  );
  checks.add(
    "model.close.check.revenue",
    "USD",
    total("model.close.revenue", "USD", MONEY, report.revenue),
    total("model.close.revenue_again", "USD", MONEY, report.revenueAgain),
    DOLLAR,
  );
}

/** How many cells are beyond a tolerance on either side; what is not known is, since a text is more than any number. */
const beyond = (all: Formula, tolerance: Formula): Formula =>
  f`SUMPRODUCT((${all}>${tolerance})+(${all}<-${tolerance}))`;

/** How many figures are beyond a tolerance; what is not known does not count. */
const knownBeyond = (all: Formula, tolerance: Formula): Formula =>
  f`SUMPRODUCT((${all}<>${UNKNOWN})*((${all}>${tolerance})+(${all}<-${tolerance})))`;

/** The last tier of the year holds every line of cost once. */
function tiersCheck(model: ModelBuilder, sheet: SheetBuilder, quarters: Quarters): void {
  const { cost, tier, coins } = quarters;
  const full = tier.full.at(YEAR);
  const { row, column } = cost.energy.block;
  const lines = rangeAt(quarters.sheet.name, { row, column: column + YEAR, rows: COST_IDS.length, columns: 1 });
  const fromTier = sheet.value("model.close.full_usd", "USD", MONEY, f`N(${full})*N(${coins.at(YEAR)})`);
  const fromLines = sheet.value("model.close.full_again", "USD", MONEY, f`IF(ISNUMBER(${full}),SUM(${lines}),0)`);
  model.checks.add("model.close.check.tiers", "USD", fromTier, fromLines, DOLLAR);
}

/** Quarters add up to the year, and coins roll forward to what the wallets hold. */
function rollForwardChecks(
  model: ModelBuilder,
  sheet: SheetBuilder,
  { closing, openingBtc, btcApart, months }: CloseInputs,
  report: Report,
  quarters: Quarters,
): void {
  const coins = (label: WordId, formula: Formula): Formula => sheet.value(label, "BTC", COINS, formula);
  const byQuarter = rangeAt(quarters.sheet.name, { ...quarters.coins.block, columns: QUARTERS });
  const sum = coins("model.close.coins_again", f`SUM(${byQuarter})`);
  model.checks.add("model.close.check.quarters", "BTC", quarters.coins.at(YEAR), sum, SATOSHI);

  const closed = (line: Line): Formula => f`SUMPRODUCT((${report.month.all}<=${closing})*1,${line.all})`;
  const held = coins("model.close.held_closing", f`INDEX(${report.closingBtc.all},${closing})`);
  const rolled = coins(
    "model.close.rolled_again",
    f`${openingBtc}+${closed(report.coins)}-${closed(report.sold)}+${closed(months.otherCoins)}`,
  );
  model.checks.add("model.close.check.rolled", "BTC", held, rolled, SATOSHI);
  const differing = sheet.value(
    "model.close.held_differing",
    "months",
    WHOLE,
    knownBeyond(report.heldApart.all, btcApart),
  );
  model.checks.add("model.close.check.held", "months", differing, 0, 0);
}
