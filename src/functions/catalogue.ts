import type { AnyDeclaration } from "./declaration";
import { BREAKEVEN_KWH } from "./library/breakeven/breakeven-kwh";
import { BTC_COSTPERCOIN } from "./library/cost/btc-costpercoin";
import { BITS_TO_DIFFICULTY } from "./library/network/bits-to-difficulty";
import { BLOCK_SUBSIDY } from "./library/network/block-subsidy";
import { DIFF_ADJUST } from "./library/network/diff-adjust";
import { RETARGET } from "./library/network/retarget";
import { HASHPRICE } from "./library/revenue/hashprice";

/** Every function, in the order in which lists show them. */
export const catalogue = {
  BLOCK_SUBSIDY,
  BITS_TO_DIFFICULTY,
  RETARGET,
  DIFF_ADJUST,
  HASHPRICE,
  BTC_COSTPERCOIN,
  BREAKEVEN_KWH,
} as const satisfies Record<string, AnyDeclaration>;

export type FunctionId = keyof typeof catalogue;

export const declarations: readonly AnyDeclaration[] = Object.values(catalogue);
