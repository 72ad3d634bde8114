import { utcOf } from "../observation";
import { periodStart } from "../period";
import { numeric } from "./answers";
import { request } from "./provider";

/** A bare number. */
export const tip = request("/api/blocks/tip/height", numeric, (height, now) => [
  { field: "height", value: height, unit: "blocks", observedAt: utcOf(now), period: periodStart(height) },
]);
