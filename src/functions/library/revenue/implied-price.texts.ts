import { textsOf } from "../../texts";
import type { IMPLIED_PRICE } from "./implied-price";

export const texts = textsOf<typeof IMPLIED_PRICE>({
  summary: {
    en: "The BTC price that a hashprice implies at a difficulty, in USD.",
    "zh-CN": "给定难度下，某一哈希价格隐含的币价（美元）。",
  },
  remarks: [
    {
      en: "Given a cost in USD/PH/day instead of a hashprice, it is that cost per bitcoin.",
      "zh-CN": "若以 USD/PH/天的成本代替哈希价格，所得即单枚比特币成本。",
    },
  ],
  formula: {
    en: "hashprice / hashvalue, hashvalue = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
    "zh-CN": "hashprice / 哈希收益，哈希收益 = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
  },
  source: { en: "HASHPRICE solved for price.", "zh-CN": "由 HASHPRICE 反解币价。" },
  examples: [
    {
      args: [35, 125864590119494, 0.02],
      result: 69630.10966874412,
      about: {
        en: "The 35 USD/PH/day quoted for 12 February 2026 need 69,630 USD, not the 67,800 of that day.",
        "zh-CN": "2026 年 2 月 12 日报道的 35 美元哈希价格对应币价 69,630 美元，而当日币价为 67,800 美元。",
      },
    },
    {
      args: [31.3, 136000000000000],
      result: 67714.13624301038,
      about: {
        en: "MARA's cost of 31.3 USD/PH/day in the third quarter of 2025, at the 136 T of mid-September: 67,700 USD per bitcoin.",
        "zh-CN": "MARA 2025 年第三季度成本 31.3 USD/PH/天，按 9 月中旬难度 136 T：每枚比特币 6.77 万美元。",
      },
    },
  ],
});
