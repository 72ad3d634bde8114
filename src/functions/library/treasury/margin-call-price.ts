import { marginCallPrice } from "../../../core/treasury";
import { declare } from "../../declaration";
import { collateralBtc, loanUsd, ltvTrigger } from "../../vocabulary";

export const MARGIN_CALL_PRICE = declare({
  id: "MARGIN_CALL_PRICE",
  family: "treasury",
  parameters: [loanUsd, collateralBtc, ltvTrigger],
  result: { shape: "number", unit: "USD/BTC" },
  compute: marginCallPrice,
  plain: (loanUsd, collateralBtc, ltvTrigger) => `${loanUsd}/(${collateralBtc}*${ltvTrigger})`,
});
