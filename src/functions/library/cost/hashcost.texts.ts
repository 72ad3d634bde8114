import { textsOf } from "../../texts";
import type { HASHCOST } from "./hashcost";

export const texts = textsOf<typeof HASHCOST>({
  summary: {
    en: "Hashcost: the cost of 1 PH/s over a day, in USD, to compare with hashprice.",
    "zh-CN": "哈希成本：1 PH/s 算力一天的成本（美元），可与哈希价格比较。",
  },
  remarks: [
    {
      en: "Power is paid only while machines run; other_cost and depreciation are per installed PH/s and go on. At an uptime below 1 compare it with hashprice · uptime · (1 − pool_fee), or use HASH_MARGIN.",
      "zh-CN":
        "电费只在开机时发生；other_cost 与 depreciation 按装机算力计，停机也照常发生。开机率低于 1 时，应与 hashprice · uptime · (1 − pool_fee) 比较，或直接使用 HASH_MARGIN。",
    },
  ],
  formula: {
    en: "24 · efficiency · power_price · uptime + other_cost + depreciation",
    "zh-CN": "24 · efficiency · power_price · uptime + other_cost + depreciation",
  },
  source: {
    en: "1 PH/s at e J/TH draws e kW and so takes 24·e kWh a day.",
    "zh-CN": "1 PH/s 在能效比 e J/TH 下功率为 e kW，一天耗电 24·e kWh。",
  },
  examples: [
    {
      args: [0.05, 20],
      result: 24,
      about: {
        en: "A machine of 20 J/TH at 5 ¢/kWh: power alone.",
        "zh-CN": "20 J/TH 的矿机，电价 5 美分/kWh：仅电费。",
      },
    },
    {
      args: [0.05, 21.5, 0.95, 4, 6],
      result: 34.51,
      about: {
        en: "An S19 XP at 95% uptime with 4 USD/PH/day of other cash cost and 6 of depreciation.",
        "zh-CN": "S19 XP，开机率 95%，其他现金成本 4 USD/PH/天，折旧 6 USD/PH/天。",
      },
    },
  ],
});
