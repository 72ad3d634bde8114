import { impliedHashrate } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, days, difficulty, minedBtc, poolFee, subsidy } from "../../vocabulary";

export const IMPLIED_HASHRATE = declare({
  id: "IMPLIED_HASHRATE",
  family: "revenue",
  parameters: [minedBtc, days, difficulty, blockFees, poolFee, subsidy],
  result: { shape: "number", unit: "PH/s" },
  compute: impliedHashrate,
  plain: (minedBtc, days, difficulty, blockFees, poolFee, subsidy) =>
    `${minedBtc}/(${days}*86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})*(1-${poolFee}))`,
});
