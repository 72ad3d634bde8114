import { serialOf } from "../../functions/time";
import { call } from "../building/call";
import { DATE, FOUR, MONEY, PERCENT, TWO, WHOLE } from "../building/formats";
import type { Formula } from "../building/formula";
import { f } from "../building/formula";
import type { WordId } from "../model-words";
import type { Facts } from "./facts";

/** What holding a claim against the record came to. */
export type Verdict = "reproduced" | "contradicted" | "dated" | "attributed" | "open";

export const VERDICTS = {
  reproduced: "model.article.reproduced",
  contradicted: "model.article.contradicted",
  dated: "model.article.dated",
  attributed: "model.article.attributed",
  open: "model.article.open",
} as const satisfies Record<Verdict, WordId>;

/** A claim with a figure that formulas can work out. */
export interface Claim {
  readonly claim: WordId;
  readonly why: WordId;
  readonly unit: string;
  readonly numberFormat: string;
  readonly claimed: number;
  readonly found: Formula;
  /** How far the two may be apart to be called the same. */
  readonly tolerance: number;
  readonly verdict: Verdict;
}

/** A claim without a figure to work out, and what is known of it. */
export interface OpenClaim {
  readonly claim: WordId;
  readonly why: WordId;
  readonly verdict: Verdict;
}

/** The article's claims in its order. */
export const claimsOf = (facts: Facts): readonly Claim[] => [
  {
    claim: "model.article.fall",
    why: "model.article.fall.why",
    unit: "fraction",
    numberFormat: PERCENT,
    claimed: -0.5,
    found: f`${facts.btcPrice}/${facts.high}-1`,
    tolerance: 0.005,
    verdict: "contradicted",
  },
  {
    claim: "model.article.loss",
    why: "model.article.loss.why",
    unit: "USD/BTC",
    numberFormat: MONEY,
    claimed: -19_200,
    found: f`${facts.btcPrice}-${facts.cost}`,
    tolerance: 50,
    verdict: "reproduced",
  },
  {
    claim: "model.article.above_low",
    why: "model.article.above_low.why",
    unit: "fraction",
    numberFormat: PERCENT,
    claimed: 0.28,
    found: f`${facts.cost}/${facts.btcPrice}-1`,
    tolerance: 0.005,
    verdict: "reproduced",
  },
  {
    claim: "model.article.above_high",
    why: "model.article.above_high.why",
    unit: "fraction",
    numberFormat: PERCENT,
    claimed: 0.45,
    found: f`${facts.cost}/${facts.btcPrice}-1`,
    tolerance: 0.005,
    verdict: "contradicted",
  },
  {
    claim: "model.article.author",
    why: "model.article.author.why",
    unit: "USD/BTC",
    numberFormat: MONEY,
    claimed: 87_000,
    found: facts.cryptoQuantHigh,
    tolerance: 500,
    verdict: "attributed",
  },
  {
    claim: "model.article.rolled",
    why: "model.article.rolled.why",
    unit: "USD/BTC",
    numberFormat: MONEY,
    claimed: 87_000,
    found: call("ROLL_COST", facts.cost, facts.difficultyBefore, facts.difficulty, facts.elasticity),
    tolerance: 500,
    verdict: "dated",
  },
  {
    claim: "model.article.hashprice",
    why: "model.article.hashprice.why",
    unit: "USD/PH/day",
    numberFormat: TWO,
    claimed: 35,
    found: call("HASHPRICE", facts.btcPrice, facts.difficulty, facts.blockFees, facts.subsidy),
    tolerance: 0.5,
    verdict: "dated",
  },
  {
    claim: "model.article.implied",
    why: "model.article.implied.why",
    unit: "USD/BTC",
    numberFormat: MONEY,
    claimed: 67_800,
    found: call("IMPLIED_PRICE", facts.hashprice, facts.difficulty, facts.blockFees, facts.subsidy),
    tolerance: 500,
    verdict: "dated",
  },
  {
    claim: "model.article.difficulty",
    why: "model.article.difficulty.why",
    unit: "fraction",
    numberFormat: PERCENT,
    claimed: -0.11,
    found: f`${facts.difficulty}/${facts.difficultyBefore}-1`,
    tolerance: 0.005,
    verdict: "reproduced",
  },
  {
    claim: "model.article.difficulty_day",
    why: "model.article.difficulty_day.why",
    unit: "UTC",
    numberFormat: DATE,
    claimed: serialOf(Date.UTC(2026, 1, 9) / 1000),
    found: facts.adjusted,
    tolerance: 0,
    verdict: "dated",
  },
  {
    claim: "model.article.survive_price",
    why: "model.article.survive_price.why",
    unit: "USD/kWh",
    numberFormat: FOUR,
    claimed: 0.05,
    found: call("BREAKEVEN_KWH", facts.hashprice, facts.survivor),
    tolerance: 0.001,
    verdict: "contradicted",
  },
  {
    claim: "model.article.survive_efficiency",
    why: "model.article.survive_efficiency.why",
    unit: "J/TH",
    numberFormat: TWO,
    claimed: 20,
    found: call("BREAKEVEN_EFFICIENCY", facts.hashprice, facts.cheapPower),
    tolerance: 0.5,
    verdict: "contradicted",
  },
  {
    claim: "model.article.s19",
    why: "model.article.s19.why",
    unit: "–",
    numberFormat: WHOLE,
    claimed: 1,
    found: f`IF(${call("BREAKEVEN_KWH", facts.hashprice, facts.s19)}<${facts.dearPower},1,0)`,
    tolerance: 0,
    verdict: "reproduced",
  },
  {
    claim: "model.article.s21",
    why: "model.article.s21.why",
    unit: "–",
    numberFormat: WHOLE,
    claimed: 1,
    found: f`IF(${call("BREAKEVEN_KWH", facts.hashprice, facts.s21)}<${facts.dearPower},1,0)`,
    tolerance: 0,
    verdict: "contradicted",
  },
  {
    claim: "model.article.underwater",
    why: "model.article.underwater.why",
    unit: "fraction",
    numberFormat: PERCENT,
    claimed: 0.8,
    found: facts.coinShares,
    tolerance: 0.05,
    verdict: "contradicted",
  },
  {
    claim: "model.article.greed",
    why: "model.article.greed.why",
    unit: "0–100",
    numberFormat: WHOLE,
    claimed: 11,
    found: facts.fearGreed,
    tolerance: 0,
    verdict: "dated",
  },
  {
    claim: "model.article.cango",
    why: "model.article.cango.why",
    unit: "USD/BTC",
    numberFormat: MONEY,
    claimed: 67_800,
    found: f`${facts.cangoUsd}/${facts.cangoBtc}`,
    tolerance: 1000,
    verdict: "reproduced",
  },
  {
    claim: "model.article.cleanspark",
    why: "model.article.cleanspark.why",
    unit: "USD",
    numberFormat: MONEY,
    claimed: -380_000_000,
    found: facts.cleanSpark,
    tolerance: 2_000_000,
    verdict: "reproduced",
  },
  {
    claim: "model.article.iren",
    why: "model.article.iren.why",
    unit: "USD",
    numberFormat: MONEY,
    claimed: 9_700_000_000,
    found: facts.iren,
    tolerance: 50_000_000,
    verdict: "reproduced",
  },
];

export const OPEN_CLAIMS: readonly OpenClaim[] = [
  { claim: "model.article.amortised", why: "model.article.amortised.why", verdict: "contradicted" },
  { claim: "model.article.sustainability", why: "model.article.sustainability.why", verdict: "dated" },
  { claim: "model.article.bottom", why: "model.article.bottom.why", verdict: "open" },
];
