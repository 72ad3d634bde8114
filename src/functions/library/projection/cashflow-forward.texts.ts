import { textsOf } from "../../texts";
import type { CASHFLOW_FORWARD } from "./cashflow-forward";

const HEADINGS = [
  "Month",
  "Month end",
  "Days",
  "Hashprice",
  "PH/s",
  "Run",
  "Revenue",
  "Power",
  "Other cash",
  "Capex",
  "Net cash",
  "Cumulative",
];

export const texts = textsOf<typeof CASHFLOW_FORWARD>({
  summary: {
    en: "A mine's monthly cash flow from a hashprice curve instead of price and difficulty, in USD; spills a table.",
    "zh-CN": "由哈希价格曲线（代替币价与难度）推算矿场的月度现金流（美元）；结果为溢出数组。",
  },
  remarks: [
    {
      en: "A forward curve already contains what the market expects of price, difficulty, fees and halvings; do not add growth to it.",
      "zh-CN": "远期曲线已包含市场对币价、难度、手续费与减半的预期，请勿再叠加增长率。",
    },
    {
      en: "Hashprice, hashrate, power price, efficiency, pool fee, uptime and costs may each be one value or a range with one value a month, of which the last is held beyond the end.",
      "zh-CN":
        "哈希价格、算力、电价、能效比、矿池费率、开机率与各项成本，均可为单一数值或按月排列的区域；超出曲线末端沿用末值。",
    },
    {
      en: "Signs, row 0, month ends and can_stop are as in CASHFLOW.",
      "zh-CN": "正负号、第 0 行、月末日期与 can_stop 的含义同 CASHFLOW。",
    },
  ],
  formula: {
    en: "net cash = [hashprice · (1 − pool_fee) − 24 · efficiency · power_price] · hashrate_ph · uptime · days − other_cost · hashrate_ph · days − fixed_usd_month",
    "zh-CN":
      "净现金流 = [hashprice · (1 − pool_fee) − 24 · efficiency · power_price] · hashrate_ph · uptime · 天数 − other_cost · hashrate_ph · 天数 − fixed_usd_month",
  },
  source: {
    en: "Hashprice is the revenue of 1 PH/s over a day; 1 PH/s at e J/TH draws e kW.",
    "zh-CN": "哈希价格即 1 PH/s 一天的收入；1 PH/s 在能效比 e J/TH 下功率为 e kW。",
  },
  notes: {
    start_date: {
      en: "First day of month 1, an Excel date in UTC; the capex is paid on it.",
      "zh-CN": "首月的第一天（Excel 日期，UTC），资本支出于当日支付。",
    },
  },
  examples: [
    {
      args: [46053, 3, [[38], [36]], 100, 0.06, 20, 0.01],
      result: [
        HEADINGS,
        [0, 46053, 0, "n/a", "n/a", "n/a", 0, 0, 0, 0, 0, 0],
        [1, 46080, 28, 38, 100, true, 105336, -80640, 0, 0, 24696, 24696],
        [2, 46111, 31, 36, 100, true, 110484, -89280, 0, 0, 21204, 45900],
        [3, 46141, 30, 36, 100, true, 106920, -86400, 0, 0, 20520, 66420],
      ],
      about: {
        en: "A curve of two months, the second held for a third; months run from 31 January to the last day before the next.",
        "zh-CN": "两个月的曲线，第三个月沿用末值；自 1 月 31 日起按月计。",
      },
    },
    {
      args: [46082, 2, [[40, 25]], 100, 0.06, 20, 0.01, 1, 0, 0, 200000],
      result: [
        HEADINGS,
        [0, 46082, 0, "n/a", "n/a", "n/a", 0, 0, 0, -200000, -200000, -200000],
        [1, 46112, 31, 40, 100, true, 122760, -89280, 0, 0, 33480, -166520],
        [2, 46142, 30, 25, 100, false, 0, 0, 0, 0, 0, -166520],
      ],
      about: {
        en: "At 25 USD/PH/day the power of the second month costs more than it earns, so the machines stop.",
        "zh-CN": "第二个月哈希价格降至 25 美元，电费高于收入，故停机。",
      },
    },
  ],
});
