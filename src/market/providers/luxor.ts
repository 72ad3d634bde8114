import * as z from "zod/mini";
import { secondsOf, utcOf } from "../observation";
import { numeric } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const hashpriceSchema = z.object({
  data: z.object({ priceUSD: numeric, timestamp: z.optional(z.iso.datetime({ offset: true })) }),
});

/** Luxor's hashprice index, which needs a secret key: for the publisher, never for a browser. */
export const luxor = (key: string): Provider => ({
  source: "luxor",
  headers: { "X-Hi-Api-Key": key },
  requests: [
    request("/v1/hashrateindex/hashprice/current?hashunit=PHS", hashpriceSchema, ({ data }, now) => [
      {
        field: "hashprice_index",
        value: data.priceUSD,
        unit: "USD/PH/day",
        observedAt: utcOf(data.timestamp ? secondsOf(data.timestamp) : now),
      },
    ]),
  ],
});
