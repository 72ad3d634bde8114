import { textsOf } from "../../texts";
import type { DIFF_REGRESSION_COST } from "./diff-regression-cost";

export const texts = textsOf<typeof DIFF_REGRESSION_COST>({
  summary: {
    en: "Production cost of one bitcoin by a regression of market value on difficulty, in USD.",
    "zh-CN": "由市值对难度的回归模型估算的单枚比特币成本（美元）。",
  },
  remarks: [
    {
      en: "It is a fit to history and knows neither power prices nor machines. Published variants with other coefficients differ widely. Type the difficulty in full, not multiplied by 2^32.",
      "zh-CN":
        "这是对历史数据的拟合，不涉及电价与矿机；已发布的各版本系数不同，结果相差很大。难度请填完整数值，勿乘 2^32。",
    },
    {
      en: "Where you know the miner's power price and machines, use BTC_COSTPERCOIN.",
      "zh-CN": "若已知矿工的电价与矿机，请改用 BTC_COSTPERCOIN 计算单币成本。",
    },
  ],
  formula: {
    en: "exp(10.2560 + 0.5250 · ln(difficulty)) / supply_btc",
    "zh-CN": "exp(10.2560 + 0.5250 · ln(difficulty)) / supply_btc",
  },
  source: {
    en: "Glassnode, difficulty regression model: log-log regression of market value on difficulty.",
    "zh-CN": "Glassnode 难度回归模型：市值对难度的双对数回归。",
  },
  examples: [
    {
      args: [35610794164372, 19170000],
      result: 19323.35197120612,
      about: {
        en: "October 2022: Glassnode showed about 19,300 USD.",
        "zh-CN": "2022 年 10 月：Glassnode 公布约 19,300 美元。",
      },
    },
    {
      args: [125864590119494, 19990000],
      result: 35955.123461560666,
      about: { en: "12 February 2026.", "zh-CN": "2026 年 2 月 12 日。" },
    },
  ],
});
