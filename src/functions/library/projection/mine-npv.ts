import { npv } from "../../../core/npv";
import { declare } from "../../declaration";
import { cashflows, discountYear } from "../../vocabulary";
import { netCash, plainFigure } from "./net-cash";

export const MINE_NPV = declare({
  id: "MINE_NPV",
  family: "projection",
  parameters: [cashflows, discountYear],
  result: { shape: "number", unit: "USD" },
  compute: (cashflows, discountYear) => npv(netCash(cashflows), discountYear),
  plain: (cashflows, discountYear) =>
    plainFigure(cashflows, (netCash) => `NPV((1+${discountYear})^(1/12)-1,${netCash})*(1+${discountYear})^(1/12)`),
});
