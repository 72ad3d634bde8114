import { textsOf } from "../../texts";
import type { UNDERWATER_HASHPRICE } from "./underwater-hashprice";

export const texts = textsOf<typeof UNDERWATER_HASHPRICE>({
  summary: {
    en: "The hashprice below which, on a cost curve, a given share of hashrate loses money, in USD/PH/day.",
    "zh-CN": "按成本曲线，使给定占比的算力成本倒挂的哈希价格（USD/PH/天）。",
  },
  remarks: [
    {
      en: "A cost curve is an assumption: with the result, say whose machines and power prices it is made of.",
      "zh-CN": "成本曲线属于假设：引用结果时请注明其矿机构成与电价的来源。",
    },
    {
      en: "It is the break-even of the tranche in which the share is reached, counted from the most expensive. Below it at least that share is under water; at it, less. A share of 0 gives the hashprice at which nothing is under water.",
      "zh-CN":
        "即从成本最高处累计、达到该占比的那一档的盈亏平衡哈希价格：低于它时成本倒挂的占比不低于 share，等于它时则低于 share。share 为 0 时，得到没有算力成本倒挂的哈希价格。",
    },
  ],
  formula: {
    en: "(24 · J/TH · USD/kWh + avoidable) / (1 − pool_fee) of the tranche in which the EH/s, counted from the most expensive, reach share · Σ EH/s",
    "zh-CN":
      "从成本最高处累计 EH/s，达到 share · Σ EH/s 的那一档的 (24 · J/TH · USD/kWh + 可避免成本) / (1 − pool_fee)",
  },
  source: { en: "Merit order of the network by shutdown hashprice.", "zh-CN": "按关机哈希价格排列的全网成本曲线。" },
  examples: [
    {
      args: [
        [
          ["EH/s", "J/TH", "USD/kWh", "Avoidable USD/PH/day"],
          [150, 12, 0.04, null],
          [300, 17.5, 0.05, null],
          [350, 21.5, 0.055, 1],
          [200, 29.5, 0.06, 2],
        ],
        0.2,
      ],
      result: 44.48,
      about: {
        en: "A fifth of the network: the tranche of 29.5 J/TH at 6 ¢.",
        "zh-CN": "五分之一的算力：29.5 J/TH、6 美分的一档。",
      },
    },
    {
      args: [
        [
          ["EH/s", "J/TH", "USD/kWh", "Avoidable USD/PH/day"],
          [150, 12, 0.04, null],
          [300, 17.5, 0.05, null],
          [350, 21.5, 0.055, 1],
          [200, 29.5, 0.06, 2],
        ],
        0.8,
      ],
      result: 21,
      about: {
        en: "For four fifths to be under water, hashprice must fall below 21.",
        "zh-CN": "要使五分之四成本倒挂，哈希价格须跌破 21。",
      },
    },
  ],
  notes: {
    cost_curve: {
      en: "Cost curve of the network, one tranche a row in any order: EH/s, J/TH, USD/kWh and optionally avoidable USD/PH/day. For free power type 0.000001.",
      "zh-CN":
        "全网成本曲线，每行一档、行序不限：EH/s、J/TH、USD/kWh，可另加可避免成本（USD/PH/天）。电费为零请输入 0.000001。",
    },
  },
});
