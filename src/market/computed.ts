import { hashprice } from "../core/hashprice";
import type { Fields } from "./snapshot";

/** Hashprice as everything observed makes it. */
export function computedHashprice({
  btc_price,
  difficulty,
  block_fees,
  subsidy,
}: Pick<Fields, "btc_price" | "difficulty" | "block_fees" | "subsidy">): number {
  return hashprice(btc_price.value, difficulty.value, block_fees.value, subsidy.value);
}
