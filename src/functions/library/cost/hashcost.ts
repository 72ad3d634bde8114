import { hashcost } from "../../../core/cost";
import { declare } from "../../declaration";
import { depreciation, efficiency, otherCost, powerPrice, uptime } from "../../vocabulary";

export const HASHCOST = declare({
  id: "HASHCOST",
  family: "cost",
  parameters: [powerPrice, efficiency, uptime, otherCost, depreciation],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: hashcost,
  plain: (powerPrice, efficiency, uptime, otherCost, depreciation) =>
    `24*${efficiency}*${powerPrice}*${uptime}+${otherCost}+${depreciation}`,
});
