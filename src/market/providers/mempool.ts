import { blocks } from "./mempool-blocks";
import { adjustment } from "./mempool-adjustment";
import { hashrate } from "./mempool-hashrate";
import { prices } from "./mempool-prices";
import { rewards } from "./mempool-rewards";
import { tip } from "./mempool-tip";
import type { Provider } from "./provider";

/** mempool.space: the network, the fees and a price. Each request can fail alone. */
export const mempool: Provider = {
  source: "mempool",
  requests: [adjustment, blocks, tip, hashrate, rewards, prices],
};
