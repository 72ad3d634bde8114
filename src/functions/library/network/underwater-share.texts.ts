import { textsOf } from "../../texts";
import type { UNDERWATER_SHARE } from "./underwater-share";

export const texts = textsOf<typeof UNDERWATER_SHARE>({
  summary: {
    en: "The share of hashrate that, on a cost curve, loses money at a hashprice, as a fraction.",
    "zh-CN": "按成本曲线，给定哈希价格下成本倒挂的算力占比（小数）。",
  },
  remarks: [
    {
      en: "A cost curve is an assumption: with the result, say whose machines and power prices it is made of.",
      "zh-CN": "成本曲线属于假设：引用结果时请注明其矿机构成与电价的来源。",
    },
    {
      en: "A tranche that just breaks even is not under water. Avoidable cost is what stops with the machines; rent and depreciation that go on do not belong to it.",
      "zh-CN": "恰好盈亏平衡的部分不算成本倒挂。可避免成本指停机即不再发生的成本，照付的租金与折旧不计入。",
    },
  ],
  formula: {
    en: "Σ EH/s where (24 · J/TH · USD/kWh + avoidable) / (1 − pool_fee) > hashprice, over Σ EH/s",
    "zh-CN": "满足 (24 · J/TH · USD/kWh + 可避免成本) / (1 − pool_fee) > hashprice 的 EH/s 之和，除以 EH/s 总和",
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
        30,
      ],
      result: 0.2,
      about: {
        en: "The most expensive tranche stops at 44.48 USD/PH/day, the next at 29.38: 200 of 1,000 EH/s are under water.",
        "zh-CN": "成本最高的一档在 44.48 USD/PH/天停机，其次为 29.38：1,000 EH/s 中有 200 EH/s 成本倒挂。",
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
        29.5,
        0.01,
      ],
      result: 0.55,
      about: {
        en: "With 1% pool fee the next one stops at 29.68: 550 EH/s.",
        "zh-CN": "计入 1% 矿池费，次高一档在 29.68 停机：共 550 EH/s。",
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
