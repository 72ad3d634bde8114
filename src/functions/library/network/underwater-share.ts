import { underwaterShare } from "../../../core/cost-curve";
import { declare } from "../../declaration";
import { costCurve, hashprice, poolFee } from "../../vocabulary";
import { readCostCurve } from "./cost-curve";

export const UNDERWATER_SHARE = declare({
  id: "UNDERWATER_SHARE",
  family: "network",
  parameters: [costCurve, hashprice, poolFee],
  result: { shape: "number", unit: "" },
  compute: (table, hashprice, poolFee) => underwaterShare(readCostCurve(table), hashprice, poolFee),
  plain: null,
});
