import { breakevenKwh } from "../../../core/breakeven";
import { declare } from "../../declaration";
import { efficiency, hashprice, operation } from "../../vocabulary";

export const BREAKEVEN_KWH = declare({
  id: "BREAKEVEN_KWH",
  family: "breakeven",
  parameters: [hashprice, efficiency, ...operation],
  result: { shape: "number", unit: "USD/kWh" },
  compute: breakevenKwh,
  plain: (hashprice, efficiency, poolFee, uptime, otherCost) =>
    `(${hashprice}*(1-${poolFee})*${uptime}-${otherCost})/(24*${efficiency}*${uptime})`,
});
