import { minedBtc } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, days, difficulty, hashratePh, poolFee, subsidy, uptime } from "../../vocabulary";

export const MINED_BTC = declare({
  id: "MINED_BTC",
  family: "revenue",
  parameters: [hashratePh, days, difficulty, blockFees, poolFee, uptime, subsidy],
  result: { shape: "number", unit: "BTC" },
  compute: minedBtc,
  plain: (hashratePh, days, difficulty, blockFees, poolFee, uptime, subsidy) =>
    `${hashratePh}*${days}*86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})*(1-${poolFee})*${uptime}`,
});
