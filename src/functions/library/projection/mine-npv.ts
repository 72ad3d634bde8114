import { npv } from "../../../core/npv";
import { declare } from "../../declaration";
import { cashflows, discountYear } from "../../vocabulary";
import { netCash } from "./net-cash";

export const MINE_NPV = declare({
  id: "MINE_NPV",
  family: "projection",
  parameters: [cashflows, discountYear],
  result: { shape: "number", unit: "USD" },
  compute: (cashflows, discountYear) => npv(netCash(cashflows), discountYear),
  plain: null,
});
