import { assumptions } from "../building/assumptions";
import { AMOUNT, POWER_PRICE, SHARE, YES_NO } from "../building/rules";
import type { Assumptions } from "../building/assumptions";
import { calendarInputs } from "../building/calendar";
import type { Calendar } from "../building/calendar";
import { FOUR, MONEY, ONE, PERCENT, TWO, WHOLE } from "../building/formats";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { Rule } from "../description";
import type { WordId } from "../model-words";
import { tranchesOn } from "./tranches";
import type { Tranches } from "./tranches";

export type HostingInputs = Assumptions &
  Calendar &
  Readonly<Record<keyof ReturnType<typeof ownInputs>, Formula>> & { readonly tranches: Tranches };

export function hostingInputs(model: ModelBuilder): HostingInputs {
  const given = assumptions(model, "model.hosting.inputs.title", [56, 16, 20, 20, 20, 20, 20, 20, 20]);
  const { sheet } = given;
  const calendar = calendarInputs(model, sheet);
  const own = ownInputs(given);
  sheet.section("model.hosting.tranches");
  sheet.note("model.hosting.tranches.note");
  return { ...given, ...calendar, ...own, tranches: tranchesOn(sheet, own) };
}

const between = (least: number, most: number): Rule => ({ kind: "between", least, most });
const whole = (least: number, most: number): Rule => ({ kind: "whole", least, most });

function ownInputs({ sheet }: Assumptions) {
  const input = (label: WordId, unit: string, format: string, value: number, rule: Rule, note?: WordId): Formula =>
    sheet.input(label, unit, format, { value, rule, ...(note ? { note: sheet.word(note) } : {}) });
  const outlook = {
    hashpriceGrowth: input("model.hosting.hashprice_growth", "fraction", PERCENT, 0.01, between(-0.1, 0.1)),
    halvingLeaves: input(
      "model.hosting.halving_leaves",
      "fraction",
      PERCENT,
      0.5,
      between(0.01, 1),
      "model.hosting.halving_leaves.note",
    ),
    discount: input("model.cash.discount", "fraction", PERCENT, 0.1, between(0, 1), "model.hosting.discount.note"),
  };
  sheet.section("model.hosting.site");
  const site = {
    grossMw: input("model.hosting.gross", "MW", ONE, 100, between(0.1, 100_000), "model.hosting.gross.note"),
    pue: input("model.hosting.pue", "ratio", TWO, 1.25, between(1, 3), "model.hosting.pue.note"),
  };
  sheet.section("model.cash.mine");
  const mine = {
    efficiency: input("model.cash.efficiency", "J/TH", TWO, 17.5, between(1, 200), "model.hosting.efficiency.note"),
    powerPrice: input("model.cash.power_price", "USD/kWh", FOUR, 0.045, POWER_PRICE),
    uptime: input("model.uptime", "fraction", PERCENT, 0.95, between(0.01, 1)),
    otherCost: input("model.other_cost", "USD/PH/day", TWO, 1.5, AMOUNT, "model.other_cost.note"),
    machinePrice: input(
      "model.hosting.machine_price",
      "USD/TH",
      TWO,
      15,
      between(0, 1000),
      "model.hosting.machine_price.note",
    ),
    machineLife: input("model.hosting.machine_life", "years", ONE, 5, between(1, 50)),
    efficiencyGain: input(
      "model.hosting.efficiency_gain",
      "fraction",
      PERCENT,
      0.06,
      between(0, 0.5),
      "model.hosting.efficiency_gain.note",
    ),
    canStop: input("model.hosting.can_stop", "–", WHOLE, 1, YES_NO, "model.hosting.can_stop.note"),
    resale: input("model.hosting.resale", "USD/TH", TWO, 5, between(0, 1000), "model.hosting.resale.note"),
  };
  sheet.section("model.hosting.lease");
  const lease = {
    rent: input("model.hosting.rent", "USD/kW-month", TWO, 135, between(1, 10_000), "model.hosting.rent.note"),
    escalator: input("model.hosting.escalator", "fraction", PERCENT, 0.03, between(0, 0.2)),
    years: input("model.hosting.years", "years", WHOLE, 10, whole(1, 15)),
    freeMonths: input("model.hosting.free_months", "months", WHOLE, 2, whole(0, 60)),
    opexMw: input("model.hosting.opex", "USD/MW-year", MONEY, 243_000, AMOUNT, "model.hosting.opex.note"),
    capexMw: input("model.hosting.capex", "USD/MW", MONEY, 9_000_000, AMOUNT, "model.hosting.capex.note"),
    contributionMw: input("model.hosting.contribution", "USD/MW", MONEY, 0, AMOUNT, "model.hosting.contribution.note"),
    prepaymentMw: input("model.hosting.prepayment", "USD/MW", MONEY, 250_000, AMOUNT, "model.hosting.prepayment.note"),
    creditMonths: input("model.hosting.credit_months", "months", WHOLE, 60, whole(1, 180)),
    residual: input("model.hosting.residual", "fraction", PERCENT, 0.3, SHARE, "model.hosting.residual.note"),
  };
  return { ...outlook, ...site, ...mine, ...lease };
}
