import { textsOf } from "../../texts";
import type { MINED_BTC } from "./mined-btc";

export const texts = textsOf<typeof MINED_BTC>({
  summary: {
    en: "The bitcoin that hashrate is expected to mine over a number of days, in BTC, after pool fee.",
    "zh-CN": "一定算力在若干天内的预期产出（BTC），已扣矿池费。",
  },
  remarks: [
    {
      en: "difficulty and block_fees are means over those days; where an adjustment falls within them, compute each part and add them up. FPPS pays this figure whatever the luck; PPLNS and solo mining pay it on average only.",
      "zh-CN":
        "difficulty 与 block_fees 取期内均值；期内发生难度调整时请分段计算后相加。FPPS 按此数结算，与运气无关；PPLNS 与独立挖矿只在平均意义上如此。",
    },
    {
      en: "Only the share that is one's own counts: leave out hashrate of joint ventures that partners own.",
      "zh-CN": "只计自有份额：请扣除合资方所占算力。",
    },
  ],
  formula: {
    en: "hashrate_ph · days · 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees) · (1 − pool_fee) · uptime",
    "zh-CN":
      "hashrate_ph · days · 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees) · (1 − pool_fee) · uptime",
  },
  source: {
    en: "Expected blocks of the hashrate at the difficulty (difficulty · 2^32 hashes a block), times reward.",
    "zh-CN": "该难度下的预期出块数（每区块 difficulty · 2^32 次哈希）乘以区块奖励。",
  },
  examples: [
    {
      args: [0.095, 1, 17620000000000, 0.0823, 0, 1, 6.25],
      result: 0.0006868043929236972,
      about: {
        en: "An S19 of 95 TH/s at difficulty 17.62 T (late August 2021), fees 1.3% of the reward: ViaBTC's table gave 0.00068685 BTC a day.",
        "zh-CN":
          "95 TH/s 的 S19，难度 17.62 T（2021 年 8 月下旬），手续费占区块奖励 1.3%：ViaBTC 的表中为每天 0.00068685 BTC。",
      },
    },
    {
      args: [1000, 30, 125864590119494, 0.02, 0.01, 0.95],
      result: 14.182442117325643,
      about: {
        en: "1 EH/s over 30 days at the difficulty of 12 February 2026, 1% pool fee, 95% uptime.",
        "zh-CN": "1 EH/s 运行 30 天，2026 年 2 月 12 日难度，矿池费率 1%，开机率 95%。",
      },
    },
  ],
});
