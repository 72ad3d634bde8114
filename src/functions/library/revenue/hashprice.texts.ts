import { textsOf } from "../../texts";
import type { HASHPRICE } from "./hashprice";

export const texts = textsOf<typeof HASHPRICE>({
  summary: {
    en: "Hashprice: the expected revenue of 1 PH/s over a day, in USD, before pool fee.",
    "zh-CN": "哈希价格：1 PH/s 算力一天的预期收入（美元），未扣矿池费。",
  },
  remarks: [
    {
      en: "It is the revenue the network pays on average. What one pool or one day pays differs by luck, by how it averages price and fees, and by its fee.",
      "zh-CN": "这是全网平均水平的收入。具体矿池或某一天的实际收入，会因运气、价格与手续费的取均方式以及费率而不同。",
    },
    {
      en: "For USD per TH/s a day, divide by 1,000. Published indexes differ by 0.5 to 1.5%, because they average the price within the day.",
      "zh-CN": "换算为每 TH/s 每天的美元数，请除以 1,000。公开指数按日内均价计算，与此通常相差 0.5% 至 1.5%。",
    },
  ],
  formula: {
    en: "86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees) · btc_price",
    "zh-CN": "86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees) · btc_price",
  },
  source: {
    en: "Luxor Hashrate Index, hashprice methodology: expected blocks of 1 PH/s at the difficulty, times subsidy and the mean fees of the last 144 blocks, times price.",
    "zh-CN":
      "Luxor Hashrate Index 哈希价格方法：1 PH/s 在该难度下的预期出块数，乘以区块补贴与最近 144 个区块平均手续费之和，再乘以币价。",
  },
  examples: [
    {
      args: [67800, 125864590119494, 0.02],
      result: 34.08008419474317,
      about: {
        en: "12 February 2026: 67,800 USD, difficulty 125.86 T, 0.02 BTC of fees per block.",
        "zh-CN": "2026 年 2 月 12 日：币价 67,800 美元，难度 125.86 T，每区块手续费 0.02 BTC。",
      },
    },
    {
      args: [67800, 141668107417558],
      result: 30.085795881815322,
      about: {
        en: "The same price at the difficulty before the adjustment of 7 February, without fees.",
        "zh-CN": "同一币价，按 2 月 7 日调整前的难度计算，不计手续费。",
      },
    },
    {
      args: [43629, 14496442856349, 0.0849, 6.25],
      result: 383.53716684134815,
      about: {
        en: "7 August 2021, subsidy 6.25, fees 1.34% of the reward: Luxor printed 0.3835 USD per TH/s a day.",
        "zh-CN": "2021 年 8 月 7 日，区块补贴 6.25，手续费占区块奖励 1.34%：Luxor 公布为每 TH/s 每天 0.3835 美元。",
      },
    },
  ],
});
