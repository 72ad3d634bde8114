import { textsOf } from "../../texts";
import type { BREAKEVEN_KWH } from "./breakeven-kwh";

export const texts = textsOf<typeof BREAKEVEN_KWH>({
  summary: {
    en: "Break-even power price: the USD/kWh at which a machine's margin is zero.",
    "zh-CN": "盈亏平衡电价：使矿机毛利为零的电价（USD/kWh）。",
  },
  remarks: [
    {
      en: "For the decision to switch off, leave out other cash cost that is paid whether the machine runs or not: with such sunk cost this is not the power price at which to stop.",
      "zh-CN": "判断是否关机时，请勿计入停机也照付的其他现金成本：计入这类沉没成本后，所得并非关机电价。",
    },
    {
      en: "A negative result means that the machine loses money even with free power.",
      "zh-CN": "结果为负表示即使电费为零仍会亏损。",
    },
  ],
  formula: {
    en: "(hashprice · (1 − pool_fee) · uptime − other_cost) / (24 · efficiency · uptime)",
    "zh-CN": "(hashprice · (1 − pool_fee) · uptime − other_cost) / (24 · efficiency · uptime)",
  },
  source: {
    en: "1 PH/s at e J/TH draws e kW and so takes 24·e kWh a day; the price per kWh at which these use up its net revenue.",
    "zh-CN": "1 PH/s 在能效比 e J/TH 下功率为 e kW，一天耗电 24·e kWh；令净收入恰好付清电费的单价即为所求。",
  },
  examples: [
    {
      args: [35, 20],
      result: 0.07291666666666667,
      about: {
        en: "At 35 USD/PH/day a machine of 20 J/TH breaks even at 7.29 ¢/kWh.",
        "zh-CN": "哈希价格 35 美元时，20 J/TH 的矿机盈亏平衡电价为 7.29 美分/kWh。",
      },
    },
    {
      args: [35, 34.5],
      result: 0.042270531400966184,
      about: {
        en: "The same day for an older machine of 34.5 J/TH.",
        "zh-CN": "同一天，34.5 J/TH 的旧款矿机。",
      },
    },
    {
      args: [35, 20, 0.02, 0.95, 3],
      result: 0.06487938596491228,
      about: {
        en: "With 2% pool fee, 95% uptime and 3 USD/PH/day of other cash cost.",
        "zh-CN": "矿池费率 2%，开机率 95%，其他现金成本 3 USD/PH/天。",
      },
    },
  ],
});
