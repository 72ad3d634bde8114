import { textCell } from "../cells";
import { FIRST } from "../building/columns";
import { COINS, FOUR, MONEY, ONE, PERCENT, WHOLE } from "../building/formats";
import { alongRow, f, rangeAt } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Row } from "../building/timeline";
import type { WordId } from "../model-words";
import { QUARTERS, quarterWords } from "./inputs";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, known, worked } from "./known";
import type { Report } from "./report";
import { costLines, tierLines } from "./tiers";
import type { CostLines, TierLines } from "./tiers";

/** Columns after the quarters. */
export const YEAR = QUARTERS;
export const FILING = QUARTERS + 1;
const PERIODS = FILING + 1;
const MONTHS_A_QUARTER = 3;

/** Sums over months of the report. */
export interface Quarters {
  readonly sheet: SheetBuilder;
  readonly months: Line;
  readonly coins: Line;
  readonly nameplate: Line;
  readonly realised: Line;
  readonly utilisation: Line;
  readonly gap: Line;
  readonly revenue: Line;
  /** The price that the coins were worth as they were mined. */
  readonly price: Line;
  readonly sold: Line;
  readonly kwh: Line;
  readonly kwhNet: Line;
  readonly cost: CostLines;
  readonly tier: TierLines;
  readonly cashMargin: Line;
  /** How far what was printed is from what is worked out. */
  readonly apart: readonly Line[];
}

/** The quarters, the year to the closing month, and the quarter of the filing. */
export function quartersOn(model: ModelBuilder, inputs: CloseInputs, report: Report): Quarters {
  const sheet = model.sheet("model.close.quarters.title", "model.sheet.quarters", [
    56,
    14,
    ...Array<number>(6).fill(18),
  ]);
  sheet.note("model.close.quarters.note");
  sheet.skip();
  sheet.headings("model.close.quarter", [
    ...quarterWords(sheet),
    sheet.word("model.close.year"),
    sheet.word("model.close.filing_column"),
  ]);
  const row: Row = (label, unit, format, formula) => sheet.line(label, unit, format, PERIODS, formula);
  const { months, sumOf } = spansOn(sheet, row, inputs, report);
  const sum = (label: WordId, unit: string, format: string, line: Line): Line => row(label, unit, format, sumOf(line));

  sheet.section("model.close.production");
  const days = sum("model.cash.days", "days", WHOLE, report.days);
  const coins = sum("model.close.coins", "BTC", COINS, report.coins);
  const expected = sum("model.close.expected", "BTC", COINS, report.expected);
  const gap = row("model.close.gap", "BTC", COINS, worked(f`${expected.each}-${coins.each}`));
  const nameplateDays = sum("model.close.nameplate_days", "PH/s·day", WHOLE, report.nameplateDays);
  const realisedDays = sum("model.close.realised_days", "PH/s·day", WHOLE, report.realisedDays);
  const nameplate = row("model.close.nameplate", "PH/s", ONE, worked(f`${nameplateDays.each}/${days.each}`));
  const realised = row("model.fleet.realised", "PH/s", ONE, worked(f`${realisedDays.each}/${days.each}`));
  const utilisation = row(
    "model.close.utilisation",
    "fraction",
    PERCENT,
    worked(f`${realisedDays.each}/${nameplateDays.each}`),
  );
  const revenue = sum("model.close.revenue", "USD", MONEY, report.revenue);
  const price = row("model.close.price_mined", "USD/BTC", MONEY, worked(f`${revenue.each}/${coins.each}`));
  const sold = sum("model.cash.btc_sold", "BTC", COINS, report.sold);
  const proceeds = sum("model.close.proceeds", "USD", MONEY, report.proceeds);
  row("model.close.sale_price", "USD/BTC", MONEY, worked(f`${proceeds.each}/${sold.each}`));

  sheet.section("model.close.costs");
  const cost = costLines(row, (id) => sumOf(report.cost[id]));
  const mwh = sum("model.fleet.energy", "MWh", WHOLE, report.mwh);
  const kwh = row("model.close.kwh", "USD/kWh", FOUR, worked(f`${cost.energy.each}/(1000*${mwh.each})`));
  const kwhNet = row(
    "model.close.kwh_net",
    "USD/kWh",
    FOUR,
    worked(f`(${cost.energy.each}+${cost.credits.each})/(1000*${mwh.each})`),
  );
  sheet.section("model.fleet.tiers");
  const tier = tierLines(row, coins, cost);
  const cashMargin = row(
    "model.close.cash_margin",
    "USD/BTC",
    MONEY,
    worked(f`${revenue.each}/${coins.each}-${tier.cash.each}`),
  );
  const apart = publishedOn(sheet, inputs, { revenue, tier });
  return {
    sheet,
    months,
    coins,
    nameplate,
    realised,
    utilisation,
    gap,
    revenue,
    price,
    sold,
    kwh,
    kwhNet,
    cost,
    tier,
    cashMargin,
    apart,
  };
}

/** Which months each column sums, and the sum over them; where one of its figures is not known, neither is the sum. */
function spansOn(sheet: SheetBuilder, row: Row, inputs: CloseInputs, report: Report) {
  const starts = { row: sheet.row, column: FIRST };
  const quarterStarts = rangeAt(sheet.name, { ...starts, rows: 1, columns: QUARTERS });
  const quarterEnds = rangeAt(sheet.name, { row: starts.row + 1, column: FIRST, rows: 1, columns: QUARTERS });
  const boundary = (label: WordId, place: typeof starts, months: readonly number[], ofFiling: Formula): Formula => {
    sheet.put({ ...place, column: 0 }, textCell(sheet.word(label), "label"));
    sheet.put({ ...place, column: 1 }, textCell("–", "unit"));
    months.forEach((number, index) =>
      sheet.put(
        { ...place, column: FIRST + index },
        { content: { kind: "number", number }, role: "note", numberFormat: "0" },
      ),
    );
    sheet.putFormula({ ...place, column: FIRST + FILING }, FILING, "0", ofFiling);
    return alongRow(sheet.name, place);
  };
  const quarters = Array.from({ length: QUARTERS }, (_, index) => index);
  const from = boundary(
    "model.close.from",
    starts,
    [...quarters.map((quarter) => MONTHS_A_QUARTER * quarter + 1), 1],
    f`INDEX(${quarterStarts},${inputs.filingQuarter})`,
  );
  const to = boundary(
    "model.close.to",
    { ...starts, row: starts.row + 1 },
    [...quarters.map((quarter) => MONTHS_A_QUARTER * (quarter + 1)), MONTHS_A_QUARTER * QUARTERS],
    f`INDEX(${quarterEnds},${inputs.filingQuarter})`,
  );
  const last = row("model.close.last", "–", WHOLE, f`MIN(${to},${inputs.closing})`);
  const within = f`(${report.month.all}>=${from})*(${report.month.all}<=${last.each})`;
  const months = row("model.close.counted", "months", WHOLE, f`SUMPRODUCT(${within})`);
  const sumOf = (line: Line): Formula =>
    f`IF(SUMPRODUCT(${within}*(${line.all}=${UNKNOWN}))>0,${UNKNOWN},SUMPRODUCT(${within},${line.all}))`;
  return { months, sumOf };
}

/** What was printed for the quarters, and how far it is from what the rows above say. */
function publishedOn(
  sheet: SheetBuilder,
  inputs: CloseInputs,
  { revenue, tier }: { readonly revenue: Line; readonly tier: TierLines },
): readonly Line[] {
  sheet.section("model.close.published");
  const held = (label: WordId, unit: string, printed: Line, found: Line): Line => {
    const shown = sheet.line(label, unit, MONEY, QUARTERS, known(printed.each));
    return sheet.line("model.close.apart", "fraction", PERCENT, QUARTERS, worked(f`${found.each}/${shown.each}-1`));
  };
  const { published } = inputs;
  return [
    held("model.close.published.revenue", "USD", published.revenue, revenue),
    held("model.close.published.cost", "USD/BTC", published.costToMine, tier.cash),
    held("model.close.published.depreciation", "USD/BTC", published.withDepreciation, tier.withDepreciation),
  ];
}
