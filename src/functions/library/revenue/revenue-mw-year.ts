import { revenueMwYear } from "../../../core/revenue";
import { declare } from "../../declaration";
import { efficiency, hashprice, poolFee, uptime } from "../../vocabulary";

export const REVENUE_MW_YEAR = declare({
  id: "REVENUE_MW_YEAR",
  family: "revenue",
  parameters: [hashprice, efficiency, poolFee, uptime],
  result: { shape: "number", unit: "USD/MW-year" },
  compute: revenueMwYear,
  plain: (hashprice, efficiency, poolFee, uptime) =>
    `1000*${hashprice}*(1-${poolFee})/(24*${efficiency})*8760*${uptime}`,
});
