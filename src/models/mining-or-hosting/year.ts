import { call } from "../building/call";
import { FOUR, MONEY, TWO } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import { HASHPRICE_CHANGES, byHashpriceOn } from "./by-hashprice";
import type { HostingInputs } from "./inputs";

/** A year's money of a gross MW, leased and mined with. */
export interface Year {
  readonly sheet: SheetBuilder;
  readonly hashprice: Formula;
  readonly rentMw: Formula;
  readonly renewal: Formula;
  readonly kept: Formula;
  readonly margin: Formula;
  readonly lease: Formula;
  readonly mining: Formula;
  readonly difference: Formula;
  /** The same by HOSTING_SWITCH. */
  readonly switched: Formula;
  readonly revenue: Formula;
  readonly revenueAgain: Formula;
  readonly indifferentHashprice: Formula;
  readonly indifferentRent: Formula;
  /** HOSTING_SWITCH at the two figures of indifference. */
  readonly atHashprice: Formula;
  readonly atRent: Formula;
}

/** The comparison of HOSTING_SWITCH step by step in plain cells, and at other hashprices. */
export function yearSheet(model: ModelBuilder, inputs: HostingInputs): Year {
  const widths = [60, 16, 18, ...HASHPRICE_CHANGES.map(() => 14)];
  const sheet = model.sheet("model.hosting.year.title", "model.sheet.year", widths);
  sheet.note("model.hosting.year.note");
  const rows = rowsOn(sheet);
  const { rentMw, capex, charge, level, levelRent, levelOpex, lease } = leasedOn(sheet, rows, inputs);
  const { hashprice, kept, power, renewal, other, margin, ph, revenue, mining } = minedOn(sheet, rows, inputs);
  const { row, usdMw, perPh } = rows;
  const { discount, years, pue, efficiency, powerPrice, poolFee, uptime } = inputs;

  sheet.section("model.hosting.compared");
  const switchAt = (price: Formula, rent: Formula): Formula =>
    call(
      "HOSTING_SWITCH",
      price,
      powerPrice,
      efficiency,
      rent,
      capex,
      years,
      discount,
      poolFee,
      uptime,
      other,
      pue,
      levelOpex,
    );
  const difference = usdMw("model.hosting.difference", f`${lease}-${mining}`);
  const switched = usdMw("model.hosting.switched", switchAt(hashprice, levelRent));
  const indifferentHashprice = perPh(
    "model.hosting.indifferent_hashprice",
    f`(${lease}/(${ph}*365)+${power}+${other})/((1-${poolFee})*${uptime})`,
  );
  const indifferentRent = row(
    "model.hosting.indifferent_rent",
    "USD/kW-month",
    TWO,
    f`((${mining}*${pue}+${charge})/${level}+${inputs.opexMw})/(12*1000)`,
  );
  const orNothing = (figure: Formula, at: Formula): Formula => f`IF(${figure}>0,ROUND(${at},2),0)`;
  const atHashprice = usdMw(
    "model.hosting.at_hashprice",
    orNothing(indifferentHashprice, switchAt(indifferentHashprice, levelRent)),
  );
  const atRent = usdMw(
    "model.hosting.at_rent",
    orNothing(indifferentRent, switchAt(hashprice, f`${indifferentRent}*12*1000*${level}`)),
  );

  byHashpriceOn(sheet, hashprice, lease, (price) => switchAt(price, levelRent));
  const revenueAgain = call("REVENUE_MW_YEAR", hashprice, efficiency, poolFee, uptime);
  return {
    sheet,
    hashprice,
    rentMw,
    renewal,
    kept,
    margin,
    lease,
    mining,
    difference,
    switched,
    revenue,
    revenueAgain,
    indifferentHashprice,
    indifferentRent,
    atHashprice,
    atRent,
  };
}

/** Rows of one figure each, by their units. */
function rowsOn(sheet: SheetBuilder) {
  const row = (label: WordId, unit: string, format: string, formula: Formula): Formula =>
    sheet.value(label, unit, format, formula);
  return {
    row,
    usdMw: (label: WordId, formula: Formula): Formula => row(label, "USD/MW-year", MONEY, formula),
    perPh: (label: WordId, formula: Formula): Formula => row(label, "USD/PH/day", TWO, formula),
  };
}

type Rows = ReturnType<typeof rowsOn>;

/** What the lease leaves of a critical and of a gross MW. */
function leasedOn(sheet: SheetBuilder, { row, usdMw }: Rows, inputs: HostingInputs) {
  const { discount, escalator, years, pue } = inputs;
  sheet.section("model.hosting.leased");
  const rentMw = usdMw("model.hosting.rent_mw", f`${inputs.rent}*12*1000`);
  const recovery = row(
    "model.hosting.recovery",
    "fraction",
    FOUR,
    f`IF(${discount}=0,1/${years},${discount}/(1-1/(1+${discount})^${years}))`,
  );
  const growing = row(
    "model.hosting.growing",
    "years",
    FOUR,
    f`IF(${discount}=${escalator},${years}/(1+${discount}),(1-((1+${escalator})/(1+${discount}))^${years})/(${discount}-${escalator}))`,
  );
  const level = row("model.hosting.level", "ratio", FOUR, f`${growing}*${recovery}`);
  const levelRent = usdMw("model.hosting.level_rent", f`${rentMw}*${level}`);
  const levelOpex = usdMw("model.hosting.level_opex", f`${inputs.opexMw}*${level}`);
  const capex = row(
    "model.hosting.net_capex",
    "USD/MW",
    MONEY,
    f`MAX(0,${inputs.capexMw}*(1-${inputs.residual}/(1+${discount})^${years})-${inputs.contributionMw})`,
  );
  const charge = usdMw("model.hosting.capex_charge", f`${capex}*${recovery}`);
  const critical = usdMw("model.hosting.lease_critical", f`${levelRent}-${levelOpex}-${charge}`);
  const lease = usdMw("model.hosting.lease_gross", f`${critical}/${pue}`);
  return { rentMw, capex, charge, level, levelRent, levelOpex, lease };
}

/** What mining leaves of a PH/s and of a gross MW. */
function minedOn(sheet: SheetBuilder, { row, usdMw, perPh }: Rows, inputs: HostingInputs) {
  const { efficiency, powerPrice, poolFee, uptime } = inputs;
  sheet.section("model.hosting.mined");
  const hashprice = perPh("market.field.hashprice", inputs.market.hashprice);
  const kept = perPh("model.hosting.kept", f`${hashprice}*(1-${poolFee})*${uptime}`);
  const power = perPh("model.cash.energy_cost", call("HASHCOST", powerPrice, efficiency, uptime));
  const renewal = perPh(
    "model.hosting.renewal",
    f`IF(${inputs.machinePrice}>0,${call("DEPRECIATION", inputs.machinePrice, inputs.machineLife)},0)`,
  );
  const other = perPh("model.hosting.other_renewal", f`${inputs.otherCost}+${renewal}`);
  const margin = perPh("model.hosting.margin", f`${kept}-${power}-${other}`);
  const ph = row("model.hosting.ph_mw", "PH/s", TWO, f`1000/${efficiency}`);
  const revenue = usdMw("model.cash.revenue", f`${kept}*${ph}*365`);
  const mining = usdMw("model.hosting.mining_gross", f`${margin}*${ph}*365`);
  return { hashprice, kept, power, renewal, other, margin, ph, revenue, mining };
}
