import { COINS, MONEY, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import type { SheetBuilder } from "../building/sheet-builder";
import type { Financing } from "./financing";
import type { CashInputs } from "./inputs";
import { MONTHS } from "./months";
import type { Mine } from "./months";
import type { Simulation } from "./simulation/simulation";

const DOLLAR = 1;
const SATOSHI = 1e-8;
const MICRODOLLAR = 1e-6;

/** What the months come to, worked out again in another way. */
export function checksOn(
  model: ModelBuilder,
  sheet: SheetBuilder,
  inputs: CashInputs,
  mine: Mine,
  financing: Financing,
  npv: Formula,
): void {
  sheet.section("model.again");
  const years = f`(${mine.monthRow}/12)`;
  const discounted = sheet.value(
    "model.cash.npv_again",
    "USD",
    MONEY,
    f`SUMPRODUCT(${mine.net.all}/(1+${inputs.discount})^${years})`,
  );
  const cash = sheet.value("model.cash.cash_again", "USD", MONEY, f`${inputs.openingCash}+SUM(${financing.flow.all})`);
  const coins = sheet.value(
    "model.cash.coins_again",
    "BTC",
    COINS,
    f`${inputs.openingBtc}+SUM(${mine.coins.all})-SUM(${financing.sold.all})`,
  );
  const repaid = sheet.value(
    "model.cash.debt_again",
    "USD",
    MONEY,
    f`SUM(${financing.drawdown.all})+SUM(${financing.principal.all})`,
  );
  const profit = sheet.value(
    "model.cash.net_again",
    "USD",
    MONEY,
    f`SUM(${mine.revenue.all})+SUM(${mine.power.all})+SUM(${mine.other.all})-${inputs.capex}`,
  );
  const offCurve = sheet.value("model.cash.furthest_off_curve", "USD/PH/day", TWO, f`MAX(${mine.offCurve.all})`);
  const drivers = sheet.value("model.cash.drivers_chosen", "–", WHOLE, f`${inputs.byGrowth}+${inputs.byCurve}`);
  model.checks.add("model.cash.check.curve", "USD/PH/day", offCurve, 0, MICRODOLLAR);
  model.checks.add("model.cash.check.driver", "–", drivers, 1, 0);
  model.checks.add("model.cash.check.npv", "USD", npv, discounted, DOLLAR);
  model.checks.add("model.cash.check.cash", "USD", financing.cash.at(MONTHS), cash, DOLLAR);
  model.checks.add("model.cash.check.coins", "BTC", financing.btcClose.at(MONTHS), coins, SATOSHI);
  model.checks.add("model.cash.check.debt", "USD", financing.balance.at(MONTHS), repaid, DOLLAR);
  model.checks.add("model.cash.check.net", "USD", mine.cumulative.at(MONTHS), profit, DOLLAR);
}

/** No quantile of the last run lies above a higher one. */
export function simulationChecks(model: ModelBuilder, sheet: SheetBuilder, { disordered }: Simulation): void {
  const found = sheet.value("model.cash.simulation.disordered_months", "months", WHOLE, disordered);
  model.checks.add("model.cash.check.quantiles", "months", found, 0, 0);
}
