import { call } from "../building/call";
import { MONEY, ONE, PERCENT, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { byYearOn } from "./by-year";
import { MONTHS } from "./horizon";
import type { Valuation } from "./indifference";
import type { HostingInputs } from "./inputs";
import type { Leasing } from "./leasing";
import type { Mining } from "./mining";
import type { Worth } from "./worth";
import type { PublishedLeases } from "./published-leases";
import type { Year } from "./year";

/** What the checks need of the summary. */
export interface Summary {
  readonly difference: Formula;
  readonly capex: Formula;
  /** Net cash a year with the lease, and mining on. */
  readonly site: Line;
  readonly keep: Line;
}

interface Parts {
  readonly inputs: HostingInputs;
  readonly published: PublishedLeases;
  readonly year: Year;
  readonly mining: Mining;
  readonly leasing: Leasing;
  readonly worth: Worth;
  readonly valuation: Valuation;
  readonly npvHashprice: Formula;
}

/** The figures on which a board decides. */
export function summaryOn(sheet: SheetBuilder, parts: Parts): Summary {
  const { inputs, published, year, mining, leasing, worth, valuation, npvHashprice } = parts;
  const row = (label: WordId, unit: string, format: string, formula: Formula): Formula =>
    sheet.value(label, unit, format, formula);
  const usd = (label: WordId, formula: Formula): Formula => row(label, "USD", MONEY, formula);
  const npv = (label: WordId, line: Line): Formula => usd(label, call("MINE_NPV", line.all, inputs.discount));

  sheet.section("model.hosting.decision");
  const verdict = sheet.row;
  const format = `[=1]"${sheet.word("model.hosting.lease_wins")}";[=0]"${sheet.word("model.hosting.mining_wins")}"`;
  // The difference stands three rows further down.
  const below = sheet.cellOf({ row: verdict + 3, column: 2 }).formula;
  row("model.hosting.verdict", "–", format, f`IF(${below}>0,1,0)`);
  const leased = npv("model.hosting.site_npv", leasing.site);
  const kept = npv("model.hosting.keep_npv", mining.net);
  const difference = usd("model.hosting.npv_difference", f`${leased}-${kept}`);
  row("model.hosting.gained_mw", "USD/MW", MONEY, f`${difference}/${inputs.grossMw}`);

  sheet.section("model.hosting.site");
  row("model.hosting.gross", "MW", ONE, inputs.grossMw);
  row("model.hosting.critical", "MW", ONE, f`${inputs.grossMw}/${inputs.pue}`);
  row("model.cash.hashrate", "PH/s", ONE, f`${inputs.grossMw}*1000/${inputs.efficiency}`);

  sheet.section("model.hosting.lease");
  row("model.hosting.rent", "USD/kW-month", TWO, inputs.rent);
  row("model.hosting.rent_mw", "USD/MW-year", MONEY, year.rentMw);
  const rent = usd("model.hosting.rent_total", f`SUM(${leasing.rent.all})`);
  row(
    "model.hosting.rent_average",
    "USD/MW-year",
    MONEY,
    f`IF(SUM(${leasing.paying.all})>0,${rent}*12/SUM(${leasing.paying.all}),0)`,
  );
  row("model.hosting.average", "USD/MW-year", MONEY, published.average);

  sheet.section("model.hosting.conversion_section");
  const capex = usd("model.hosting.capex_total", f`-SUM(${leasing.capex.all})`);
  usd("model.hosting.lost_conversion", f`SUMPRODUCT(${mining.net.all},${leasing.converting.all})`);
  usd("model.hosting.sale_total", f`SUM(${leasing.sale.all})`);
  usd("model.hosting.deepest", f`-MIN(0,MIN(${worth.lease.all}))`);
  const paidBack = (label: WordId, line: Line, owes: Line): Formula =>
    row(label, "months", WHOLE, f`IF(${line.at(MONTHS)}<0,"n/a",MAX(${owes.all})+1-(MIN(${line.all})>=0))`);
  paidBack("model.hosting.lease_payback", worth.lease, worth.leaseOwes);
  paidBack("model.hosting.gained_payback", worth.gained, worth.gainedOwes);
  row(
    "model.hosting.irr",
    "fraction",
    PERCENT,
    f`IF(SUM(${worth.signChanges.all})=1,${call("MINE_IRR", leasing.gained.all)},"n/a")`,
  );

  sheet.section("model.hosting.indifference");
  row("market.field.hashprice", "USD/PH/day", TWO, inputs.market.hashprice);
  row("model.hosting.npv_hashprice", "USD/PH/day", TWO, npvHashprice);
  row("model.hosting.indifferent_hashprice", "USD/PH/day", TWO, year.indifferentHashprice);
  row(
    "model.hosting.npv_rent",
    "USD/kW-month",
    TWO,
    f`IF(${valuation.perRent}>0,${inputs.rent}-${difference}/${valuation.perRent},"n/a")`,
  );
  row("model.hosting.indifferent_rent", "USD/kW-month", TWO, year.indifferentRent);
  sheet.section("model.hosting.year.title");
  row("model.hosting.lease_gross", "USD/MW-year", MONEY, year.lease);
  row("model.hosting.mining_gross", "USD/MW-year", MONEY, year.mining);
  row("model.hosting.switched", "USD/MW-year", MONEY, year.switched);
  const { site, keep } = byYearOn(sheet, mining, leasing);
  return { difference, capex, site, keep };
}
