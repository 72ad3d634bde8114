import type { Texts } from "../language";

export const projectionTexts = {
  start_date: { en: "First day of the first month: an Excel date, UTC.", "zh-CN": "首月的第一天（Excel 日期，UTC）。" },
  months: { en: "Number of months.", "zh-CN": "月数。" },
  price_growth_month: {
    en: "Growth of the BTC price a month: 1% is 0.01.",
    "zh-CN": "币价的每月增长率：1% 即 0.01。",
  },
  difficulty_growth_month: {
    en: "Growth of difficulty a month: 2% is 0.02.",
    "zh-CN": "难度的每月增长率：2% 即 0.02。",
  },
  fixed_usd_month: {
    en: "Cash cost of a month in USD that does not depend on mining.",
    "zh-CN": "与挖矿无关的每月固定现金成本（美元）。",
  },
  capex_usd: { en: "Investment in USD before the first month.", "zh-CN": "首月之前的投资（美元）。" },
  can_stop: {
    en: "TRUE where machines may stop in a month whose revenue does not pay for power, FALSE where they must run.",
    "zh-CN": "TRUE 表示当月收入不足以支付电费时可停机，FALSE 表示必须运行。",
  },
  discount_year: { en: "Effective annual discount rate: 12% is 0.12.", "zh-CN": "有效年折现率：12% 即 0.12。" },
  decay_month: {
    en: "Fraction by which hashprice falls a month: 2% is 0.02.",
    "zh-CN": "哈希价格每月下降的比例：2% 即 0.02。",
  },
  seed: {
    en: "Whole number that fixes the random draws; the same seed gives the same result.",
    "zh-CN": "用于固定随机抽样的整数；种子相同则结果相同。",
  },
  paths: { en: "Number of simulated paths, such as 10000.", "zh-CN": "模拟路径数，如 10000。" },
  price_vol_year: {
    en: "Annual volatility of the BTC price: 60% is 0.6.",
    "zh-CN": "币价的年化波动率：60% 即 0.6。",
  },
  price_drift_year: {
    en: "Growth of the expected BTC price a year: 10% is 0.1.",
    "zh-CN": "期望币价的年增长率：10% 即 0.1。",
  },
  difficulty_vol_year: {
    en: "Annual volatility of difficulty: 20% is 0.2.",
    "zh-CN": "难度的年化波动率：20% 即 0.2。",
  },
  correlation: {
    en: "Correlation of the monthly moves of price and difficulty, from -1 to 1.",
    "zh-CN": "币价与难度月度变动的相关系数，介于 -1 与 1 之间。",
  },
  opening_cash: { en: "Cash in USD at the start.", "zh-CN": "期初现金（美元）。" },
} as const satisfies Readonly<Record<string, Texts>>;
