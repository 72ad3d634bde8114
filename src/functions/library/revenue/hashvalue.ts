import { hashvalue } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, difficulty, subsidy } from "../../vocabulary";

export const HASHVALUE = declare({
  id: "HASHVALUE",
  family: "revenue",
  parameters: [difficulty, blockFees, subsidy],
  result: { shape: "number", unit: "BTC/PH/day" },
  compute: hashvalue,
  plain: (difficulty, blockFees, subsidy) => `86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})`,
});
