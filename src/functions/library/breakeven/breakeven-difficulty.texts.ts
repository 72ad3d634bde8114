import { textsOf } from "../../texts";
import type { BREAKEVEN_DIFFICULTY } from "./breakeven-difficulty";

export const texts = textsOf<typeof BREAKEVEN_DIFFICULTY>({
  summary: {
    en: "Break-even difficulty: the difficulty at which a machine's margin is zero.",
    "zh-CN": "盈亏平衡难度：使矿机毛利为零的难度。",
  },
  remarks: [
    {
      en: "Divided by the difficulty in force, less 1, it is how far difficulty may rise at an unchanged price. It is #N/A where power and other_cost together cost nothing, since the machine then earns at any difficulty.",
      "zh-CN":
        "除以当前难度再减 1，即为币价不变时难度可上升的幅度。电费与 other_cost 合计不为正时返回 #N/A：任何难度下都有盈利。",
    },
  ],
  formula: {
    en: "86,400 · 10^15 / 2^32 · (subsidy + block_fees) · btc_price · uptime · (1 − pool_fee) / (24 · efficiency · power_price · uptime + other_cost)",
    "zh-CN":
      "86,400 · 10^15 / 2^32 · (subsidy + block_fees) · btc_price · uptime · (1 − pool_fee) / (24 · efficiency · power_price · uptime + other_cost)",
  },
  source: {
    en: "The difficulty at which HASHPRICE equals BREAKEVEN_HASHPRICE.",
    "zh-CN": "使 HASHPRICE 等于 BREAKEVEN_HASHPRICE 的难度。",
  },
  examples: [
    {
      args: [67800, 0.05, 20, 0.02],
      result: 178728159517049.78,
      about: {
        en: "20 J/TH at 5 ¢ on 12 February 2026: 178.7 T, 42% above the difficulty of that day.",
        "zh-CN": "2026 年 2 月 12 日，20 J/TH、电价 5 美分：178.7 T，比当日难度高 42%。",
      },
    },
    {
      args: [67800, 0.08, 17.5, 0.02],
      result: 127662971083607,
      about: { en: "An S21 at 8 ¢: 127.7 T, only 1.4% above.", "zh-CN": "S21，电价 8 美分：127.7 T，仅高 1.4%。" },
    },
  ],
});
