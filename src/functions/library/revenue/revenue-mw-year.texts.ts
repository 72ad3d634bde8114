import { textsOf } from "../../texts";
import type { REVENUE_MW_YEAR } from "./revenue-mw-year";

export const texts = textsOf<typeof REVENUE_MW_YEAR>({
  summary: {
    en: "Revenue of 1 MW of machines over a year of 8,760 hours, in USD, after pool fee.",
    "zh-CN": "1 MW 矿机一年（8,760 小时）的收入（美元），已扣矿池费。",
  },
  remarks: [
    {
      en: "It is revenue at today's hashprice, before power. AI/HPC leases are quoted per critical MW, with power paid by the tenant, and need capital: compare them with HOSTING_SWITCH, not with this figure.",
      "zh-CN":
        "此为按当前哈希价格计的收入，未扣电费。AI/HPC 租约按每兆瓦关键 IT 负载报价、租户自付电费，且需投入资本：请用 HOSTING_SWITCH 比较，而非直接与此数相比。",
    },
  ],
  formula: {
    en: "1,000 · hashprice · (1 − pool_fee) / (24 · efficiency) · 8,760 · uptime",
    "zh-CN": "1,000 · hashprice · (1 − pool_fee) / (24 · efficiency) · 8,760 · uptime",
  },
  source: { en: "1 MW at e J/TH runs 1,000 / e PH/s.", "zh-CN": "1 MW 在能效比 e J/TH 下可运行 1,000 / e PH/s。" },
  examples: [
    {
      args: [43.34, 20],
      result: 790955,
      about: {
        en: "43.34 USD/PH/day at 20 J/TH: the 0.79 million USD that CryptoSlate quoted.",
        "zh-CN": "哈希价格 43.34 美元、20 J/TH：即 CryptoSlate 引用的 79 万美元。",
      },
    },
    {
      args: [55, 20, 0.01, 0.95],
      result: 944026.875,
      about: {
        en: "55 USD/PH/day with 1% pool fee and 95% uptime.",
        "zh-CN": "哈希价格 55 美元，矿池费率 1%，开机率 95%。",
      },
    },
  ],
});
