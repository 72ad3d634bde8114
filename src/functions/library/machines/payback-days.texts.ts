import { textsOf } from "../../texts";
import type { PAYBACK_DAYS } from "./payback-days";

export const texts = textsOf<typeof PAYBACK_DAYS>({
  summary: { en: "Days until a machine has earned its price.", "zh-CN": "矿机回本所需天数。" },
  remarks: [
    {
      en: "hashprice is that of the first month; with decay_month it falls by that fraction every mean month of 365/12 days. Without decay, every machine with a margin pays back some day: always state the decay assumed.",
      "zh-CN":
        "hashprice 为首月水平；给出 decay_month 时，每个平均月（365/12 天）下降该比例。不设衰减则凡有毛利的矿机终会回本：引用结果时请注明衰减假设。",
    },
    {
      en: "Where the margin falls to zero before the price is earned, there is no payback, and the result is #N/A.",
      "zh-CN": "若回本之前毛利已降至零，则无法回本，返回 #N/A。",
    },
  ],
  formula: {
    en: "1,000 · machine_usd_th / (max(0, hashprice · (1 − pool_fee) − 24 · efficiency · power_price) · uptime − other_cost), month by month where hashprice decays",
    "zh-CN":
      "1,000 · machine_usd_th / (max(0, hashprice · (1 − pool_fee) − 24 · efficiency · power_price) · uptime − other_cost)；哈希价格衰减时逐月累计",
  },
  source: { en: "Price per PH/s over the daily margin of 1 PH/s.", "zh-CN": "每 PH/s 的购机价格除以其每日毛利。" },
  examples: [
    {
      args: [12, 40, 0.05, 17.5],
      result: 631.578947368421,
      about: { en: "12,000 USD per PH/s at a margin of 19 a day.", "zh-CN": "每 PH/s 12,000 美元，每天毛利 19 美元。" },
    },
    {
      args: [12, 40, 0.05, 17.5, 0.01, 0.95, 1, 0.01],
      result: 1133.8212812403547,
      about: {
        en: "With pool fee, downtime, 1 USD/PH/day of other cash cost, and hashprice falling 1% a month.",
        "zh-CN": "计入矿池费、停机、其他现金成本 1 USD/PH/天，哈希价格每月下降 1%。",
      },
    },
  ],
});
