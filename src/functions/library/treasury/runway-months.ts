import { runwayMonths } from "../../../core/treasury";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { btcHeld, btcPrice, burnUsdMonth, cashUsd, minCashUsd } from "../../vocabulary";

export const RUNWAY_MONTHS = declare({
  id: "RUNWAY_MONTHS",
  family: "treasury",
  parameters: [cashUsd, btcHeld, btcPrice, burnUsdMonth, minCashUsd],
  result: { shape: "number", unit: "months" },
  compute: (cashUsd, btcHeld, btcPrice, burnUsdMonth, minCashUsd) => {
    const months = runwayMonths(cashUsd, btcHeld, btcPrice, burnUsdMonth, minCashUsd);
    return burnUsdMonth <= 0 && months > 0 ? unanswerable("runway.endless", { value: burnUsdMonth }) : months;
  },
  plain: (cashUsd, btcHeld, btcPrice, burnUsdMonth, minCashUsd) => {
    const free = `${cashUsd}+${btcHeld}*${btcPrice}-${minCashUsd}`;
    return `IF(${free}<0,0,IF(${burnUsdMonth}>0,(${free})/${burnUsdMonth},NA()))`;
  },
});
