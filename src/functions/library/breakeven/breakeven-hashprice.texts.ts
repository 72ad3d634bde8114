import { textsOf } from "../../texts";
import type { BREAKEVEN_HASHPRICE } from "./breakeven-hashprice";

export const texts = textsOf<typeof BREAKEVEN_HASHPRICE>({
  summary: {
    en: "Break-even hashprice: the USD/PH/day at which a machine's margin is zero.",
    "zh-CN": "盈亏平衡哈希价格：使矿机毛利为零的哈希价格（USD/PH/天）。",
  },
  remarks: [
    {
      en: "Without other_cost it is the hashprice at which to switch off. With a power price far enough below 0 it is negative: the machine earns at any hashprice.",
      "zh-CN": "不计 other_cost 时即为关机哈希价格。电价为负且足够低时结果为负，表示任何哈希价格下都有盈利。",
    },
  ],
  formula: {
    en: "(24 · efficiency · power_price · uptime + other_cost) / (uptime · (1 − pool_fee))",
    "zh-CN": "(24 · efficiency · power_price · uptime + other_cost) / (uptime · (1 − pool_fee))",
  },
  source: { en: "HASH_MARGIN set to zero and solved for hashprice.", "zh-CN": "令 HASH_MARGIN 为零，对哈希价格求解。" },
  examples: [
    {
      args: [0.06, 21.5],
      result: 30.96,
      about: {
        en: "An S19 XP at 6 ¢/kWh: near the 30 USD/PH/day at which CoinShares put its limit.",
        "zh-CN": "S19 XP，电价 6 美分/kWh：与 CoinShares 给出的约 30 USD/PH/天的界限相近。",
      },
    },
    {
      args: [0.05, 20, 0.02, 0.95, 3],
      result: 27.712137486573578,
      about: {
        en: "20 J/TH at 5 ¢ with 2% pool fee, 95% uptime and 3 USD/PH/day of other cash cost.",
        "zh-CN": "20 J/TH，电价 5 美分，矿池费率 2%，开机率 95%，其他现金成本 3 USD/PH/天。",
      },
    },
  ],
});
