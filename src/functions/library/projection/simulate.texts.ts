import { textsOf } from "../../texts";
import type { SIMULATE } from "./simulate";

const HEADINGS = ["Month", "P5", "P25", "P50", "P75", "P95", "Mean", "P(cash<0 by then)"];

export const texts = textsOf<typeof SIMULATE>({
  summary: {
    en: "Monte Carlo quantiles of a mine's cash month by month under uncertain price and difficulty, in USD; spills a table.",
    "zh-CN": "蒙特卡洛模拟：币价与难度不确定时，矿场逐月现金（美元）的分位数；结果为溢出数组。",
  },
  remarks: [
    {
      en: "The same seed gives the same result on any computer; another seed shows how much of it is chance. 10,000 paths are usual.",
      "zh-CN": "种子相同则结果相同，与设备无关；换一个种子可看出随机误差的大小。通常取 10,000 条路径。",
    },
    {
      en: "Price and difficulty move by lognormal steps each month, correlated as given. price_drift_year is the growth of the expected price, so the mean price follows it at any volatility; the median price lies below.",
      "zh-CN":
        "币价与难度每月按对数正态变动，并按给定系数相关。price_drift_year 是期望币价的增长率，无论波动率多大，均价都沿此路径；中位价低于均价。",
    },
    {
      en: "Each column is the quantile of cash at that month's end, opening cash included: no single path follows one of them. P(cash<0 by then) is the share of paths that have been below zero at any month end so far.",
      "zh-CN":
        "各列是该月末现金（含期初现金）的分位数，并非同一条路径。P(cash<0 by then) 是截至当月曾出现月末现金为负的路径占比。",
    },
    {
      en: "Without volatility it is the running total of CASHFLOW. Real prices jump more than a lognormal walk does, so treat the tails as optimistic.",
      "zh-CN": "波动率为零时即为 CASHFLOW 的累计额。现实币价比对数正态更容易暴涨暴跌，因此尾部结果偏乐观。",
    },
  ],
  formula: {
    en: "revenue_m = revenue of CASHFLOW · exp(Σ steps), step = (σd² − σp²)/24 + √((σp² + σd² − 2·ρ·σp·σd)/12) · N(0, 1), σp and σd the annual volatilities, ρ the correlation",
    "zh-CN":
      "收入_m = CASHFLOW 收入 · exp(Σ 步长)，步长 = (σd² − σp²)/24 + √((σp² + σd² − 2·ρ·σp·σd)/12) · N(0, 1)，σp、σd 为年化波动率，ρ 为相关系数",
  },
  source: {
    en: "Geometric Brownian motion in monthly steps; random numbers by xoshiro128** (Blackman and Vigna, 2018) and Box and Muller; quantiles as PERCENTILE.INC.",
    "zh-CN":
      "按月步进的几何布朗运动；随机数采用 xoshiro128**（Blackman 与 Vigna，2018）及 Box–Muller 变换；分位数同 PERCENTILE.INC。",
  },
  notes: {
    start_date: { en: "First day of month 1, an Excel date in UTC.", "zh-CN": "首月的第一天（Excel 日期，UTC）。" },
    height: {
      en: "Height of the newest block at start_date; it decides when the subsidy halves.",
      "zh-CN": "start_date 当日最新区块的高度，决定何时减半。",
    },
    btc_price: {
      en: "Price of one bitcoin in USD that is expected in month 1.",
      "zh-CN": "首月的期望币价（美元）。",
    },
  },
  examples: [
    {
      args: [1, 10, 46082, 2, 936000, 67800, 125864590119494, 100, 0.05, 20, 0.6],
      result: [
        HEADINGS,
        [
          1, 8341.888512214508, 13903.103358697754, 25116.290059051644, 29539.885519184907, 50571.763056758056,
          25920.43084929873, 0,
        ],
        [
          2, 8884.3555473839, 23357.86776624475, 32186.257923262725, 61163.90810087825, 102656.25534701656,
          45690.31233119975, 0,
        ],
      ],
      about: {
        en: "100 PH/s for two months with a price volatility of 60%, on ten paths only.",
        "zh-CN": "100 PH/s，两个月，币价波动率 60%，仅 10 条路径。",
      },
    },
    {
      args: [
        7,
        10,
        46082,
        1,
        936000,
        67800,
        125864590119494,
        100,
        0.05,
        20,
        0.6,
        0.02,
        0.01,
        0.95,
        3,
        0.1,
        0.01,
        0.2,
        0.3,
        10000,
        50000,
        false,
      ],
      result: [
        HEADINGS,
        [
          1, 37807.207043559865, 49306.46798708537, 60276.299257481216, 68049.66790956524, 76144.79437190082,
          58788.32116880555, 0,
        ],
      ],
      about: {
        en: "With every cost, both volatilities, 50,000 USD at the start, and machines that must run.",
        "zh-CN": "计入全部成本与两种波动率，期初现金 5 万美元，且矿机必须运行。",
      },
    },
  ],
});
