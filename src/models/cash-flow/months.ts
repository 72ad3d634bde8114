import { call } from "../building/call";
import { COINS, MONEY, TWO, WHOLE } from "../building/formats";
import { f } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { timelineOn } from "../building/timeline";
import type { Timeline } from "../building/timeline";
import type { CashInputs } from "./inputs";
import { networkOn } from "./network";
import type { Network } from "./network";

/** Month 0 is the start: capex and the loan's drawdown. */
export const MONTHS = 60;

/** The mine month by month, before financing. */
export interface Mine extends Timeline, Pick<Network, "price" | "difficulty" | "offCurve"> {
  readonly coins: Line;
  readonly revenue: Line;
  readonly power: Line;
  readonly other: Line;
  readonly net: Line;
  readonly cumulative: Line;
  /** Where net cash changes its sign; more than one change leaves its rate of return open. */
  readonly signChanges: Line;
}

/** What the mine earns and pays in them. */
export function mineOn(sheet: SheetBuilder, inputs: CashInputs, curve: Line): Mine {
  const timeline = timelineOn(sheet, inputs, MONTHS);
  const { row, operating, days } = timeline;
  const { price, difficulty, subsidy, hashprice, offCurve } = networkOn(sheet, timeline, inputs, curve);

  sheet.section("model.cash.mine");
  const energy = row("model.cash.energy_cost", "USD/PH/day", TWO, f`24*${inputs.efficiency}*${inputs.powerPrice}`);
  const run = row(
    "model.cash.run",
    "–",
    `[=1]"${sheet.word("model.stress.run")}";[=0]"${sheet.word("model.stress.stop")}";"–"`,
    f`IF(OR(${hashprice.each}*(1-${inputs.poolFee})>${energy.each},${inputs.canStop}=0),1,0)*${operating.each}-(1-${operating.each})`,
  );
  const mined = call(
    "MINED_BTC",
    inputs.hashrate,
    days.each,
    difficulty.each,
    inputs.market.blockFees,
    inputs.poolFee,
    inputs.uptime,
    subsidy.each,
  );
  const coins = row("model.cash.coins", "BTC", COINS, f`IF(${run.each}=1,${mined},0)`);
  const revenue = row("model.cash.revenue", "USD", MONEY, f`${coins.each}*${price.each}`);
  const used = f`${run.each}*${inputs.hashrate}*${inputs.uptime}*${days.each}`;
  const power = row("model.cash.power", "USD", MONEY, f`-${energy.each}*${used}`);
  const other = row(
    "model.cash.other",
    "USD",
    MONEY,
    f`-${operating.each}*(${inputs.otherCost}*${inputs.hashrate}*${days.each}+${inputs.fixed})`,
  );
  const capex = row("model.cash.capex_row", "USD", MONEY, f`-${inputs.capex}*(1-${operating.each})`);
  const net = row("model.cash.net", "USD", MONEY, f`${revenue.each}+${power.each}+${other.each}+${capex.each}`);
  const cumulative = row("model.cash.cumulative", "USD", MONEY, f`SUM(${net.at(0)}:${net.each})`);
  const signChanges = row(
    "model.cash.sign_change",
    "–",
    WHOLE,
    f`IF(${operating.each}>0,(${net.each}*${net.before}<0)*1,0)`,
  );
  return {
    ...timeline,
    price,
    difficulty,
    offCurve,
    coins,
    revenue,
    power,
    other,
    net,
    cumulative,
    signChanges,
  };
}
