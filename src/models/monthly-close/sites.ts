import { call } from "../building/call";
import { COINS, DATE, FETCHED, FOUR, MONEY, ONE, PERCENT, TRILLIONS, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { largestOn, orderBy } from "../building/largest";
import type { Shown } from "../building/largest";
import { Records } from "../building/records";
import type { Line, Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, worked } from "./known";
import type { Report } from "./report";
import { SITES } from "./sample";

/** So many sites are shown in the chart. */
const SHOWN = 5;

/** The closing month's columns that checks read. */
export interface Sites {
  readonly sheet: SheetBuilder;
  /** The same figure by site and in the month's report. */
  readonly totals: readonly { readonly bySite: Formula; readonly ofMonth: Formula }[];
  readonly utilisation: Series;
}

/** A figure of the closing month that its sites add up to. */
interface Totalled {
  readonly label: WordId;
  readonly unit: string;
  readonly format: string;
  readonly ofMonth: Formula;
}

/** The closing month site by site. */
export function sitesOn(model: ModelBuilder, inputs: CloseInputs, report: Report): Sites {
  const sheet = model.sheet("model.close.sites.title", "model.sheet.sites", [
    44,
    16,
    22,
    ...Array<number>(10).fill(16),
  ]);
  sheet.note("model.close.sites.note");
  sheet.section("model.close.month_used");
  const ofMonth = (line: Line): Formula => f`INDEX(${line.all},${inputs.closing})`;
  sheet.value("model.close.begins", "UTC", DATE, ofMonth(report.begins));
  const days = sheet.value("model.cash.days", "days", WHOLE, ofMonth(report.days));
  const difficulty = sheet.value("model.close.difficulty", "ratio", TRILLIONS, ofMonth(report.difficulty));
  const fees = sheet.value("model.close.fees", "BTC/block", COINS, ofMonth(inputs.months.blockFees));
  const subsidy = sheet.value("market.field.subsidy", "BTC/block", COINS, ofMonth(inputs.months.subsidy));
  const totalled = (label: WordId, unit: string, format: string, formula: Formula): Totalled => ({
    label,
    unit,
    format,
    ofMonth: sheet.value(label, unit, format, formula),
  });
  const ofReport = [
    totalled("model.close.nameplate", "PH/s", ONE, ofMonth(report.nameplate)),
    totalled("model.close.coins", "BTC", COINS, ofMonth(report.coins)),
    totalled("model.fleet.energy", "MWh", WHOLE, ofMonth(report.mwh)),
    totalled("model.close.cost.energy", "USD", MONEY, ofMonth(report.cost.energy)),
    totalled("model.fleet.credits", "USD", MONEY, f`-${ofMonth(report.cost.credits)}`),
  ];
  const poolFee = sheet.value("model.pool_fee", "fraction", PERCENT, inputs.poolFee);

  sheet.section("model.close.sites");
  const records = new Records(sheet, SITES);
  const { sites } = inputs;
  const name = records.formula("model.fleet.site", "–", FETCHED, sites.name.each);
  /** Nothing where the row is not used. */
  const used = (formula: Formula): Formula => f`IF(${sites.name.each}="",0,${formula})`;
  const column = (label: WordId, unit: string, format: string, formula: Formula): Series =>
    records.formula(label, unit, unlessZero(format), used(formula));
  const given = (cell: Series): Formula => f`IF(${cell.each}="",${UNKNOWN},${cell.each})`;
  const nameplate = column("model.close.nameplate", "PH/s", ONE, given(sites.nameplate));
  const coins = column("model.close.coins", "BTC", COINS, given(sites.coins));
  const realised = column(
    "model.fleet.realised",
    "PH/s",
    ONE,
    worked(
      f`IF(N(${coins.each})>0,${call("IMPLIED_HASHRATE", coins.each, days, difficulty, fees, poolFee, subsidy)},${UNKNOWN})`,
    ),
  );
  const utilisation = column(
    "model.close.utilisation",
    "fraction",
    PERCENT,
    worked(f`${realised.each}/${nameplate.each}`),
  );
  const mwh = column("model.fleet.energy", "MWh", WHOLE, given(sites.mwh));
  const energy = column("model.close.cost.energy", "USD", MONEY, given(sites.energy));
  const credits = column("model.fleet.credits", "USD", MONEY, f`N(${sites.credits.each})`);
  const net = f`(${energy.each}-${credits.each})`;
  column("model.close.kwh", "USD/kWh", FOUR, worked(f`${energy.each}/(1000*${mwh.each})`));
  column("model.close.kwh_net", "USD/kWh", FOUR, worked(f`${net}/(1000*${mwh.each})`));
  column("model.fleet.tier.electricity", "USD/BTC", MONEY, worked(f`${energy.each}/${coins.each}`));
  column("model.fleet.tier.net", "USD/BTC", MONEY, worked(f`${net}/${coins.each}`));
  const order = orderBy(sheet, records, nameplate);
  const besideTotals = { row: sheet.row + 1, column: 5 };
  sheet.section("model.fleet.totals");
  const total = ({ label, unit, format, ofMonth }: Totalled, bySite: Series) => ({
    bySite: sheet.value(label, unit, format, f`SUM(${bySite.all})`),
    ofMonth,
  });
  const columns = [nameplate, coins, mwh, energy, credits];
  const totals = ofReport.map((figure, index) => total(figure, columns[index] as Series));
  sheet.section("model.close.largest");
  const hashrate = (heading: WordId, line: Series) =>
    ({ heading, unit: "PH/s", format: unlessZero(ONE), value: (pick) => pick(line) }) satisfies Shown;
  const [shown, installed, ran] = largestOn(sheet, SHOWN, order, [
    { heading: "model.fleet.site", unit: "–", format: FETCHED, value: (pick) => pick(name) },
    hashrate("model.close.nameplate", nameplate),
    hashrate("model.fleet.realised", realised),
  ]) as [Series, Series, Series];
  sheet.chart({
    ...besideTotals,
    rows: 18,
    columns: 6,
    kind: "column",
    title: sheet.word("model.close.chart.sites"),
    categories: shown.block,
    series: [
      { name: sheet.word("model.close.nameplate"), values: installed.block },
      { name: sheet.word("model.fleet.realised"), values: ran.block },
    ],
    xTitle: sheet.word("model.fleet.site"),
    yTitle: "PH/s",
  });
  return { sheet, totals, utilisation };
}
