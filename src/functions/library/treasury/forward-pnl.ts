import { forwardPnl } from "../../../core/treasury";
import { declare } from "../../declaration";
import { days, forwardHashprice, hashratePh, settledHashprice } from "../../vocabulary";

export const FORWARD_PNL = declare({
  id: "FORWARD_PNL",
  family: "treasury",
  parameters: [hashratePh, days, forwardHashprice, settledHashprice],
  result: { shape: "number", unit: "USD" },
  compute: forwardPnl,
  plain: (hashratePh, days, forwardHashprice, settledHashprice) =>
    `${hashratePh}*${days}*(${forwardHashprice}-${settledHashprice})`,
});
