import { networkHashrate } from "../../../core/hashprice";
import { declare } from "../../declaration";
import { blockTime, difficulty } from "../../vocabulary";

export const NETWORK_HASHRATE = declare({
  id: "NETWORK_HASHRATE",
  family: "network",
  parameters: [difficulty, blockTime],
  result: { shape: "number", unit: "EH/s" },
  compute: networkHashrate,
  plain: (difficulty, blockTime) => `${difficulty}*2^32/${blockTime}/10^18`,
});
