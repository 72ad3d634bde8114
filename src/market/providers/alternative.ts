import * as z from "zod/mini";
import { utcOf } from "../observation";
import { numeric, unixSeconds } from "./answers";
import type { Provider } from "./provider";
import { request } from "./provider";

const indexSchema = z.object({
  data: z.array(z.object({ value: numeric, timestamp: unixSeconds })).check(z.minLength(1)),
});

/** The fear and greed index of alternative.me, one value a day. */
export const alternative: Provider = {
  source: "alternative",
  requests: [
    request("/fng/?limit=2", indexSchema, ({ data }) => {
      const newest = data.reduce((one, other) => (other.timestamp > one.timestamp ? other : one));
      return [{ field: "fear_greed", value: newest.value, unit: "0–100", observedAt: utcOf(newest.timestamp) }];
    }),
  ],
};
