import type { Texts } from "../language";

export const operationTexts = {
  pool_fee: { en: "Fraction of revenue kept by the pool: 2% is 0.02.", "zh-CN": "矿池收取的收入比例：2% 即 0.02。" },
  uptime: { en: "Fraction of the time that machines run: 95% is 0.95.", "zh-CN": "矿机运行时间的比例：95% 即 0.95。" },
  other_cost: {
    en: "Site labour, hosting, maintenance and other cash cost in USD per installed PH/s a day, paid at any uptime.",
    "zh-CN": "矿场人工、托管、维护等（USD/PH/天，按装机算力计），与开机率无关。",
  },
  depreciation: { en: "Depreciation in USD per installed PH/s a day.", "zh-CN": "折旧（USD/PH/天，按装机算力计）。" },
  hashrate_ph: {
    en: "Hashrate in PH/s: 1 EH/s is 1000, 500 TH/s is 0.5.",
    "zh-CN": "算力（PH/s）：1 EH/s 即 1000，500 TH/s 即 0.5。",
  },
  days: { en: "Number of days.", "zh-CN": "天数。" },
  monthly_usd: { en: "Cost of a month in USD.", "zh-CN": "每月成本（美元）。" },
  revenue_share: {
    en: "Fraction of net revenue that the host takes: 10% is 0.1.",
    "zh-CN": "托管方收取的净收入比例：10% 即 0.1。",
  },
  profit_share: {
    en: "Fraction of a positive margin that the host takes: 20% is 0.2.",
    "zh-CN": "托管方在毛利为正时收取的利润比例：20% 即 0.2。",
  },
  share: { en: "Fraction of hashrate: 20% is 0.2.", "zh-CN": "算力占比：20% 即 0.2。" },
} as const satisfies Readonly<Record<string, Texts>>;
