import { serialOf } from "../../functions/time";
import { COINS, DATE, FOUR, MONEY, PERCENT, TWO, WHOLE } from "../building/formats";
import type { Formula } from "../building/formula";
import type { SheetBuilder } from "../building/sheet-builder";
import type { WordId } from "../model-words";

/** What the article and the record say, as cells. */
export type Facts = Readonly<Record<keyof typeof FACTS, Formula>>;

type Fact = readonly [label: WordId, unit: string, numberFormat: string, value: number];

/** Figures of 12 February 2026; notes beside the claims tell where they are from. */
const FACTS = {
  btcPrice: ["model.fact.btc_price", "USD/BTC", MONEY, 67_800],
  high: ["model.fact.high", "USD/BTC", MONEY, 126_000],
  cost: ["model.fact.cost", "USD/BTC", MONEY, 87_000],
  elasticity: ["model.fact.elasticity", "ratio", FOUR, 0.525],
  cryptoQuantHigh: ["model.fact.cryptoquant", "USD/BTC", MONEY, 80_000],
  hashprice: ["model.fact.hashprice", "USD/PH/day", TWO, 35],
  difficulty: ["model.fact.difficulty", "ratio", WHOLE, 125_864_590_119_494.27],
  difficultyBefore: ["model.fact.difficulty_before", "ratio", WHOLE, 141_668_107_417_558.25],
  adjusted: ["model.fact.adjusted", "UTC", DATE, serialOf(Date.UTC(2026, 1, 7) / 1000)],
  blockFees: ["model.fact.fees", "BTC/block", COINS, 0.014416684],
  subsidy: ["model.fact.subsidy", "BTC/block", COINS, 3.125],
  survivor: ["model.fact.survivor", "J/TH", TWO, 20],
  cheapPower: ["model.fact.cheap_power", "USD/kWh", FOUR, 0.05],
  dearPower: ["model.fact.dear_power", "USD/kWh", FOUR, 0.06],
  s19: ["model.fact.s19", "J/TH", TWO, 29.5],
  s21: ["model.fact.s21", "J/TH", TWO, 17.5],
  coinShares: ["model.fact.coinshares", "fraction", PERCENT, 0.2],
  fearGreed: ["model.fact.fear_greed", "0–100", WHOLE, 5],
  cangoUsd: ["model.fact.cango_usd", "USD", MONEY, 305_000_000],
  cangoBtc: ["model.fact.cango_btc", "BTC", WHOLE, 4451],
  cleanSpark: ["model.fact.cleanspark", "USD", MONEY, -378_700_000],
  iren: ["model.fact.iren", "USD", MONEY, 9_700_000_000],
} as const satisfies Record<string, Fact>;

/** The article's own figures, an input each. */
export function factsOn(sheet: SheetBuilder): Facts {
  const cells = Object.entries(FACTS).map(([key, [label, unit, numberFormat, value]]) => [
    key,
    sheet.input(label, unit, numberFormat, { value }),
  ]);
  return Object.fromEntries(cells) as Facts;
}
