import { textsOf } from "../../texts";
import type { REVENUE_MWH } from "./revenue-mwh";

export const texts = textsOf<typeof REVENUE_MWH>({
  summary: {
    en: "Revenue of 1 MWh used for mining, in USD, after pool fee.",
    "zh-CN": "1 MWh 电量用于挖矿的收入（美元），已扣矿池费。",
  },
  remarks: [
    {
      en: "Compare it with the power price of the same hour in USD/MWh: where this revenue is below that price, the power is worth more to the grid than to the machines.",
      "zh-CN": "可与同一时段的电价（USD/MWh）比较：收入低于该电价时，把电卖给电网更划算。",
    },
  ],
  formula: {
    en: "1,000 · hashprice · (1 − pool_fee) / (24 · efficiency)",
    "zh-CN": "1,000 · hashprice · (1 − pool_fee) / (24 · efficiency)",
  },
  source: {
    en: "1 PH/s at e J/TH draws e kW and so takes 24·e kWh a day.",
    "zh-CN": "1 PH/s 在能效比 e J/TH 下功率为 e kW，一天耗电 24·e kWh。",
  },
  examples: [
    {
      args: [35, 20],
      result: 72.91666666666667,
      about: {
        en: "At 35 USD/PH/day a machine of 20 J/TH earns 72.92 USD per MWh.",
        "zh-CN": "哈希价格 35 美元时，20 J/TH 的矿机每 MWh 收入 72.92 美元。",
      },
    },
    {
      args: [34.08, 17.5, 0.02],
      result: 79.52,
      about: {
        en: "An S21 on 12 February 2026, after 2% pool fee.",
        "zh-CN": "2026 年 2 月 12 日的 S21，扣除 2% 矿池费。",
      },
    },
  ],
});
