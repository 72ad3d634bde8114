import { call } from "../building/call";
import { MONEY, ONE, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import type { ModelBuilder } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { MONTHS } from "./horizon";
import type { Valuation } from "./indifference";
import type { HostingInputs } from "./inputs";
import type { Leasing } from "./leasing";
import type { Mining } from "./mining";
import type { Worth } from "./worth";
import type { Summary } from "./summary";
import type { Year } from "./year";

const DOLLAR = 1;
const CENT = 0.01;
const KILOWATT = 0.001;

interface Parts {
  readonly inputs: HostingInputs;
  readonly year: Year;
  readonly mining: Mining;
  readonly leasing: Leasing;
  readonly worth: Worth;
  readonly valuation: Valuation;
  readonly gap: Formula;
  readonly summary: Summary;
  readonly base: Formula;
}

/** The same figures worked out in another way, and the checks that hold them against each other. */
export function hostingChecks(model: ModelBuilder, sheet: SheetBuilder, parts: Parts): void {
  const { inputs, year, mining, leasing, worth, valuation, gap, summary, base } = parts;
  const { checks } = model;
  const { tranches } = inputs;
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");
  const row = (label: WordId, unit: string, format: string, formula: Formula): Formula =>
    sheet.value(label, unit, format, formula);
  const revenue = row("model.hosting.revenue_again", "USD/MW-year", MONEY, year.revenueAgain);
  const margin = row(
    "model.hosting.margin_again",
    "USD/PH/day",
    TWO,
    call(
      "HASH_MARGIN",
      inputs.market.hashprice,
      inputs.powerPrice,
      inputs.efficiency,
      inputs.poolFee,
      inputs.uptime,
      f`${inputs.otherCost}+${year.renewal}`,
    ),
  );
  const gained = row("model.hosting.gained_npv", "USD", MONEY, call("MINE_NPV", leasing.gained.all, inputs.discount));
  const valued = row(
    "model.hosting.valued_again",
    "USD",
    MONEY,
    f`${valuation.lease}-${valuation.minedAt(inputs.market.hashprice)}`,
  );
  const perMw = row("model.hosting.gained_mw", "USD/MW", MONEY, f`${summary.difference}/${inputs.grossMw}`);
  const cumulative = row(
    "model.hosting.cumulative_again",
    "USD",
    MONEY,
    f`${worth.site.at(MONTHS)}-${worth.keep.at(MONTHS)}`,
  );
  const byYear = row("model.hosting.by_year_again", "USD", MONEY, f`SUM(${summary.site.all})-SUM(${summary.keep.all})`);
  const critical = f`SUM(${tranches.critical.all})`;
  const paying = row("model.hosting.paying_months", "MW-months", ONE, f`SUM(${leasing.paying.all})`);
  const contracted = row(
    "model.hosting.contracted_months",
    "MW-months",
    ONE,
    f`${critical}*(12*${inputs.years}-${inputs.freeMonths})`,
  );
  const capex = row(
    "model.hosting.capex_again",
    "USD",
    MONEY,
    f`${critical}*(${inputs.capexMw}-${inputs.contributionMw})`,
  );
  const uncredited = row(
    "model.hosting.uncredited",
    "USD",
    MONEY,
    f`ROUND(SUM(${leasing.prepaid.all})+SUM(${leasing.credit.all}),2)`,
  );
  const overcredited = row(
    "model.hosting.overcredited",
    "months",
    WHOLE,
    f`SUMPRODUCT((${leasing.rent.all}+${leasing.credit.all}<0)*1)`,
  );
  const share = row("model.hosting.share_total", "fraction", "0.0%", f`SUM(${tranches.share.all})`);
  const disordered = row(
    "model.hosting.disordered",
    "rows",
    WHOLE,
    f`SUMPRODUCT((${tranches.share.all}>0)*(${tranches.stops.all}<1)+(${tranches.share.all}>0)*(${tranches.begins.all}<=${tranches.stops.all}))`,
  );
  const beyond = row(
    "model.hosting.beyond",
    "months",
    WHOLE,
    f`MAX(0,MAX(${tranches.ends.all})-MAX(${mining.monthRow}))`,
  );
  checks.add("model.hosting.check.switched", "USD/MW-year", year.switched, year.difference, CENT);
  checks.add("model.hosting.check.at_hashprice", "USD/MW-year", year.atHashprice, 0, CENT);
  checks.add("model.hosting.check.at_rent", "USD/MW-year", year.atRent, 0, CENT);
  checks.add("model.hosting.check.revenue", "USD/MW-year", year.revenue, revenue, CENT);
  checks.add("model.hosting.check.margin", "USD/PH/day", year.margin, margin, CENT);
  checks.add("model.hosting.check.npv", "USD", summary.difference, gained, DOLLAR);
  checks.add("model.hosting.check.valued", "USD", summary.difference, valued, DOLLAR);
  checks.add("model.hosting.check.table", "USD/MW", base, perMw, DOLLAR);
  checks.add("model.hosting.check.gap", "USD", gap, 0, DOLLAR);
  checks.add("model.hosting.check.by_year", "USD", byYear, cumulative, DOLLAR);
  checks.add("model.hosting.check.paying", "MW-months", paying, contracted, KILOWATT);
  checks.add("model.hosting.check.capex", "USD", summary.capex, capex, DOLLAR);
  checks.add("model.hosting.check.credit", "USD", uncredited, 0, DOLLAR);
  checks.add("model.hosting.check.overcredited", "months", overcredited, 0, 0);
  checks.add("model.hosting.check.share", "fraction", share, 1, 1e-9);
  checks.add("model.hosting.check.order", "rows", disordered, 0, 0);
  checks.add("model.hosting.check.horizon", "months", beyond, 0, 0);
}
