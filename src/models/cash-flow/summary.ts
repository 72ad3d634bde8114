import { call } from "../building/call";
import { FIRST } from "../building/columns";
import { COINS, DATE, DATE_TIME, MONEY, PERCENT, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";
import type { Financing } from "./financing";
import type { CashInputs } from "./inputs";
import { MONTHS } from "./months";
import type { Mine } from "./months";
import type { Simulation } from "./simulation/simulation";
import { highlightState } from "./simulation/state";

/** The figures that a board asks for; gives the net present value. */
export function summaryOn(sheet: SheetBuilder, inputs: CashInputs, mine: Mine, financing: Financing): Formula {
  const firstBreach = (breaches: Financing["cashBreach"]): Formula =>
    f`IFERROR(INDEX(${mine.opens.all},MATCH(1,${breaches.all},0)),"n/a")`;
  sheet.section("model.cash.project");
  const npv = sheet.value("model.cash.npv", "USD", MONEY, call("MINE_NPV", mine.net.all, inputs.discount));
  sheet.value(
    "model.cash.irr",
    "fraction",
    PERCENT,
    f`IF(SUM(${mine.signChanges.all})=1,${call("MINE_IRR", mine.net.all)},"n/a")`,
  );
  sheet.value("model.cash.payback", "months", WHOLE, f`IFERROR(MATCH(1,${financing.paidBack.all},0)-1,"n/a")`);
  sheet.value("model.cash.coins_total", "BTC", COINS, f`SUM(${mine.coins.all})`);
  sheet.section("model.cash.liquidity");
  sheet.value("model.cash.lowest_cash", "USD", MONEY, f`MIN(${financing.cash.all})`);
  sheet.value("model.cash.final_cash", "USD", MONEY, financing.cash.at(MONTHS));
  sheet.value("model.cash.runway", "months", WHOLE, f`IFERROR(MATCH(1,${financing.cashBreach.all},0)-1,"n/a")`);
  sheet.value("model.cash.first_cash_breach", "UTC", DATE, firstBreach(financing.cashBreach));
  sheet.value("model.cash.first_cover_breach", "UTC", DATE, firstBreach(financing.coverBreach));
  sheet.value("model.cash.cover_breaches", "months", WHOLE, f`SUM(${financing.coverBreach.all})`);
  sheet.section("model.cash.policy");
  const all = sheet.value("model.cash.sell_all", "USD", MONEY, financing.sellAll.at(MONTHS));
  const hold = sheet.value("model.cash.hold", "USD", MONEY, financing.hold.at(MONTHS));
  sheet.value("model.cash.hold_gain", "USD", MONEY, f`${hold}-${all}`);
  sheet.value("model.cash.hold_lowest", "USD", MONEY, f`MIN(${financing.holdCash.all})`);
  return npv;
}

/** What the last run has left, and whether it still holds. */
export function simulationOn(sheet: SheetBuilder, { state, stateFormat, ranAt, final }: Simulation): void {
  sheet.section("model.cash.simulation");
  const place = { row: sheet.row, column: FIRST };
  sheet.value("model.cash.simulation.is_current", "–", stateFormat, state);
  highlightState(sheet, place);
  const left = (label: WordId, unit: string, format: string, result: Formula, note?: WordId): Formula =>
    sheet.value(label, unit, format, f`IF(ISNUMBER(${ranAt}),${result},"n/a")`, note && sheet.word(note));
  left("model.cash.simulation.ran_at", "UTC", DATE_TIME, ranAt);
  left("model.cash.simulation.low", "USD", MONEY, final.p5);
  left("model.cash.simulation.median", "USD", MONEY, final.p50, "model.cash.simulation.median.note");
  left("model.cash.simulation.high", "USD", MONEY, final.p95);
  left("model.cash.simulation.ruined_at_end", "fraction", PERCENT, final.ruined);
}
