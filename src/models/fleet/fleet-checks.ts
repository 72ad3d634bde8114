import { MONEY, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import { marketChecks } from "../building/market-checks";
import type { ModelBuilder } from "../building/model-builder";
import type { FleetInputs } from "./inputs";
import type { FleetRows } from "./rows";
import type { FleetTotals } from "./totals";

const DOLLAR = 1;
const KILOWATT = 0.001;

/** The same figures worked out in another way, and the checks that hold them against each other. */
export function fleetChecks(
  model: ModelBuilder,
  inputs: FleetInputs,
  rows: FleetRows,
  totals: FleetTotals,
  sensitivityBase: Formula,
): void {
  const { sheet } = rows;
  const { checks } = model;
  marketChecks(model, sheet, inputs.market, inputs.valuedOn);
  sheet.section("model.again");
  const byCoins = sheet.value("model.fleet.revenue_again", "USD/day", MONEY, f`SUM(${rows.btc.all})*${rows.btcPrice}`);
  const byWatts = sheet.value(
    "model.fleet.mw_again",
    "MW",
    TWO,
    f`SUMPRODUCT(${rows.count.all},${rows.watts.all},${rows.pue.all},${rows.rated.all})/10^6`,
  );
  const byKwh = sheet.value(
    "model.fleet.power_again",
    "USD/day",
    MONEY,
    f`SUMPRODUCT(${rows.mw.all},${rows.uptime.all},${rows.powerPrice.all})*1000*24`,
  );
  const stopped = sheet.value(
    "model.fleet.stop_gain",
    "USD/day",
    MONEY,
    f`${totals.margin.at(1)}-${totals.margin.at(0)}`,
  );
  const lost = sheet.value(
    "model.fleet.stop_losses",
    "USD/day",
    MONEY,
    f`-SUMIF(${rows.run.all},0,${rows.margin.all})`,
  );
  const unrated = sheet.value("model.fleet.unrated", "rows", WHOLE, (at) => {
    const { machine, count, powerPrice, siteCost } = inputs.rows;
    const lacking = f`(${rows.rated.all}=0)+(${powerPrice.all}="")+(${siteCost.all}="")>0`;
    return f`SUMPRODUCT((${rows.count.all}>0)*(${lacking}))+SUMPRODUCT((${machine.all}<>"")*(${count.all}=""))`(at);
  });
  const above = sheet.value(
    "model.fleet.above_nameplate",
    "rows",
    WHOLE,
    f`SUMPRODUCT((${rows.realisedShare.all}>1+${inputs.aboveNameplate})*1)`,
  );
  checks.add("model.fleet.check.revenue", "USD/day", totals.revenue.at(0), byCoins, DOLLAR);
  checks.add("model.fleet.check.mw", "MW", totals.mw.at(0), byWatts, KILOWATT);
  checks.add("model.fleet.check.power", "USD/day", totals.power.at(0), byKwh, DOLLAR);
  checks.add("model.fleet.check.stop", "USD/day", stopped, lost, DOLLAR);
  checks.add("model.fleet.check.sensitivity", "USD/day", sensitivityBase, totals.margin.at(1), DOLLAR);
  const typed = sheet.value("model.rows_typed", "rows", WHOLE, inputs.rows.filledIn);
  const counted = sheet.value("model.rows_counted", "rows", WHOLE, f`COUNTIF(${rows.count.all},">0")`);
  checks.add("model.check.rows", "rows", counted, typed, 0);
  checks.add("model.fleet.check.unrated", "rows", unrated, 0, 0);
  checks.add("model.fleet.check.realised", "rows", above, 0, 0);
}
