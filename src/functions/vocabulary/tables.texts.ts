import type { Texts } from "../language";

export const tablesTexts = {
  rows: {
    en: "Fleet, one site and machine a row: Site, Machine, Count, TH/s, J/TH, USD/kWh, Uptime, PUE; headings are optional.",
    "zh-CN": "机队：每行为矿场、矿机、台数、TH/s、J/TH、USD/kWh、开机率、PUE；表头可有可无。",
  },
  field: { en: "The field to give.", "zh-CN": "要返回的字段。" },
  running_only: {
    en: "TRUE counts only machines that should run, FALSE all installed.",
    "zh-CN": "TRUE 只计应运行的矿机，FALSE 计全部装机。",
  },
  cost_curve: {
    en: "Cost curve of the network, one tranche a row: EH/s, J/TH, USD/kWh and optionally avoidable USD/PH/day.",
    "zh-CN": "全网成本曲线，每行一档：EH/s、J/TH、USD/kWh，可另加可避免成本（USD/PH/天）。",
  },
  cashflows: {
    en: "A whole CASHFLOW result, or one column or row of monthly net cash, the first at month 0.",
    "zh-CN": "整块 CASHFLOW 结果，或一列（一行）按月净现金流，首个为第 0 期。",
  },
  output: {
    en: 'A function that gives one figure, such as "HASH_MARGIN", or "NPV", "IRR", "PAYBACK", "MIN_CASH" of a CASHFLOW.',
    "zh-CN": '返回单一数值的函数名，如 "HASH_MARGIN"；或 CASHFLOW 的 "NPV"、"IRR"、"PAYBACK"、"MIN_CASH"。',
  },
  inputs: { en: "Two columns: parameter and value.", "zh-CN": "两列：参数与数值。" },
  row_name: { en: "The parameter that changes down the rows.", "zh-CN": "逐行变化的参数，取值列于左侧。" },
  row_values: { en: "Its values, a column or a row.", "zh-CN": "该参数的取值，一行或一列。" },
  col_name: { en: "The parameter that changes across the columns.", "zh-CN": "逐列变化的参数，取值列于顶部。" },
  col_values: { en: "Its values, a column or a row.", "zh-CN": "该参数的取值，一行或一列。" },
  daily_hashrate: {
    en: "Daily network hashrate in any one unit, oldest first, at least 60 days.",
    "zh-CN": "每日全网算力（单位一致即可），按时间先后排列，至少 60 天。",
  },
  daily_issuance_usd: {
    en: "Daily value in USD of the bitcoin issued, oldest first, at least 365 days.",
    "zh-CN": "每日新发行比特币的美元价值，按时间先后排列，至少 365 天。",
  },
  daily_revenue_usd: {
    en: "Daily miner revenue in USD, oldest first.",
    "zh-CN": "每日矿工收入（美元），按时间先后排列。",
  },
  daily_difficulty: {
    en: "Daily difficulty, oldest first, for as many days as the revenue.",
    "zh-CN": "每日难度，按时间先后排列，天数与收入一致。",
  },
} as const satisfies Readonly<Record<string, Texts>>;
