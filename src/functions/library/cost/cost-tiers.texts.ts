import { textsOf } from "../../texts";
import type { COST_TIERS } from "./cost-tiers";

export const texts = textsOf<typeof COST_TIERS>({
  summary: {
    en: "Cost per coin tier by tier as miners report it, from electricity to fully loaded, in USD; spills a table.",
    "zh-CN": "按矿企披露口径逐级列示的单币成本（美元），从电力成本到完全摊销成本；结果为溢出数组。",
  },
  remarks: [
    {
      en: 'A line that is left out is not 0: its tier and all later ones show “n/a”. Only credits may be left out as none. On Windows a blank cell can arrive as 0, so leave the argument out or point to it as IF(A1="","",A1).',
      "zh-CN":
        '省略的项目不等于 0：该级及其后各级显示“n/a”；仅补偿省略时视为没有。Windows 版 Excel 可能把空白单元格当作 0，请省略该参数，或写作 IF(A1="","",A1)。',
    },
    {
      en: "Give all figures for one period and in dollars; filings print thousands. The divisor is coins mined, own share only, not coins sold.",
      "zh-CN": "各项须为同一期间、以美元填写；财报通常以千美元列示。除数为自有份额的产出，而非售出数量。",
    },
    {
      en: "Companies define these lines differently: Riot's “cost to mine” is Cash, MARA's purchased energy is Electricity of its own sites alone. Name the tier with the figure.",
      "zh-CN":
        "各公司口径不一：Riot 的“挖矿成本”为 Cash，MARA 的外购电力成本仅为自有矿场的 Electricity。引用数字时请注明级别。",
    },
  ],
  formula: {
    en: "Electricity = energy; Net of credits = − credits; Cash = + site; All-in cash = + SG&A + sustaining capex + interest; Fully loaded = + depreciation + stock compensation; each divided by mined_btc",
    "zh-CN":
      "电力成本 = 电费；扣除补偿后 = 减补偿；现金成本 = 加矿场成本；全现金成本 = 加销售及管理费用、维持性资本支出与利息；完全摊销成本 = 加折旧与股权激励；均除以 mined_btc",
  },
  source: {
    en: "The tiers of the miners' own filings: Riot, MARA and CleanSpark for electricity, Bitfarms and Hut 8 for cash cost, IREN and CoinShares for all-in cash, Cango for fully loaded.",
    "zh-CN":
      "各矿企财报口径：电力成本见 Riot、MARA、CleanSpark；现金成本见 Bitfarms、Hut 8；全现金成本见 IREN 与 CoinShares；完全摊销成本见 Cango。",
  },
  examples: [
    {
      args: [1530, 61830000, 7801000, 12988000],
      result: [
        ["Tier", "USD", "USD/BTC"],
        ["Electricity", 61830000, 40411.76470588235],
        ["Net of credits", 54029000, 35313.071895424836],
        ["Cash", 67017000, 43801.96078431373],
        ["All-in cash", "n/a", "n/a"],
        ["Fully loaded", "n/a", "n/a"],
      ],
      about: {
        en: "Riot, first quarter of 2025: 1,530 BTC, power 61.8, credits 7.8 and other direct cost 13.0 million USD. Riot printed 43,808 USD per bitcoin.",
        "zh-CN":
          "Riot 2025 年第一季度：产出 1,530 BTC，电费 6,183 万、补偿 780 万、其他直接成本 1,299 万美元。Riot 公布为每枚 43,808 美元。",
      },
    },
    {
      args: [500, 20000000, null, 5000000, 4000000, 1500000, 1000000, 12000000, 2000000],
      result: [
        ["Tier", "USD", "USD/BTC"],
        ["Electricity", 20000000, 40000],
        ["Net of credits", 20000000, 40000],
        ["Cash", 25000000, 50000],
        ["All-in cash", 31500000, 63000],
        ["Fully loaded", 45500000, 91000],
      ],
      about: { en: "A made-up quarter with every line but credits.", "zh-CN": "虚构的一个季度：除补偿外各项齐全。" },
    },
  ],
});
