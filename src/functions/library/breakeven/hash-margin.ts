import { hashMargin } from "../../../core/margin";
import { declare } from "../../declaration";
import { efficiency, hashprice, operation, powerPrice } from "../../vocabulary";

export const HASH_MARGIN = declare({
  id: "HASH_MARGIN",
  family: "breakeven",
  parameters: [hashprice, powerPrice, efficiency, ...operation],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: hashMargin,
  plain: (hashprice, powerPrice, efficiency, poolFee, uptime, otherCost) =>
    `${hashprice}*(1-${poolFee})*${uptime}-(24*${efficiency}*${powerPrice}*${uptime}+${otherCost})`,
});
