import { swapPayback } from "../../../core/machine-payback";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import {
  hashprice,
  newEfficiency,
  newUsdTh,
  oldEfficiency,
  poolFee,
  powerPrice,
  resaleUsdTh,
  uptime,
} from "../../vocabulary";

export const SWAP_PAYBACK = declare({
  id: "SWAP_PAYBACK",
  family: "machines",
  parameters: [hashprice, powerPrice, oldEfficiency, newEfficiency, newUsdTh, resaleUsdTh, poolFee, uptime],
  result: { shape: "number", unit: "days" },
  compute: (...given) => {
    const days = swapPayback(...given);
    return Number.isFinite(days) ? days : unanswerable("machine.swap_never");
  },
  plain: (hashprice, powerPrice, oldEfficiency, newEfficiency, newUsdTh, resaleUsdTh, poolFee, uptime) => {
    const price = `1000*${newUsdTh}/${newEfficiency}-1000*${resaleUsdTh}/${oldEfficiency}`;
    const perKw = (efficiency: string) =>
      `(${hashprice}*(1-${poolFee})*${uptime}-24*${efficiency}*${powerPrice}*${uptime})/${efficiency}`;
    const gain = `${perKw(newEfficiency)}-MAX(0,${perKw(oldEfficiency)})`;
    return `IF(AND(${price}<=0,${gain}>=0),0,IF(${gain}>0,(${price})/(${gain}),NA()))`;
  },
});
