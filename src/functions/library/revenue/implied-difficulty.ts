import { impliedDifficulty } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockFees, btcPrice, hashprice, subsidy } from "../../vocabulary";

export const IMPLIED_DIFFICULTY = declare({
  id: "IMPLIED_DIFFICULTY",
  family: "revenue",
  parameters: [hashprice, btcPrice, blockFees, subsidy],
  result: { shape: "number", unit: "" },
  compute: impliedDifficulty,
  plain: (hashprice, btcPrice, blockFees, subsidy) =>
    `86400*10^15/2^32*(${subsidy}+${blockFees})*${btcPrice}/${hashprice}`,
});
