import * as z from "zod/mini";
import { utcOf } from "../observation";
import { SourceProblem } from "../reason";
import { numeric } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

/**
 * Asked for XBTUSD, it answers under its own name of the pair. Errors come with status 200, in one list with warnings: the
 * first letter of each is its severity, E or W (https://docs.kraken.com/api/docs/guides/spot-rest-intro).
 */
const tickerSchema = z.object({
  error: z.array(z.unknown()),
  result: z.optional(z.object({ XXBTZUSD: z.object({ c: z.array(numeric).check(z.minLength(1)) }) })),
});

const isWarning = (error: unknown): boolean => typeof error === "string" && error.startsWith("W");

/** Kraken's last trade; it does not say of when. */
export const kraken: Provider = {
  source: "kraken",
  requests: [
    request("/0/public/Ticker?pair=XBTUSD", tickerSchema, ({ error, result }, now) => {
      if (error.some((one) => !isWarning(one))) throw new SourceProblem("market.reason.own_error");
      const last = result?.XXBTZUSD.c[0];
      if (last === undefined) throw new SourceProblem("market.reason.shape", { place: "result" });
      return [{ field: "btc_price", value: last, unit: "USD/BTC", observedAt: utcOf(now) }];
    }),
  ],
};
