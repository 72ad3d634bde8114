import { otherCostPerPh } from "../../../core/cost";
import { declare } from "../../declaration";
import { hashratePh, monthlyUsd } from "../../vocabulary";

export const OTHER_COST = declare({
  id: "OTHER_COST",
  family: "cost",
  parameters: [monthlyUsd, hashratePh],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: otherCostPerPh,
  plain: (monthlyUsd, hashratePh) => `${monthlyUsd}*12/365/${hashratePh}`,
});
