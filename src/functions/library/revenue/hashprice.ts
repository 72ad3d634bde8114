import { hashprice } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, btcPrice, difficulty, subsidy } from "../../vocabulary";

export const HASHPRICE = declare({
  id: "HASHPRICE",
  family: "revenue",
  parameters: [btcPrice, difficulty, blockFees, subsidy],
  result: { shape: "number", unit: "USD/PH/day" },
  compute: hashprice,
  plain: (btcPrice, difficulty, blockFees, subsidy) =>
    `86400*10^15/(${difficulty}*2^32)*(${subsidy}+${blockFees})*${btcPrice}`,
});
