import { textsOf } from "../../texts";
import type { HASHVALUE } from "./hashvalue";

export const texts = textsOf<typeof HASHVALUE>({
  summary: {
    en: "Hashvalue: the expected revenue of 1 PH/s over a day, in BTC, before pool fee.",
    "zh-CN": "哈希收益（BTC 计价）：1 PH/s 算力一天的预期收入（BTC），未扣矿池费。",
  },
  remarks: [
    {
      en: "It is hashprice before the BTC price, so it compares days with different prices. For satoshi per TH/s a day, multiply by 100,000.",
      "zh-CN": "即不乘币价的哈希价格，便于比较币价不同的日期。换算为每 TH/s 每天的聪数，请乘以 100,000。",
    },
  ],
  formula: {
    en: "86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
    "zh-CN": "86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
  },
  source: {
    en: "Luxor Hashrate Index, hashprice methodology: expected blocks of 1 PH/s at the difficulty, times subsidy and the mean fees of the last 144 blocks.",
    "zh-CN":
      "Luxor Hashrate Index 哈希价格方法：1 PH/s 在该难度下的预期出块数，乘以区块补贴与最近 144 个区块平均手续费之和。",
  },
  examples: [
    {
      args: [125864590119494, 0.02],
      result: 0.0005026561090670084,
      about: {
        en: "12 February 2026, with 0.02 BTC of fees per block: 50,266 satoshi.",
        "zh-CN": "2026 年 2 月 12 日，每区块手续费 0.02 BTC：50,266 聪。",
      },
    },
    {
      args: [110570000000000, 0.0615],
      result: 0.0005797363000331374,
      about: {
        en: "3 March 2025, fees 1.93% of the reward: Luxor printed 0.00057612, 0.6% less, as its fees are a mean of other blocks.",
        "zh-CN":
          "2025 年 3 月 3 日，手续费占区块奖励 1.93%：Luxor 公布 0.00057612，低 0.6%，因其手续费取均的区块不同。",
      },
    },
  ],
});
