import * as z from "zod/mini";
import { utcOf } from "../observation";
import { numeric } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const spotSchema = z.object({
  data: z.object({ amount: numeric, base: z.literal("BTC"), currency: z.literal("USD") }),
});

/** Coinbase's spot price; it does not say of when. */
export const coinbase: Provider = {
  source: "coinbase",
  requests: [
    request("/v2/prices/BTC-USD/spot", spotSchema, ({ data }, now) => [
      { field: "btc_price", value: data.amount, unit: "USD/BTC", observedAt: utcOf(now) },
    ]),
  ],
};
