import * as z from "zod/mini";
import { secondsOf, utcOf } from "../observation";
import { numeric, unixSeconds } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const priceSchema = z.object({ bitcoin: z.object({ usd: numeric, last_updated_at: z.optional(unixSeconds) }) });

const marketsSchema = z
  .array(z.object({ id: z.literal("bitcoin"), ath: numeric, ath_date: z.iso.datetime() }))
  .check(z.length(1));

/** CoinGecko's price, a mean of many exchanges, and the all-time high. */
export const coingecko: Provider = {
  source: "coingecko",
  requests: [
    request(
      "/api/v3/simple/price?ids=bitcoin&vs_currencies=usd&include_last_updated_at=true",
      priceSchema,
      ({ bitcoin }, now) => [
        {
          field: "btc_price",
          value: bitcoin.usd,
          unit: "USD/BTC",
          observedAt: utcOf(bitcoin.last_updated_at ?? now),
        },
      ],
    ),
    request("/api/v3/coins/markets?vs_currency=usd&ids=bitcoin", marketsSchema, ([coin]) =>
      coin
        ? [{ field: "all_time_high", value: coin.ath, unit: "USD/BTC", observedAt: utcOf(secondsOf(coin.ath_date)) }]
        : [],
    ),
  ],
};
