import { serialOfUtc } from "../market/evidence";
import type { WordId } from "../model-words";
import { DATE, PERCENT } from "./formats";
import type { Formula } from "./formula";
import { marketLinks } from "./market-links";
import type { MarketLinks } from "./market-links";
import type { ModelBuilder } from "./model-builder";
import type { SheetBuilder } from "./sheet-builder";

/** What may be typed where a fraction is meant. */
export const SHARE = { kind: "between", least: 0, most: 1 } as const;
/** Any amount of dollars or coins that is not negative. */
export const AMOUNT = { kind: "between", least: 0, most: 1e12 } as const;
/** What a pool may keep. */
const POOL_FEE = { kind: "between", least: 0, most: 0.5 } as const;
export const POWER_PRICE = { kind: "between", least: -2, most: 2 } as const;
/** From 2009 on, as Excel counts days. */
export const DAY = { kind: "between", least: 39_814, most: 109_574 } as const;

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
