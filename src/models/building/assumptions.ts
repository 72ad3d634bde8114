import { serialOfUtc } from "../market/evidence";
import type { WordId } from "../model-words";
import { DATE, PERCENT } from "./formats";
import type { Formula } from "./formula";
import { marketLinks } from "./market-links";
import type { MarketLinks } from "./market-links";
import type { ModelBuilder } from "./model-builder";
import { DAY, POOL_FEE } from "./rules";
import type { SheetBuilder } from "./sheet-builder";

/** The start of every inputs sheet. */
export interface Assumptions {
  readonly sheet: SheetBuilder;
  readonly market: MarketLinks;
  readonly valuedOn: Formula;
  readonly poolFee: Formula;
}

/** An inputs sheet with the market, the day of the valuation and the pool's fee; the model adds its own. */
export function assumptions(
  model: ModelBuilder,
  title: WordId,
  widths: readonly number[],
  usualPoolFee = 0.01,
): Assumptions {
  const sheet = model.sheet(title, "model.sheet.inputs", widths);
  sheet.note("model.inputs.note");
  const market = marketLinks(model, sheet);
  sheet.section("model.assumptions");
  const valuedOn = sheet.input("model.valued_on", "UTC", DATE, {
    value: Math.floor(serialOfUtc(model.source.snapshot.asOf)),
    rule: DAY,
    note: sheet.word("model.valued_on.note"),
  });
  const poolFee = sheet.input("model.pool_fee", "fraction", PERCENT, { value: usualPoolFee, rule: POOL_FEE });
  return { sheet, market, valuedOn, poolFee };
}
