import { revenueMwh } from "../../../core/revenue";
import { declare } from "../../declaration";
import { efficiency, hashprice, poolFee } from "../../vocabulary";

export const REVENUE_MWH = declare({
  id: "REVENUE_MWH",
  family: "revenue",
  parameters: [hashprice, efficiency, poolFee],
  result: { shape: "number", unit: "USD/MWh" },
  compute: revenueMwh,
  plain: (hashprice, efficiency, poolFee) => `1000*${hashprice}*(1-${poolFee})/(24*${efficiency})`,
});
