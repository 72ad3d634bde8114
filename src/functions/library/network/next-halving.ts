import { nextHalving } from "../../../core/halving";
import { blockSubsidy } from "../../../core/subsidy";
import { declare } from "../../declaration";
import { unanswerable } from "../../errors";
import { asOf, blockTime, height } from "../../vocabulary";

export const NEXT_HALVING = declare({
  id: "NEXT_HALVING",
  family: "network",
  parameters: [height, asOf, blockTime],
  result: { shape: "time", unit: "UTC" },
  compute: (height, asOf, blockTime) => {
    if (blockSubsidy(height) === 0) unanswerable("halving.none", { height });
    return nextHalving(height, asOf, blockTime);
  },
  plain: (height, asOf, blockTime) =>
    `IF(${height}<6930000,(ROUND(IF(${asOf}<1199145600,(${asOf}-25569)*86400,${asOf}),0)` +
    `+((INT(${height}/210000)+1)*210000-${height})*${blockTime})/86400+25569,NA())`,
});
