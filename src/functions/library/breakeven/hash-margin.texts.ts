import { textsOf } from "../../texts";
import type { HASH_MARGIN } from "./hash-margin";

export const texts = textsOf<typeof HASH_MARGIN>({
  summary: {
    en: "Margin of 1 PH/s over a day, after pool fee, power and other cash cost, in USD.",
    "zh-CN": "1 PH/s 算力一天的毛利（美元），已扣矿池费、电费与其他现金成本。",
  },
  remarks: [
    {
      en: "For the decision to run or stop, leave out other cash cost that is paid either way. For the margin as a fraction of revenue, divide by hashprice · (1 − pool_fee) · uptime.",
      "zh-CN":
        "判断运行还是停机时，请勿计入停机也照付的其他现金成本。毛利除以 hashprice · (1 − pool_fee) · uptime 即为毛利率。",
    },
  ],
  formula: {
    en: "hashprice · (1 − pool_fee) · uptime − 24 · efficiency · power_price · uptime − other_cost",
    "zh-CN": "hashprice · (1 − pool_fee) · uptime − 24 · efficiency · power_price · uptime − other_cost",
  },
  source: {
    en: "1 PH/s at e J/TH draws e kW and so takes 24·e kWh a day.",
    "zh-CN": "1 PH/s 在能效比 e J/TH 下功率为 e kW，一天耗电 24·e kWh。",
  },
  examples: [
    {
      args: [35, 0.06, 21.5],
      result: 4.04,
      about: {
        en: "An S19 XP at 6 ¢/kWh and 35 USD/PH/day still earned more than its power.",
        "zh-CN": "S19 XP，电价 6 美分/kWh，哈希价格 35 美元：收入仍高于电费。",
      },
    },
    {
      args: [35, 0.05, 20, 0.02, 0.95, 3],
      result: 6.785,
      about: {
        en: "20 J/TH at 5 ¢ with 2% pool fee, 95% uptime and 3 USD/PH/day of other cash cost.",
        "zh-CN": "20 J/TH，电价 5 美分，矿池费率 2%，开机率 95%，其他现金成本 3 USD/PH/天。",
      },
    },
  ],
});
