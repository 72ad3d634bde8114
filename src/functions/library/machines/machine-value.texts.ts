import { textsOf } from "../../texts";
import type { MACHINE_VALUE } from "./machine-value";

export const texts = textsOf<typeof MACHINE_VALUE>({
  summary: {
    en: "Value of a machine: its discounted future margins and salvage value, in USD/TH.",
    "zh-CN": "矿机价值（USD/TH）：未来毛利与残值的折现之和。",
  },
  remarks: [
    {
      en: "A month in which power costs more than it earns counts as 0, because the machine can be switched off. Other cash cost is left out: to count it, add other cost / (24 · efficiency) to power_price.",
      "zh-CN":
        "电费高于收入的月份按 0 计，因为可以关机。未计其他现金成本：如需计入，请在 power_price 上加 其他现金成本 / (24 · efficiency)。",
    },
    {
      en: "hashprice may be a range of monthly values, such as a forward curve; its last value is then held. decay_month applies on top, so leave it out with a curve.",
      "zh-CN":
        "hashprice 可为按月的区域，例如远期曲线，超出部分沿用最后一个值。decay_month 会叠加其上，使用曲线时请省略。",
    },
  ],
  formula: {
    en: "Σ max(0, hashprice · (1 − decay_month)^(m−1) · (1 − pool_fee) − 24 · efficiency · power_price) · uptime · (365/12) / 1,000 / (1 + discount_year)^(m/12), m = 1 … months, + salvage_usd_th / (1 + discount_year)^(months/12)",
    "zh-CN":
      "Σ max(0, hashprice · (1 − decay_month)^(m−1) · (1 − pool_fee) − 24 · efficiency · power_price) · uptime · (365/12) / 1,000 / (1 + discount_year)^(m/12)，m = 1 … months，+ salvage_usd_th / (1 + discount_year)^(months/12)",
  },
  source: {
    en: "Discounted cash flow of one TH/s, with the option to stop month by month.",
    "zh-CN": "单位算力（1 TH/s）的现金流折现，可逐月选择停机。",
  },
  examples: [
    {
      args: [40, 0.05, 17.5, 36],
      result: 20.805,
      about: {
        en: "17.5 J/TH for three years at 40 USD/PH/day and 5 ¢: 19 USD a day per PH/s, for 1,095 days.",
        "zh-CN": "17.5 J/TH，三年，哈希价格 40 美元，电价 5 美分：每 PH/s 每天 19 美元，共 1,095 天。",
      },
    },
    {
      args: [40, 0.05, 17.5, 36, 0.01, 0.95, 0.02, 0.12, 1],
      result: 7.809572026660811,
      about: {
        en: "With 1% pool fee, 95% uptime, hashprice falling 2% a month, 12% a year and 1 USD/TH at the end.",
        "zh-CN": "计入 1% 矿池费、95% 开机率、哈希价格每月下降 2%、年折现率 12%、期末残值 1 USD/TH。",
      },
    },
    {
      args: [[[40], [38], [36], [20]], 0.05, 17.5, 6],
      result: 1.55125,
      about: {
        en: "Six months on a curve that ends at 20, below the power cost of 21: the machine stops for the last three months.",
        "zh-CN": "六个月，曲线末值 20 低于电费 21：后三个月停机。",
      },
    },
  ],
});
