import { textsOf } from "../../texts";
import type { REVENUE_DIFFICULTY_GAP } from "./revenue-difficulty-gap";

export const texts = textsOf<typeof REVENUE_DIFFICULTY_GAP>({
  summary: {
    en: "Growth of miners' revenue less growth of difficulty over the same days, as a fraction.",
    "zh-CN": "同期矿工收入增长率减去难度增长率（小数）。",
  },
  remarks: [
    {
      en: "Above zero, miners earn more for the same work than before; below zero, less. Means of several days are compared, since the revenue of one day depends on luck.",
      "zh-CN": "大于零表示同样的工作量所得高于此前，小于零则低于此前。因单日收入受运气影响，比较的是多日均值。",
    },
    {
      en: "It is Hashcell's own measure, fully defined here. Published indexes of revenue against difficulty have other definitions and bands, so their figures cannot be compared with it.",
      "zh-CN": "这是 Hashcell 自行定义的指标，完整定义见此。其他已发布的同类指数另有定义与区间，数值不可与此比较。",
    },
  ],
  formula: {
    en: "mean of the last days / mean of the days before, of daily_revenue_usd less the same of daily_difficulty",
    "zh-CN": "daily_revenue_usd 的（最近 days 日均值 / 再前 days 日均值）减去 daily_difficulty 的同一比值",
  },
  source: {
    en: "Hashcell's own definition.",
    "zh-CN": "Hashcell 自行定义。",
  },
  notes: {
    days: {
      en: "Days in each of the two windows compared; the series need at least twice as many.",
      "zh-CN": "两个对比窗口各自的天数；序列长度至少为其两倍。",
    },
  },
  examples: [
    {
      args: [[[30], [34], [40], [44]], [[100], [100], [110], [110]], 2],
      result: 0.2125,
      about: {
        en: "Revenue rose by 31.25% and difficulty by 10%, over windows of two days.",
        "zh-CN": "以两天为窗口：收入增长 31.25%，难度增长 10%。",
      },
    },
    {
      args: [
        Array.from({ length: 60 }, (_, day) => [day < 30 ? 40 : 34]),
        Array.from({ length: 60 }, (_, day) => [day < 30 ? 140 : 126]),
      ],
      result: -0.05,
      about: {
        en: "Revenue fell by 15%, difficulty by only 10%: miners are worse off.",
        "zh-CN": "收入下降 15%，难度仅下降 10%：矿工处境变差。",
      },
    },
  ],
});
