import { COINS, DATE, FOUR, MONEY, ONE, PERCENT, TWO, WHOLE } from "../../building/formats";
import { downColumn, f } from "../../building/formula";
import type { Formula } from "../../building/formula";
import type { SheetBuilder } from "../../building/sheet-builder";
import type { WordId } from "../../model-words";
import type { Financing } from "../financing";
import type { CashInputs } from "../inputs";
import { NOW, THEN, CHANGED } from "./places";
import { same } from "./same";

/** An argument of the simulation: a figure of the model. */
export type Argument = readonly [label: WordId, unit: string, format: string, figure: Formula];

export type Figures = ReturnType<typeof figuresOf>;

/** What the simulation reads beside the months' own figures. */
export function figuresOf(inputs: CashInputs, financing: Financing) {
  return {
    seed: ["model.cash.seed", "–", WHOLE, inputs.seed],
    paths: ["model.cash.paths", "–", WHOLE, inputs.paths],
    priceVol: ["model.cash.price_vol", "fraction", PERCENT, inputs.priceVol],
    difficultyVol: ["model.cash.difficulty_vol", "fraction", PERCENT, inputs.difficultyVol],
    correlation: ["model.cash.correlation", "ratio", TWO, inputs.correlation],
    start: ["model.cash.start", "UTC", DATE, inputs.start],
    height: ["model.cash.height", "blocks", WHOLE, inputs.height],
    hashrate: ["model.cash.hashrate", "PH/s", ONE, inputs.hashrate],
    efficiency: ["model.cash.efficiency", "J/TH", TWO, inputs.efficiency],
    powerPrice: ["model.cash.power_price", "USD/kWh", FOUR, inputs.powerPrice],
    blockFees: ["market.field.block_fees", "BTC/block", COINS, inputs.market.blockFees],
    poolFee: ["model.pool_fee", "fraction", PERCENT, inputs.poolFee],
    uptime: ["model.uptime", "fraction", PERCENT, inputs.uptime],
    otherCost: ["model.other_cost", "USD/PH/day", TWO, inputs.otherCost],
    openingCash: ["model.cash.simulation.opening", "USD", MONEY, financing.cash.at(0)],
    canStop: ["model.cash.can_stop", "–", WHOLE, inputs.canStop],
  } as const satisfies Readonly<Record<string, Argument>>;
}

/** What the model says now, beside what it said at the last run. */
export function figuresOn(sheet: SheetBuilder, figures: readonly Argument[]): void {
  sheet.section("model.cash.simulation.reads");
  const headings = [
    "model.cash.simulation.now",
    "model.cash.simulation.then",
    "model.cash.simulation.changed",
  ] as const;
  sheet.headings(
    "model.cash.simulation.input",
    headings.map((id) => sheet.word(id)),
  );
  for (const [label, unit, format, figure] of figures) {
    const { row } = sheet;
    sheet.value(label, unit, format, figure);
    sheet.leave({ row, column: THEN, rows: 1, columns: 1 }, format);
    const at = (column: number): Formula => downColumn(sheet.name, { row, column });
    sheet.putFormula({ row, column: CHANGED }, 0, WHOLE, f`IF(${same(at(NOW), at(THEN))},0,1)`);
  }
}
