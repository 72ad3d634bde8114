import { payback } from "../../../core/payback";
import { declare } from "../../declaration";
import { Refusal } from "../../errors";
import { withDefault } from "../../parameter";
import { cashflows, discountYear } from "../../vocabulary";
import { netCash } from "./net-cash";

/** The months until monthly net cash is back at zero, or a refusal where it never is. */
export function monthsToPayback(netCash: readonly number[], discountYear: number): number {
  const months = payback(netCash, discountYear);
  if (months === Infinity) throw new Refusal("#NUM!", { id: "payback.never", values: { months: netCash.length - 1 } });
  return months;
}

export const MINE_PAYBACK = declare({
  id: "MINE_PAYBACK",
  family: "projection",
  parameters: [cashflows, withDefault(discountYear, 0)],
  result: { shape: "number", unit: "months" },
  compute: (cashflows, discountYear) => monthsToPayback(netCash(cashflows), discountYear),
  plain: null,
});
