import type { FunctionId } from "./catalogue";
import { texts as BREAKEVEN_KWH } from "./library/breakeven/breakeven-kwh.texts";
import { texts as BTC_COSTPERCOIN } from "./library/cost/btc-costpercoin.texts";
import { texts as BITS_TO_DIFFICULTY } from "./library/network/bits-to-difficulty.texts";
import { texts as BLOCK_SUBSIDY } from "./library/network/block-subsidy.texts";
import { texts as DIFF_ADJUST } from "./library/network/diff-adjust.texts";
import { texts as RETARGET } from "./library/network/retarget.texts";
import { texts as HASHPRICE } from "./library/revenue/hashprice.texts";
import type { FunctionTexts } from "./texts";

/** The texts of every function. Nothing that functions.js holds may import this. */
export const catalogueTexts: Readonly<Record<FunctionId, FunctionTexts>> = {
  BLOCK_SUBSIDY,
  BITS_TO_DIFFICULTY,
  RETARGET,
  DIFF_ADJUST,
  HASHPRICE,
  BTC_COSTPERCOIN,
  BREAKEVEN_KWH,
};
