import { impliedPrice } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, difficulty, hashprice, subsidy } from "../../vocabulary";

export const IMPLIED_PRICE = declare({
  id: "IMPLIED_PRICE",
  family: "revenue",
  parameters: [hashprice, difficulty, blockFees, subsidy],
  result: { shape: "number", unit: "USD/BTC" },
  compute: impliedPrice,
  plain: (hashprice, difficulty, blockFees, subsidy) =>
    `${hashprice}/(86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees}))`,
});
