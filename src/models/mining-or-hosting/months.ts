import { FOUR, MONEY, ONE, PERCENT, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { halvingsOn, timelineOn } from "../building/timeline";
import type { Timeline } from "../building/timeline";
import type { WordId } from "../model-words";
import { MONTHS } from "./horizon";
import type { HostingInputs } from "./inputs";

/** The whole site mined with, month by month, until the lease would end. */
export interface Mining extends Timeline {
  /** The year of the model in which a month lies, from 1. */
  readonly year: Line;
  readonly path: Line;
  readonly hashprice: Line;
  readonly ph: Line;
  readonly phDays: Line;
  /** What a PH/s must earn in a day to be run: power, other cash cost, renewal. */
  readonly threshold: Line;
  readonly net: Line;
}

/** Months of the comparison, hashprice in them, and what the site earns if it keeps mining. */
export function miningOn(sheet: SheetBuilder, inputs: HostingInputs, renewal: Formula): Mining {
  const timeline = timelineOn(sheet, inputs, MONTHS);
  const { row, month, operating, days } = timeline;
  const { efficiency, powerPrice, uptime, poolFee, halvingLeaves, tranches } = inputs;
  const compared = row(
    "model.hosting.compared_month",
    "–",
    WHOLE,
    f`IF(${month}<MAX(${tranches.ends.all}),1,0)*${operating.each}`,
  );
  const year = row("model.hosting.year_number", "–", WHOLE, f`INT(MAX(0,${month}-1)/12)+1`);

  sheet.section("model.cash.network");
  const { tip, halved } = halvingsOn(timeline, inputs);
  const passed = row(
    "model.hosting.halvings",
    "–",
    WHOLE,
    f`INT((${tip.each}+1)/${inputs.era})-INT((${inputs.height}+1)/${inputs.era})`,
  );
  const path = row(
    "model.hosting.path",
    "ratio",
    FOUR,
    f`(1+${inputs.hashpriceGrowth})^MAX(0,${month}-1)*${halvingLeaves}^${passed.each}*(1-${halved.each}*(1-${halvingLeaves}))`,
  );
  const hashprice = row("market.field.hashprice", "USD/PH/day", TWO, f`${inputs.market.hashprice}*${path.each}`);

  sheet.section("model.hosting.keep");
  const jth = row(
    "model.cash.efficiency",
    "J/TH",
    TWO,
    f`${efficiency}*(1-${inputs.efficiencyGain})^(MAX(0,${month}-1)/12)`,
  );
  const ph = row("model.cash.hashrate", "PH/s", ONE, f`${inputs.grossMw}*1000/${jth.each}`);
  const phDays = row("model.hosting.ph_days", "PH-days", ONE, f`${ph.each}*${days.each}*${compared.each}`);
  const kept = row("model.hosting.kept", "USD/PH/day", TWO, f`${hashprice.each}*(1-${poolFee})*${uptime}`);
  const power = row("model.cash.energy_cost", "USD/PH/day", TWO, f`24*${jth.each}*${powerPrice}*${uptime}`);
  const threshold = row("model.hosting.threshold", "USD/PH/day", TWO, f`${power.each}+${inputs.otherCost}+${renewal}`);
  const run = row(
    "model.cash.run",
    "–",
    `[=1]"${sheet.word("model.stress.run")}";[=0]"${sheet.word("model.stress.stop")}";"–"`,
    f`IF(OR(${kept.each}>${threshold.each},${inputs.canStop}=0),1,0)*${operating.each}-(1-${operating.each})`,
  );
  const usd = (label: WordId, formula: Formula): Line => row(label, "USD", MONEY, formula);
  const revenue = usd("model.cash.revenue", f`${run.each}*${kept.each}*${phDays.each}`);
  const energy = usd("model.cash.power", f`-${run.each}*${power.each}*${phDays.each}`);
  const renewed = usd("model.hosting.renewal", f`-${run.each}*${renewal}*${phDays.each}`);
  const other = usd("model.cash.other", f`-${run.each}*${inputs.otherCost}*${phDays.each}`);
  const net = usd("model.hosting.keep_net", f`${revenue.each}+${energy.each}+${renewed.each}+${other.each}`);
  return { ...timeline, year, path, hashprice, ph, phDays, threshold, net };
}

/** The site handed over tranche by tranche: what the lease brings, and what mining is lost. */
export interface Leasing {
  readonly stopped: Line;
  readonly converting: Line;
  readonly paying: Line;
  readonly growth: Line;
  readonly rent: Line;
  readonly prepaid: Line;
  readonly credit: Line;
  readonly capex: Line;
  readonly sale: Line;
  /** Rent less cost, capex, and the sale of machines. */
  readonly net: Line;
  /** What is still mined during the conversion, and the lease. */
  readonly site: Line;
  /** The lease less the mining that it ends. */
  readonly gained: Line;
}

export function leasingOn(sheet: SheetBuilder, inputs: HostingInputs, mining: Mining): Leasing {
  const { row, month } = mining;
  const { stops, begins, share, conversion, ends, critical } = inputs.tranches;
  const usd = (label: WordId, formula: Formula): Line => row(label, "USD", MONEY, formula);
  const pays = f`(${begins.all}+${inputs.freeMonths})`;
  sheet.section("model.hosting.let");
  const stopped = row(
    "model.hosting.stopped",
    "fraction",
    PERCENT,
    f`SUMPRODUCT(${share.all}*(${stops.all}<=${month}))`,
  );
  const converting = row(
    "model.hosting.converting",
    "fraction",
    PERCENT,
    f`SUMPRODUCT(${share.all}*(${stops.all}<=${month})*(${month}<${begins.all}))`,
  );
  const leased = row(
    "model.hosting.leased_mw",
    "MW",
    ONE,
    f`SUMPRODUCT(${critical.all}*(${begins.all}<=${month})*(${month}<${ends.all}))`,
  );
  const paying = row(
    "model.hosting.paying_mw",
    "MW",
    ONE,
    f`SUMPRODUCT(${critical.all}*(${pays}<=${month})*(${month}<${ends.all}))`,
  );
  const since = row("model.hosting.lease_month", "months", WHOLE, f`COUNTIF(${leased.at(0)}:${leased.each},">0")`);
  const growth = row(
    "model.hosting.escalated",
    "ratio",
    FOUR,
    f`(1+${inputs.escalator})^INT(MAX(0,${since.each}-1)/12)`,
  );
  const rent = usd("model.hosting.rent_row", f`${paying.each}*1000*${inputs.rent}*${growth.each}`);
  const opex = usd("model.hosting.opex_row", f`-${leased.each}*${inputs.opexMw}/12*${growth.each}`);
  const prepaid = usd(
    "model.hosting.prepaid",
    f`${inputs.prepaymentMw}*SUMPRODUCT(${critical.all}*(${stops.all}=${month}))`,
  );
  const credit = usd(
    "model.hosting.credit",
    f`-${inputs.prepaymentMw}/${inputs.creditMonths}*SUMPRODUCT(${critical.all}*(${pays}<=${month})*(${month}<${pays}+${inputs.creditMonths}))`,
  );
  const capex = usd(
    "model.hosting.capex_row",
    f`-(${inputs.capexMw}-${inputs.contributionMw})*SUMPRODUCT(${critical.all}*(${stops.all}<=${month})*(${month}<${begins.all})/${conversion.all})`,
  );
  const sale = usd(
    "model.hosting.sale",
    f`${inputs.resale}*1000*${mining.ph.each}*SUMPRODUCT(${share.all}*(${stops.all}=${month}))`,
  );
  const residual = usd(
    "model.hosting.residual_row",
    f`${inputs.residual}*${inputs.capexMw}*SUMPRODUCT(${critical.all}*(${ends.all}=${month}))`,
  );
  const money = [rent, opex, prepaid, credit, capex, sale, residual].map(({ each }) => each);
  const net = usd("model.hosting.lease_net", (at) => money.map((each) => each(at)).join("+"));
  const lost = usd("model.hosting.lost", f`-${mining.net.each}*${stopped.each}`);
  const site = usd("model.hosting.site_net", f`${net.each}+${mining.net.each}+${lost.each}`);
  const gained = usd("model.hosting.gained", f`${net.each}+${lost.each}`);
  return { stopped, converting, paying, growth, rent, prepaid, credit, capex, sale, net, site, gained };
}

/** What has come in by a month, and what it is worth today. */
export interface Worth {
  readonly keep: Line;
  readonly site: Line;
  readonly lease: Line;
  readonly gained: Line;
  /** Months in which the lease alone, or the lease less the mining lost, has not paid back. */
  readonly leaseOwes: Line;
  readonly gainedOwes: Line;
  readonly signChanges: Line;
  readonly factor: Line;
  /** The mining given up: PH-days times the discount factor. */
  readonly givenUp: Line;
}

export function worthOn(sheet: SheetBuilder, inputs: HostingInputs, mining: Mining, leasing: Leasing): Worth {
  const { row, month } = mining;
  const sum = (label: WordId, line: Line): Line => row(label, "USD", MONEY, f`SUM(${line.at(0)}:${line.each})`);
  const owes = (label: WordId, line: Line): Line => row(label, "month", WHOLE, f`IF(${line.each}<0,${month},0)`);
  sheet.section("model.hosting.worth");
  const keep = sum("model.hosting.keep_cumulative", mining.net);
  const site = sum("model.hosting.site_cumulative", leasing.site);
  const lease = sum("model.hosting.lease_cumulative", leasing.net);
  const gained = sum("model.hosting.gained_cumulative", leasing.gained);
  const leaseOwes = owes("model.hosting.lease_owes", lease);
  const gainedOwes = owes("model.hosting.gained_owes", gained);
  const signChanges = row(
    "model.cash.sign_change",
    "–",
    WHOLE,
    f`IF(${month}>0,(${leasing.gained.each}*${leasing.gained.before}<0)*1,0)`,
  );
  const factor = row("model.hosting.factor", "ratio", FOUR, f`1/(1+${inputs.discount})^(${month}/12)`);
  const givenUp = row(
    "model.hosting.given_up",
    "PH-days",
    ONE,
    f`${factor.each}*${mining.phDays.each}*${leasing.stopped.each}`,
  );
  return { keep, site, lease, gained, leaseOwes, gainedOwes, signChanges, factor, givenUp };
}
