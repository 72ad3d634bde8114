import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, DATE, FOUR, MONEY, ONE, PERCENT, TRILLIONS, WHOLE } from "../building/formats";
import { alongRow, f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { CloseInputs } from "./inputs";
import { UNKNOWN, worked } from "./known";
import type { Quarters } from "./quarters";
import { YEAR } from "./quarters";
import type { Report } from "./report";

/** The closing month beside the one before it and the year so far. */
const COLUMNS = 2;

/** The page for the board: the closing month, and what its coin would cost at the market's difficulty. */
export function summaryOn(sheet: SheetBuilder, inputs: CloseInputs, report: Report, quarters: Quarters): void {
  sheet.note("model.close.summary.note");
  sheet.skip();
  sheet.headings("model.close.figure", [
    sheet.word("model.close.closing_column"),
    sheet.word("model.close.before_column"),
    sheet.word("model.close.year"),
  ]);
  const first = { row: sheet.row, column: FIRST };
  const month = alongRow(sheet.name, first);
  const monthRow = sheet.line("model.cash.month", "–", WHOLE, 1, inputs.chosen);
  sheet.putFormula({ ...first, column: FIRST + 1 }, 1, WHOLE, f`${monthRow.at(0)}-1`);
  const pick = (label: WordId, unit: string, format: string, of: Line, year?: Line): Line => {
    const line = sheet.line(label, unit, format, COLUMNS, f`IF(${month}>0,INDEX(${of.all},${month}),${UNKNOWN})`);
    if (year) sheet.putFormula({ row: line.block.row, column: FIRST + COLUMNS }, YEAR, format, year.at(YEAR));
    return line;
  };
  pick("model.close.begins", "UTC", DATE, report.begins);
  pick("model.close.coins", "BTC", COINS, report.coins, quarters.coins);
  pick("model.close.nameplate", "PH/s", ONE, report.nameplate, quarters.nameplate);
  pick("model.fleet.realised", "PH/s", ONE, report.realised, quarters.realised);
  pick("model.close.utilisation", "fraction", PERCENT, report.utilisation, quarters.utilisation);
  pick("model.close.gap", "BTC", COINS, report.gap, quarters.gap);
  pick("model.cash.btc_sold", "BTC", COINS, report.sold, quarters.sold);
  pick("model.cash.btc_close", "BTC", COINS, report.closingBtc);
  pick("model.close.revenue", "USD", MONEY, report.revenue, quarters.revenue);
  pick("model.close.kwh", "USD/kWh", FOUR, report.kwh, quarters.kwh);
  pick("model.close.kwh_net", "USD/kWh", FOUR, report.kwhNet, quarters.kwhNet);
  sheet.section("model.fleet.tiers");
  const tiers = TIERS.map(([label, tier]) => pick(label, "USD/BTC", MONEY, report.tier[tier], quarters.tier[tier]));
  const [electricity, , cash, allIn, full] = tiers as [Line, Line, Line, Line, Line];
  pick("model.close.price", "USD/BTC", MONEY, report.price, quarters.price);
  pick("model.close.cash_margin", "USD/BTC", MONEY, report.cashMargin, quarters.cashMargin);

  sheet.section("model.close.today");
  sheet.note("model.close.today.note");
  const then = sheet.value(
    "model.close.then",
    "ratio",
    TRILLIONS,
    f`INDEX(${report.difficulty.all},${inputs.closing})`,
  );
  const now = sheet.value("market.field.difficulty", "ratio", TRILLIONS, inputs.market.difficulty);
  const price = sheet.value("market.field.btc_price", "USD/BTC", MONEY, inputs.market.btcPrice);
  const carried = (label: WordId, tier: Line): Formula =>
    sheet.value(
      label,
      "USD/BTC",
      MONEY,
      worked(f`IF(N(${tier.at(0)})>0,${call("ROLL_COST", tier.at(0), then, now)},${UNKNOWN})`),
    );
  carried("model.fleet.tier.electricity", electricity);
  const cashNow = carried("model.fleet.tier.cash", cash);
  carried("model.fleet.tier.allin", allIn);
  carried("model.fleet.tier.full", full);
  sheet.value("model.close.cash_margin", "USD/BTC", MONEY, worked(f`${price}-${cashNow}`));
}

const TIERS = [
  ["model.fleet.tier.electricity", "electricity"],
  ["model.fleet.tier.net", "net"],
  ["model.fleet.tier.cash", "cash"],
  ["model.fleet.tier.allin", "allIn"],
  ["model.fleet.tier.full", "full"],
] as const;
