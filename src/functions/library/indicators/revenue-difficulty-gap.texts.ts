import { textsOf } from "../../texts";
import type { REVENUE_DIFFICULTY_GAP } from "./revenue-difficulty-gap";

export const texts = textsOf<typeof REVENUE_DIFFICULTY_GAP>({
  summary: {
    en: "Growth of miners' revenue less growth of difficulty over the same days, as a fraction.",
    "zh-CN": "同期矿工收入增长率减去难度增长率（小数）。",
  },
  remarks: [
    {
      en: "Above zero, miners are paid more for the same work than before; below zero, less. Means of several days are compared, since the revenue of one day depends on luck.",
      "zh-CN": "大于零表示同样的工作量所得高于此前，小于零则低于此前。因单日收入受运气影响，比较的是多日均值。",
    },
    {
      en: "It is our own measure, with its whole definition here. Published indexes that compare revenue and difficulty use definitions and bands of their own, and their figures cannot be compared with it.",
      "zh-CN":
        "这是我们自行定义的指标，定义全部列于此处。其他已发布的收入与难度对比指数各有定义与区间，数值不可与此比较。",
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
      en: "Days of each of the two windows that are compared; the series must hold twice as many. Left out: 30.",
      "zh-CN": "相比较的两个窗口各自的天数；序列须至少为其两倍。省略时为 30。",
    },
  },
  examples: [
    {
      args: [[[30], [34], [40], [44]], [[100], [100], [110], [110]], 2],
      result: 0.2125,
      about: {
        en: "Revenue rose by 31.25 % and difficulty by 10 %, over windows of two days.",
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
        en: "Revenue fell by 15 %, difficulty by only 10 %: miners are worse off.",
        "zh-CN": "收入下降 15%，难度仅下降 10%：矿工处境变差。",
      },
    },
  ],
});
