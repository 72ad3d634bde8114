import { hashRibbon } from "../../../core/indicators";
import { declare } from "../../declaration";
import { dailyHashrate } from "../../vocabulary";
import { requireDays } from "./require-days";

export const HASH_RIBBON = declare({
  id: "HASH_RIBBON",
  family: "indicators",
  parameters: [dailyHashrate],
  result: { shape: "number", unit: "" },
  compute: (dailyHashrate) => {
    requireDays("daily_hashrate", dailyHashrate, 60);
    return hashRibbon(dailyHashrate);
  },
  plain: null,
});
