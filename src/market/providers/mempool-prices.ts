import * as z from "zod/mini";
import { utcOf } from "../observation";
import { numeric, unixSeconds } from "./answers";
import { request } from "./provider";

const pricesSchema = z.object({ time: unixSeconds, USD: numeric });

/** Whole dollars; −1 until the server has a price. */
export const prices = request("/api/v1/prices", pricesSchema, ({ time, USD }) => [
  { field: "btc_price", value: USD, unit: "USD/BTC", observedAt: utcOf(time) },
]);
