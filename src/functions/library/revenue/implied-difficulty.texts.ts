import { textsOf } from "../../texts";
import type { IMPLIED_DIFFICULTY } from "./implied-difficulty";

export const texts = textsOf<typeof IMPLIED_DIFFICULTY>({
  summary: {
    en: "The difficulty that a hashprice implies at a BTC price.",
    "zh-CN": "给定币价下，某一哈希价格隐含的难度。",
  },
  remarks: [
    {
      en: "Given the hashprice of a forward contract and a price, it is the difficulty that the contract's buyer expects.",
      "zh-CN": "代入远期合约的哈希价格与预期币价，即为合约买方隐含的难度预期。",
    },
  ],
  formula: {
    en: "86,400 · 10^15 / 2^32 · (subsidy + block_fees) · btc_price / hashprice",
    "zh-CN": "86,400 · 10^15 / 2^32 · (subsidy + block_fees) · btc_price / hashprice",
  },
  source: {
    en: "HASHPRICE solved for difficulty: hashprice is inversely proportional to it.",
    "zh-CN": "由 HASHPRICE 反解难度：哈希价格与难度成反比。",
  },
  examples: [
    {
      args: [35, 67800, 0.02],
      result: 122556452240262.72,
      about: {
        en: "At 67,800 USD a hashprice of 35 needs a difficulty of 122.6 T; on 12 February 2026 it was 125.9 T.",
        "zh-CN": "币价 67,800 美元时，35 美元的哈希价格对应难度 122.6 T；2026 年 2 月 12 日为 125.9 T。",
      },
    },
    {
      args: [49.4, 86350, 0.0615],
      result: 112047764710207.22,
      about: {
        en: "Luxor's 49.40 of 3 March 2025 at 86,350 USD: 112.0 T, 1.3% above the difficulty in force, as the index averages within the day.",
        "zh-CN":
          "Luxor 2025 年 3 月 3 日公布 49.40，币价 86,350 美元：112.0 T，比当时难度高 1.3%，因指数按日内均价计算。",
      },
    },
  ],
});
