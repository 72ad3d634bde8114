import { assumptions } from "../building/assumptions";
import { AMOUNT, POWER_PRICE, SHARE, YES_NO } from "../building/rules";
import type { Assumptions } from "../building/assumptions";
import { calendarInputs } from "../building/calendar";
import type { Calendar } from "../building/calendar";
import { LABEL } from "../building/columns";
import { COINS, FOUR, MONEY, ONE, PERCENT, TWO, WHOLE } from "../building/formats";
import type { Formula } from "../building/formula";
import { cellAt, f, rangeAt } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";

export type CashInputs = Assumptions & Calendar & Readonly<Record<keyof ReturnType<typeof ownInputs>, Formula>>;

export function cashInputs(model: ModelBuilder): CashInputs {
  const given = assumptions(model, "model.cash.inputs.title", [52, 16, 32, 70]);
  return { ...given, ...calendarInputs(model, given.sheet), ...ownInputs(given) };
}

function ownInputs({ sheet }: Assumptions) {
  const growth = { kind: "between", least: -0.3, most: 0.5 } as const;
  const yearly = { kind: "between", least: 0, most: 5 } as const;
  const input = (label: WordId, unit: string, format: string, value: number, rule: Parameters<typeof sheet.allow>[1]) =>
    sheet.input(label, unit, format, { value, rule });
  const outlook = {
    priceGrowth: input("model.cash.price_growth", "fraction", PERCENT, 0.018, growth),
    difficultyGrowth: input("model.cash.difficulty_growth", "fraction", PERCENT, 0.01, growth),
  };
  const driver = driverOn(sheet);
  sheet.section("model.cash.mine");
  const mine = {
    hashrate: input("model.cash.hashrate", "PH/s", ONE, 3000, { kind: "between", least: 0.001, most: 1e7 }),
    efficiency: input("model.cash.efficiency", "J/TH", TWO, 15, { kind: "between", least: 1, most: 200 }),
    powerPrice: input("model.cash.power_price", "USD/kWh", FOUR, 0.038, POWER_PRICE),
    uptime: input("model.uptime", "fraction", PERCENT, 0.95, { kind: "between", least: 0.01, most: 1 }),
    otherCost: input("model.other_cost", "USD/PH/day", TWO, 1.5, AMOUNT),
    fixed: input("model.cash.fixed", "USD/month", MONEY, 150_000, AMOUNT),
    capex: input("model.cash.capex", "USD", MONEY, 42_000_000, AMOUNT),
    canStop: input("model.cash.can_stop", "–", WHOLE, 1, YES_NO),
  };
  sheet.section("model.cash.finance");
  const finance = {
    openingCash: input("model.cash.opening_cash", "USD", MONEY, 36_000_000, AMOUNT),
    openingBtc: input("model.cash.opening_btc", "BTC", COINS, 200, AMOUNT),
    sold: input("model.cash.sold", "fraction", PERCENT, 1, SHARE),
    loan: input("model.cash.loan", "USD", MONEY, 15_000_000, AMOUNT),
    loanMonths: input("model.cash.loan_months", "months", WHOLE, 36, { kind: "whole", least: 1, most: 60 }),
    interest: input("model.cash.interest", "fraction", PERCENT, 0.11, SHARE),
    minCash: input("model.cash.min_cash", "USD", MONEY, 5_000_000, AMOUNT),
    minCover: input("model.cash.min_cover", "ratio", TWO, 1.2, { kind: "between", least: 0, most: 100 }),
    discount: input("model.cash.discount", "fraction", PERCENT, 0.12, SHARE),
  };
  sheet.section("model.cash.simulation");
  const simulation = {
    seed: input("model.cash.seed", "–", WHOLE, 1, { kind: "whole", least: 0, most: 4_294_967_295 }),
    paths: input("model.cash.paths", "–", WHOLE, 10_000, { kind: "whole", least: 10, most: 33_333 }),
    priceVol: input("model.cash.price_vol", "fraction", PERCENT, 0.55, yearly),
    difficultyVol: input("model.cash.difficulty_vol", "fraction", PERCENT, 0.12, yearly),
    correlation: input("model.cash.correlation", "ratio", TWO, 0.3, { kind: "between", least: -1, most: 1 }),
  };
  return { ...outlook, ...driver, ...mine, ...finance, ...simulation };
}

/** What hashprice follows, chosen from the labels of two rows that show which of them it is. */
function driverOn(sheet: SheetBuilder) {
  sheet.section("model.cash.driver");
  const labels = { row: sheet.row + 1, column: LABEL, rows: 2, columns: 1 };
  const choice = sheet.input("model.cash.driver.choice", "–", WHOLE, {
    value: sheet.word("model.cash.driver.growth"),
    rule: { kind: "listed", source: rangeAt(sheet.name, labels)({ ...labels, sheet: "", index: 0 }) },
  });
  const chosen = (label: WordId): Formula =>
    sheet.value(label, "–", WHOLE, f`IF(${choice}=${cellAt(sheet.name, { row: sheet.row, column: LABEL })},1,0)`);
  return { byGrowth: chosen("model.cash.driver.growth"), byCurve: chosen("model.cash.driver.curve") };
}
