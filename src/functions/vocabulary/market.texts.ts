import type { Texts } from "../language";

export const marketTexts = {
  btc_price: { en: "Price of one bitcoin in USD.", "zh-CN": "一枚比特币的美元价格。" },
  difficulty: {
    en: "Network difficulty in full, such as 125864590119494, not in trillions.",
    "zh-CN": "全网难度的完整数值，例如 125864590119494，而非以 T 为单位。",
  },
  difficulty_then: { en: "Difficulty in force when the cost was published.", "zh-CN": "该成本发布时的全网难度。" },
  difficulty_now: { en: "Difficulty to convert the cost to.", "zh-CN": "要换算到的全网难度。" },
  block_fees: {
    en: "Transaction fees in BTC per block, the mean of the last 144 blocks.",
    "zh-CN": "每区块交易手续费（BTC），取最近 144 个区块的平均值。",
  },
  subsidy: {
    en: "New bitcoin per block, in BTC; the default holds until block 1,050,000 (about April 2028).",
    "zh-CN": "每区块新产生的比特币（BTC）；默认值在区块 1,050,000（约 2028 年 4 月）之前有效。",
  },
  hashprice: { en: "Revenue of 1 PH/s over a day, in USD.", "zh-CN": "1 PH/s 算力一天的收入（美元）。" },
  forward_hashprice: {
    en: "Hashprice agreed in the forward contract, in USD/PH/day.",
    "zh-CN": "算力远期合约约定的哈希价格（USD/PH/天）。",
  },
  settled_hashprice: {
    en: "Mean hashprice over the contract's days, used at settlement, in USD/PH/day.",
    "zh-CN": "合约期内用于结算的平均哈希价格（USD/PH/天）。",
  },
  supply_btc: { en: "Bitcoin issued so far, such as 19990000.", "zh-CN": "已发行的比特币总量，例如 19990000。" },
} as const satisfies Readonly<Record<string, Texts>>;
