import { textsOf } from "../../texts";
import type { FORWARD_PNL } from "./forward-pnl";

export const texts = textsOf<typeof FORWARD_PNL>({
  summary: {
    en: "Profit of the seller of a hashrate forward at settlement, in USD; a loss is negative.",
    "zh-CN": "算力远期合约卖方的结算盈亏（美元），负数为亏损。",
  },
  remarks: [
    {
      en: "The seller is the miner who hedges and is paid where hashprice settles below the agreed one. The buyer's result is the opposite. In a contract of 1 PH/s over 30 days, a tick of 0.25 USD is 0.25/30 USD/PH/day.",
      "zh-CN":
        "卖方为套保的矿工：哈希价格低于约定价的部分得到补偿；买方盈亏与之相反。以 1 PH/s、30 天、最小变动 0.25 美元的合约为例，每跳相当于 0.25/30 USD/PH/天。",
    },
  ],
  formula: {
    en: "hashrate_ph · days · (forward_hashprice − settled_hashprice)",
    "zh-CN": "hashrate_ph · days · (forward_hashprice − settled_hashprice)",
  },
  source: {
    en: "Bitnomial, hashrate futures (HUP) contract specification: 1 PH/s over 30 days, settled in USD.",
    "zh-CN": "Bitnomial 算力期货（HUP）合约规则：1 PH/s、30 天，以美元结算。",
  },
  notes: { hashrate_ph: { en: "Hashrate sold in PH/s.", "zh-CN": "卖出的算力（PH/s）。" } },
  examples: [
    {
      args: [100, 30, 40, 35],
      result: 15000,
      about: {
        en: "100 PH/s sold for 30 days at 40 USD, settled at 35.",
        "zh-CN": "以 40 美元卖出 100 PH/s、30 天，结算价 35 美元。",
      },
    },
    {
      args: [1, 30, 38.5, 40.2],
      result: -51,
      about: {
        en: "One contract of 1 PH/s over 30 days, settled above the agreed price.",
        "zh-CN": "一张 1 PH/s、30 天的合约，结算价高于约定价。",
      },
    },
  ],
});
