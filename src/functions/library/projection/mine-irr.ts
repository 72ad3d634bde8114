import { irr } from "../../../core/irr";
import { declare } from "../../declaration";
import { Refusal } from "../../errors";
import { cashflows } from "../../vocabulary";
import { netCash, plainFigure } from "./net-cash";

/** The one rate of return of monthly net cash, or a refusal where there is none or there are several. */
export function soleRate(netCash: readonly number[]): number {
  const { signChanges, rates } = irr(netCash);
  if (signChanges === 0) throw new Refusal("#NUM!", { id: "irr.none" });
  const [rate, second] = rates ?? [];
  if (rate !== undefined && second === undefined) return rate;
  const id = rates?.length === 0 ? "irr.unreached" : "irr.several";
  throw new Refusal("#NUM!", { id, values: { count: signChanges } });
}

export const MINE_IRR = declare({
  id: "MINE_IRR",
  family: "projection",
  parameters: [cashflows],
  result: { shape: "number", unit: "" },
  compute: (cashflows) => soleRate(netCash(cashflows)),
  plain: (cashflows) => plainFigure(cashflows, (netCash) => `(1+IRR(${netCash},0.01))^12-1`),
});
