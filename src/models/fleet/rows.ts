import { call } from "../building/call";
import { COINS, FETCHED, FOUR, MONEY, ONE, PERCENT, TRILLIONS, TWO, WHOLE, unlessZero } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { ModelBuilder } from "../building/model-builder";
import { orderBy } from "../building/largest";
import { Records } from "../building/records";
import type { FleetInputs } from "./inputs";
import type { Machines } from "../building/machines-sheet";
import type { Series } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { ROOM } from "./sample";

/** The columns of the fleet sheet that others read. */
export interface FleetRows {
  readonly sheet: SheetBuilder;
  readonly btcPrice: Formula;
  readonly hashprice: Formula;
  readonly site: Series;
  readonly count: Series;
  readonly watts: Series;
  readonly pue: Series;
  readonly uptime: Series;
  readonly rated: Series;
  readonly ph: Series;
  readonly mw: Series;
  readonly mwh: Series;
  readonly btc: Series;
  readonly revenue: Series;
  readonly power: Series;
  readonly margin: Series;
  readonly siteCost: Series;
  readonly breakeven: Series;
  readonly powerPrice: Series;
  readonly run: Series;
  readonly realised: Series;
  readonly realisedShare: Series;
  readonly machine: Series;
  /** From the row with the most power down. */
  readonly order: Series;
}

const WIDTHS = [34, 24, 20, ...Array<number>(25).fill(14)];

/** A row for each row of the inputs: what it makes, what it costs, and whether it should run. */
export function rowsOf(model: ModelBuilder, inputs: FleetInputs, machines: Machines): FleetRows {
  const sheet = model.sheet("model.fleet.title", null, WIDTHS);
  sheet.note("model.fleet.note");
  const { market } = inputs;
  sheet.section("model.used");
  const hashprice = sheet.value("market.field.hashprice", "USD/PH/day", TWO, market.hashprice);
  const btcPrice = sheet.value("market.field.btc_price", "USD/BTC", TWO, market.btcPrice);
  const difficulty = sheet.value("market.field.difficulty", "ratio", TRILLIONS, market.difficulty);
  const blockFees = sheet.value("market.field.block_fees", "BTC/block", COINS, market.blockFees);
  const subsidy = sheet.value("market.field.subsidy", "BTC/block", COINS, market.subsidy);
  const poolFee = sheet.value("model.pool_fee", "fraction", PERCENT, inputs.poolFee);
  const days = sheet.value("model.fleet.period", "days", WHOLE, inputs.periodDays);
  sheet.section("model.fleet.rows");
  const records = new Records(sheet, ROOM);
  const { rows } = inputs;
  const site = records.formula("model.fleet.site", "–", FETCHED, rows.site.each);
  const machine = records.formula("model.fleet.machine", "–", FETCHED, rows.machine.each);
  records.formula("model.fleet.contract", "–", FETCHED, rows.contract.each);
  const count = records.formula("model.fleet.count", "machines", unlessZero(WHOLE), rows.count.each);
  const powerPrice = records.formula("model.fleet.power_price", "USD/kWh", unlessZero(FOUR), rows.powerPrice.each);
  const uptime = records.formula("model.fleet.uptime", "fraction", unlessZero(PERCENT), rows.uptime.each);
  const pue = records.formula("model.fleet.pue", "ratio", unlessZero(TWO), rows.pue.each);
  const mined = records.formula("model.fleet.mined", "BTC", unlessZero(COINS), rows.minedBtc.each);
  const siteMonth = records.formula("model.fleet.site_cost", "USD/month", unlessZero(MONEY), rows.siteCost.each);
  const lookUp = (column: Series): Formula =>
    f`IFERROR(INDEX(${column.all},MATCH(${machine.each},${machines.model.all},0)),0)`;
  const th = records.formula("model.fleet.th", "TH/s", unlessZero(ONE), lookUp(machines.th));
  const watts = records.formula("model.fleet.watts", "W", unlessZero(WHOLE), lookUp(machines.watts));
  const rated = records.formula(
    "model.fleet.rated",
    "–",
    unlessZero(WHOLE),
    f`IF(${count.each}*${th.each}*${watts.each}*${pue.each}*${uptime.each}>0,1,0)`,
  );
  const efficiency = records.formula(
    "model.fleet.efficiency",
    "J/TH",
    unlessZero(TWO),
    f`IF(${rated.each}=1,${watts.each}/${th.each}*${pue.each},0)`,
  );
  const ph = records.formula("model.fleet.ph", "PH/s", unlessZero(ONE), f`${rated.each}*${count.each}*${th.each}/1000`);
  const mw = records.formula("model.fleet.mw", "MW", unlessZero(TWO), f`${ph.each}*${efficiency.each}/1000`);
  const mwh = records.formula("model.fleet.energy", "MWh/day", unlessZero(ONE), f`${mw.each}*24*${uptime.each}`);
  const ours = (value: Formula): Formula => f`IF(${rated.each}=1,${value},0)`;
  const btc = records.formula(
    "model.fleet.btc",
    "BTC/day",
    unlessZero(COINS),
    ours(call("MINED_BTC", ph.each, "1", difficulty, blockFees, poolFee, uptime.each, subsidy)),
  );
  const revenue = records.formula(
    "model.fleet.revenue",
    "USD/day",
    unlessZero(MONEY),
    f`${ph.each}*${uptime.each}*${hashprice}*(1-${poolFee})`,
  );
  const power = records.formula(
    "model.fleet.power",
    "USD/day",
    unlessZero(MONEY),
    f`${mwh.each}*1000*${powerPrice.each}`,
  );
  const margin = records.formula("model.fleet.margin", "USD/day", unlessZero(MONEY), f`${revenue.each}-${power.each}`);
  const siteCost = records.formula(
    "model.fleet.site_cost_day",
    "USD/day",
    unlessZero(MONEY),
    f`${siteMonth.each}*12/365`,
  );
  records.formula("model.fleet.margin_after_site", "USD/day", unlessZero(MONEY), f`${margin.each}-${siteCost.each}`);
  const breakeven = records.formula(
    "model.fleet.breakeven",
    "USD/kWh",
    unlessZero(FOUR),
    ours(call("BREAKEVEN_KWH", hashprice, efficiency.each, poolFee)),
  );
  const run = records.formula(
    "model.fleet.run",
    "–",
    `[=1]"${sheet.word("model.fleet.run.yes")}";[=0]"${sheet.word("model.fleet.run.no")}";`,
    f`IF(${breakeven.each}>${powerPrice.each},1,0)*${rated.each}-(1-${rated.each})`,
  );
  records.formula(
    "model.fleet.cost_coin",
    "USD/BTC",
    unlessZero(MONEY),
    ours(
      call(
        "BTC_COSTPERCOIN",
        powerPrice.each,
        efficiency.each,
        difficulty,
        blockFees,
        poolFee,
        uptime.each,
        "0",
        "0",
        subsidy,
      ),
    ),
  );
  const realised = records.formula(
    "model.fleet.realised",
    "PH/s",
    unlessZero(ONE),
    f`IF(${mined.each}>0,${call("IMPLIED_HASHRATE", mined.each, days, difficulty, blockFees, poolFee, subsidy)},0)`,
  );
  const realisedShare = records.formula(
    "model.fleet.realised_share",
    "fraction",
    unlessZero(PERCENT),
    f`IF(${ph.each}>0,${realised.each}/${ph.each},0)`,
  );
  const order = orderBy(sheet, records, mw);
  const { address } = sheet.cellOf(run.block);
  sheet.highlight({ ...run.block, formula: `=${address}=0`, look: "bad" });
  return {
    sheet,
    btcPrice,
    hashprice,
    site,
    count,
    watts,
    pue,
    uptime,
    rated,
    ph,
    mw,
    mwh,
    btc,
    revenue,
    power,
    margin,
    siteCost,
    breakeven,
    powerPrice,
    run,
    realised,
    realisedShare,
    machine,
    order,
  };
}
