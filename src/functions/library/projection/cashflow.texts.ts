import { textsOf } from "../../texts";
import type { CASHFLOW } from "./cashflow";

const HEADINGS = [
  "Month",
  "Month end",
  "Days",
  "Height",
  "Subsidy",
  "BTC price",
  "Difficulty",
  "Hashprice",
  "PH/s",
  "Run",
  "BTC mined",
  "Revenue",
  "Power",
  "Other cash",
  "Capex",
  "Net cash",
  "Cumulative",
];
const NONE = Array.from({ length: 7 }, () => "n/a");

export const texts = textsOf<typeof CASHFLOW>({
  summary: {
    en: "A mine's monthly cash flow from BTC price, difficulty and power price, capex first, in USD; spills a table.",
    "zh-CN": "由币价、难度与电价推算矿场的月度现金流（美元），首行为资本支出；结果为溢出数组。",
  },
  remarks: [
    {
      en: "Inflows are positive, outflows negative. Row 0 is the investment at start_date; growth starts with month 2. Revenue is after the pool fee.",
      "zh-CN": "流入为正，流出为负。第 0 行为 start_date 当日的投资；增长率自第 2 个月起计。收入已扣矿池费。",
    },
    {
      en: "Price, difficulty, hashrate, power price, efficiency, fees, pool fee, uptime and costs may each be one value or a range with one value a month, of which the last is held. A growth rate compounds on top of a range too.",
      "zh-CN":
        "币价、难度、算力、电价、能效比、手续费、矿池费率、开机率与各项成本，均可为单一数值，或按月排列的区域（末值沿用）。增长率同样叠加在区域之上。",
    },
    {
      en: "The subsidy halves at its block height, not at a date: height rises by 144 blocks a day, and the month of a halving gets the mean of its own blocks.",
      "zh-CN": "区块补贴按区块高度减半，而非按日期：高度每天增加 144，减半当月取该月各区块补贴的平均值。",
    },
    {
      en: "Where can_stop is TRUE, machines stop in a month whose revenue would not pay for its power. That saves power only; other and fixed cost go on.",
      "zh-CN": "can_stop 为 TRUE 时，当月收入不足以支付电费则停机。停机只省电费，其他成本与固定成本照付。",
    },
    {
      en: "These are scenarios, not forecasts: price and difficulty are your assumptions. Without a growth rate difficulty stays constant, which it rarely does.",
      "zh-CN": "结果是情景测算而非预测：币价与难度均为您的假设。不设增长率则难度保持不变，而现实中很少如此。",
    },
  ],
  formula: {
    en: "net cash = BTC mined · price − 24 · efficiency · power_price · hashrate_ph · uptime · days − other_cost · hashrate_ph · days − fixed_usd_month; BTC mined = hashrate_ph · days · hashvalue · (1 − pool_fee) · uptime",
    "zh-CN":
      "净现金流 = 产出 BTC · 币价 − 24 · efficiency · power_price · hashrate_ph · uptime · 天数 − other_cost · hashrate_ph · 天数 − fixed_usd_month；产出 BTC = hashrate_ph · 天数 · 哈希收益 · (1 − pool_fee) · uptime",
  },
  source: {
    en: "Expected coins of the hashrate at the difficulty of each month; subsidy by block height as in Bitcoin Core, src/validation.cpp.",
    "zh-CN": "按各月难度计算该算力的预期产出；区块补贴按高度取值，同 Bitcoin Core src/validation.cpp。",
  },
  notes: {
    start_date: {
      en: "First day of month 1, an Excel date in UTC; the capex is paid on it.",
      "zh-CN": "首月的第一天（Excel 日期，UTC），资本支出于当日支付。",
    },
    height: {
      en: "Height of the newest block at start_date; it decides when the subsidy halves.",
      "zh-CN": "start_date 当日最新区块的高度，决定何时减半。",
    },
  },
  examples: [
    {
      args: [46082, 2, 936000, 67800, 125864590119494, 100, 0.05, 20, 0.02, 0.02, 0.95, 3, 0, 0.01, 10000, 500000],
      result: [
        HEADINGS,
        [0, 46082, 0, ...NONE, 0, 0, 0, 0, -500000, -500000, -500000],
        [
          1,
          46112,
          31,
          940464,
          3.125,
          67800,
          125864590119494,
          34.08008419474317,
          100,
          true,
          1.450715796378293,
          98358.53099444827,
          -70680,
          -19300,
          0,
          8378.530994448272,
          -491621.4690055517,
        ],
        [
          2,
          46142,
          30,
          944784,
          3.125,
          67800,
          127123236020688.94,
          33.742657618557594,
          100,
          true,
          1.3900183293308461,
          94243.24272863136,
          -68400,
          -19000,
          0,
          6843.242728631361,
          -484778.22627692035,
        ],
      ],
      about: {
        en: "100 PH/s of 20 J/TH at 5 ¢/kWh from 1 March 2026, difficulty growing by 1% a month, 500,000 USD of capex.",
        "zh-CN": "2026 年 3 月 1 日起，100 PH/s、20 J/TH、5 美分/kWh，难度每月增长 1%，资本支出 50 万美元。",
      },
    },
    {
      args: [46844, 2, 1047840, 90000, 200000000000000, 100, 0.07, 18.5],
      result: [
        HEADINGS,
        [0, 46844, 0, ...NONE, 0, 0, 0, 0, 0, 0, 0],
        [
          1,
          46873,
          30,
          1052160,
          2.343388310185185,
          90000,
          200000000000000,
          21.213418222032487,
          100,
          false,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
        ],
        [2, 46904, 31, 1056624, 1.5625, 90000, 200000000000000, 14.14446160197258, 100, false, 0, 0, 0, 0, 0, 0, 0],
      ],
      about: {
        en: "April 2028, with the halving at height 1,050,000 in mid-month: at 7 ¢/kWh the machines stop.",
        "zh-CN": "2028 年 4 月，月中在高度 1,050,000 减半：电价 7 美分/kWh 时停机。",
      },
    },
  ],
});
