import { underwaterHashprice } from "../../../core/cost-curve";
import { declare } from "../../declaration";
import { costCurve, poolFee, share } from "../../vocabulary";
import { readCostCurve } from "./cost-curve";

export const UNDERWATER_HASHPRICE = declare({
  id: "UNDERWATER_HASHPRICE",
  family: "network",
  parameters: [costCurve, share, poolFee],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: (table, share, poolFee) => underwaterHashprice(readCostCurve(table), share, poolFee),
  plain: null,
});
