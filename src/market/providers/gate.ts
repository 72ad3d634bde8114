import * as z from "zod/mini";
import { utcOf } from "../observation";
import { numeric } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const tickersSchema = z.array(z.object({ currency_pair: z.literal("BTC_USDT"), last: numeric })).check(z.minLength(1));

/** Gate.io's last trade, in USDT: a field of its own, which never enters the price in dollars. */
export const gate: Provider = {
  source: "gate",
  requests: [
    request("/api/v4/spot/tickers?currency_pair=BTC_USDT", tickersSchema, ([ticker], now) =>
      ticker ? [{ field: "btc_usdt", value: ticker.last, unit: "USDT/BTC", observedAt: utcOf(now) }] : [],
    ),
  ],
};
