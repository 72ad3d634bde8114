import * as z from "zod/mini";
import { secondsOf, utcOf } from "../observation";
import { numeric } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const puellSchema = z.object({
  result: z.object({
    data: z.array(z.object({ date: z.iso.date(), puell_multiple: numeric })).check(z.minLength(1)),
  }),
});

/** CryptoQuant's Puell multiple, which needs a secret key: for the publisher, never for a browser. */
export const cryptoquant = (key: string): Provider => ({
  source: "cryptoquant",
  headers: { Authorization: `Bearer ${key}` },
  requests: [
    request("/v1/btc/network-indicator/puell-multiple?window=day&limit=1", puellSchema, ({ result }) => {
      const newest = result.data.reduce((one, other) => (other.date > one.date ? other : one));
      const observedAt = utcOf(secondsOf(newest.date));
      return [{ field: "puell_multiple", value: newest.puell_multiple, unit: "ratio", observedAt }];
    }),
  ],
});
