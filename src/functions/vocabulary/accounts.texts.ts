import type { Texts } from "../language";

export const accountsTexts = {
  mined_btc: { en: "Bitcoin mined in the period, own share only.", "zh-CN": "期内产出的比特币（仅自有份额）。" },
  energy_usd: {
    en: "Energy cost of mining in USD, before credits; in dollars, not thousands.",
    "zh-CN": "挖矿电费（美元），未扣补偿；请用美元而非千美元。",
  },
  credits_usd: {
    en: "Demand response and curtailment credits in USD, as a positive figure.",
    "zh-CN": "需求响应与限电停机补偿（美元），以正数填写。",
  },
  site_usd: {
    en: "Site labour, hosting, maintenance and pool fees in USD.",
    "zh-CN": "矿场人工、托管、维护与矿池费（美元）。",
  },
  sga_usd: {
    en: "Selling, general and administrative cost (SG&A) in USD, without stock compensation.",
    "zh-CN": "销售及管理费用（美元），不含股权激励。",
  },
  sustaining_capex_usd: {
    en: "Capital expenditure that maintains capacity, in USD.",
    "zh-CN": "维持产能的资本支出（美元）。",
  },
  interest_usd: { en: "Interest paid in USD.", "zh-CN": "利息支出（美元）。" },
  depreciation_usd: { en: "Depreciation of miners in USD.", "zh-CN": "矿机折旧（美元）。" },
  stock_comp_usd: { en: "Stock-based compensation in USD.", "zh-CN": "股权激励费用（美元）。" },
  cost_btc: { en: "Published production cost in USD per bitcoin.", "zh-CN": "已发布的单币成本（USD/BTC）。" },
  elasticity: {
    en: "How cost follows difficulty: 1 is in proportion, 0.525 as in the difficulty regression.",
    "zh-CN": "成本随难度变化的弹性：1 为同比例，0.525 为难度回归模型。",
  },
  cash_usd: { en: "Cash held in USD.", "zh-CN": "现金余额（美元）。" },
  btc_held: { en: "Bitcoin held and free to sell.", "zh-CN": "持有且可自由出售的比特币。" },
  burn_usd_month: {
    en: "Net cash outflow a month in USD; negative where cash flows in.",
    "zh-CN": "每月净现金流出（美元）；净流入填负数。",
  },
  min_cash_usd: { en: "Cash in USD that must always be kept.", "zh-CN": "须始终保留的现金（美元）。" },
  loan_usd: { en: "Loan outstanding in USD.", "zh-CN": "未偿贷款余额（美元）。" },
  collateral_btc: { en: "Bitcoin pledged for the loan.", "zh-CN": "抵押的比特币数量。" },
  ltv_trigger: {
    en: "Loan-to-value at which the lender calls for margin: 75% is 0.75.",
    "zh-CN": "触发追加保证金的贷款价值比：75% 即 0.75。",
  },
  lease_mw_year: {
    en: "Lease revenue in USD per critical MW a year; the tenant pays the power.",
    "zh-CN": "租金收入（USD/MW·年，按关键 IT 负载计），电费由租户承担。",
  },
  capex_mw: {
    en: "Capex of converting the site for the tenant in USD per critical MW.",
    "zh-CN": "为租户改造矿场的资本支出（USD/MW，按关键 IT 负载计）。",
  },
  years: { en: "Years of the lease, over which the capex is recovered.", "zh-CN": "租期年数，资本支出在此期间收回。" },
  lease_opex_mw_year: {
    en: "Operating cost of the lease in USD per critical MW a year.",
    "zh-CN": "租赁业务的运营成本（USD/MW·年，按关键 IT 负载计）。",
  },
} as const satisfies Readonly<Record<string, Texts>>;
