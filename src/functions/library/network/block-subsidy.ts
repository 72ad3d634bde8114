import { blockSubsidy } from "../../../core/subsidy";
import { declare } from "../../declaration";
import { height } from "../../vocabulary";

export const BLOCK_SUBSIDY = declare({
  id: "BLOCK_SUBSIDY",
  family: "network",
  parameters: [height],
  result: { shape: "number", unit: "BTC/block" },
  compute: blockSubsidy,
  plain: (height) => `INT(50*10^8/2^MIN(INT(${height}/210000),64))/10^8`,
});
