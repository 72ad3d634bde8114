import { call } from "../building/call";
import { COINS, MONEY, TRILLIONS, TWO } from "../building/formats";
import { f } from "../building/formula";
import type { Formula } from "../building/formula";
import type { Line } from "../building/series";
import type { SheetBuilder } from "../building/sheet-builder";
import { halvingsOn } from "../building/timeline";
import type { Timeline } from "../building/timeline";
import type { CashInputs } from "./inputs";

/** What the mine meets month by month. */
export interface Network {
  readonly price: Line;
  readonly difficulty: Line;
  readonly subsidy: Line;
  readonly hashprice: Line;
  /** How far the hashprice is from the forward curve in the months that follow it. */
  readonly offCurve: Line;
}

/** Price, and difficulty by its growth or as the forward curve implies it. */
export function networkOn(sheet: SheetBuilder, timeline: Timeline, inputs: CashInputs, curve: Line): Network {
  const { row, month } = timeline;
  sheet.section("model.cash.network");
  const { tip, halved } = halvingsOn(timeline, inputs);
  const subsidy = row(
    "model.cash.subsidy",
    "BTC/block",
    COINS,
    f`${call("BLOCK_SUBSIDY", f`${tip.each}+1`)}*(1-${halved.each}/2)`,
  );
  const grown = (from: Formula, growth: Formula): Formula => f`${from}*(1+${growth})^MAX(0,${month}-1)`;
  const price = row("market.field.btc_price", "USD/BTC", MONEY, grown(inputs.market.btcPrice, inputs.priceGrowth));
  const byGrowth = row(
    "model.cash.difficulty_by_growth",
    "ratio",
    TRILLIONS,
    grown(inputs.market.difficulty, inputs.difficultyGrowth),
  );
  const quoted = row("model.cash.curve_hashprice", "USD/PH/day", TWO, f`${curve.each}`);
  const byCurve = row(
    "model.cash.difficulty_by_curve",
    "ratio",
    TRILLIONS,
    call("IMPLIED_DIFFICULTY", quoted.each, price.each, inputs.market.blockFees, subsidy.each),
  );
  const difficulty = row(
    "market.field.difficulty",
    "ratio",
    TRILLIONS,
    f`IF(${inputs.byCurve}=1,${byCurve.each},${byGrowth.each})`,
  );
  const hashprice = row(
    "market.field.hashprice",
    "USD/PH/day",
    TWO,
    call("HASHPRICE", price.each, difficulty.each, inputs.market.blockFees, subsidy.each),
  );
  const offCurve = row(
    "model.cash.off_curve",
    "USD/PH/day",
    TWO,
    f`${inputs.byCurve}*ABS(${hashprice.each}-${quoted.each})`,
  );
  return { price, difficulty, subsidy, hashprice, offCurve };
}
