import { breakevenHashprice } from "../../../core/breakeven";
import { declare } from "../../declaration";
import { efficiency, operation, powerPrice } from "../../vocabulary";

export const BREAKEVEN_HASHPRICE = declare({
  id: "BREAKEVEN_HASHPRICE",
  family: "breakeven",
  parameters: [powerPrice, efficiency, ...operation],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: breakevenHashprice,
  plain: (powerPrice, efficiency, poolFee, uptime, otherCost) =>
    `(24*${efficiency}*${powerPrice}*${uptime}+${otherCost})/(${uptime}*(1-${poolFee}))`,
});
