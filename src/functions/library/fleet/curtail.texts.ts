import { textsOf } from "../../texts";
import type { CURTAIL } from "./curtail";

export const texts = textsOf<typeof CURTAIL>({
  summary: {
    en: "What curtailment at high power prices is worth, always on against curtailed, in USD per MW; spills a table.",
    "zh-CN": "高价时段主动停机的价值：始终运行与主动停机之比较（每 MW，美元）；结果为溢出数组。",
  },
  remarks: [
    {
      en: "It assumes that every price is known before its hour and that machines stop and start at no cost, so the difference is the most that curtailment can bring.",
      "zh-CN": "假定每个时段的电价事先已知，且启停没有成本，因此差额是主动停机所能带来的上限。",
    },
    {
      en: "With a contract, power for all hours is bought at its price; what is not used, in hours off and in downtime, is sold at spot. The rule when to run stays the same, since a MWh used is a MWh not sold.",
      "zh-CN":
        "有合约时，全部时段的电量均按合约价购入；停机与故障时未用的电量按现货价售出。启停规则不变：用掉一度电就等于少卖一度电。",
    },
    {
      en: "Run share is hours run over all hours; MWh, power, revenue and margin count the uptime. Blank cells among the prices count as a price of 0, as Excel on Windows hands them over.",
      "zh-CN":
        "运行占比为运行时段数除以全部时段数；MWh、电费、收入与毛利计入开机率。电价中的空白单元格按 0 计，因为 Windows 版 Excel 会以 0 传入。",
    },
  ],
  formula: {
    en: "Runs where price + adder_mwh < 1,000 · hashprice · (1 − pool_fee) / (24 · efficiency); a tie stops. Power = Σ run hours (price + adder_mwh) · interval_hours · uptime, with a contract + Σ all hours (contract_mwh − price) · interval_hours",
    "zh-CN":
      "当 price + adder_mwh < 1,000 · hashprice · (1 − pool_fee) / (24 · efficiency) 时运行，相等则停机。电费 = Σ 运行时段 (price + adder_mwh) · interval_hours · uptime；有合约时再加 Σ 全部时段 (contract_mwh − price) · interval_hours",
  },
  source: {
    en: "Spot price against the revenue of a MWh, REVENUE_MWH.",
    "zh-CN": "现货电价与每 MWh 挖矿收入（REVENUE_MWH）之比较。",
  },
  examples: [
    {
      args: [[[-12.5], [30], [45], [250], [38], [1200]], 40, 20],
      result: [
        [
          "Strategy",
          "Hours",
          "Run share",
          "MWh/MW",
          "Average USD/MWh",
          "Power USD/MW",
          "Revenue USD/MW",
          "Margin USD/MW",
        ],
        ["Always on", 6, 1, 6, 258.4166666666667, 1550.5, 500, -1050.5],
        ["Curtailed", 4, 0.6666666666666666, 4, 25.125, 100.5, 333.3333333333333, 232.83333333333331],
        [
          "Difference",
          -2,
          -0.3333333333333333,
          -2,
          -233.29166666666669,
          -1450,
          -166.66666666666666,
          1283.3333333333333,
        ],
      ],
      about: {
        en: "Six hours; a MWh earns 83.33 USD, so the hours at 250 and 1,200 are left out.",
        "zh-CN": "六个小时；每 MWh 挖矿收入 83.33 美元，因此 250 与 1,200 两个时段停机。",
      },
    },
    {
      args: [[[-12.5], [30], [45], [250], [38], [1200]], 40, 20, 0.01, 0.95, 5, 48, 0.25],
      result: [
        [
          "Strategy",
          "Hours",
          "Run share",
          "MWh/MW",
          "Average USD/MWh",
          "Power USD/MW",
          "Revenue USD/MW",
          "Margin USD/MW",
        ],
        ["Always on", 1.5, 1, 1.425, 41.92543859649122, 59.74375, 117.5625, 57.81875],
        ["Curtailed", 1, 0.6666666666666666, 0.95, -302.1118421052632, -287.00625, 78.375, 365.38125],
        ["Difference", -0.5, -0.3333333333333333, -0.475, -344.0372807017544, -346.75, -39.1875, 307.5625],
      ],
      about: {
        en: "Quarter hours with a contract at 48 USD/MWh: the power sold in the two expensive ones pays for all the rest.",
        "zh-CN": "15 分钟时段，合约价 48 USD/MWh：两个高价时段售出的电量足以支付其余全部电费。",
      },
    },
  ],
  notes: {
    contract_mwh: {
      en: "Contract price in USD per MWh of power bought for all hours; what is not used is sold at the spot price. Left out, blank or 0: no contract.",
      "zh-CN": "为全部时段锁定的合约电价（USD/MWh）；未使用的电量按现货价售出。省略、空白或 0 表示没有合约。",
    },
  },
});
