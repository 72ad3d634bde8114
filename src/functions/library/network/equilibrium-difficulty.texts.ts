import { textsOf } from "../../texts";
import type { EQUILIBRIUM_DIFFICULTY } from "./equilibrium-difficulty";

export const texts = textsOf<typeof EQUILIBRIUM_DIFFICULTY>({
  summary: {
    en: "Equilibrium difficulty: the difficulty at which, on a cost curve, no hashrate gains by starting or stopping.",
    "zh-CN": "均衡难度：按成本曲线，使任何算力启停均无利可图的难度。",
  },
  remarks: [
    {
      en: "A cost curve is an assumption: with the result, say whose machines and power prices it is made of.",
      "zh-CN": "成本曲线属于假设：引用结果时请注明其矿机构成与电价的来源。",
    },
    {
      en: "It is where difficulty settles if everyone follows power cost alone, not a forecast: machines on fixed contracts keep running, and new ones are not in the curve. Where all hashrate of the curve runs, it is the difficulty of that hashrate.",
      "zh-CN":
        "这是人人只按电费启停时难度趋于的水平，并非预测：固定合约的矿机会继续运行，新增矿机也不在曲线之内。若曲线上的算力全部运行，则为该算力对应的难度。",
    },
    {
      en: "The marginal machine breaks even exactly only where the network stops inside a tranche; between two tranches the more expensive one stays off and the cheaper one earns.",
      "zh-CN": "只有停在某一档之内时，边际矿工才恰好盈亏平衡；停在两档之间时，较贵的一档停机，较便宜的一档仍有盈利。",
    },
  ],
  formula: {
    en: "H · 10^15 · 600 / 2^32, H = max min(Hₖ, A / cₖ) in PH/s over the tranches by ascending cost cₖ = (24 · J/TH · USD/kWh + avoidable) / (1 − pool_fee), Hₖ their hashrate so far (all of it where cₖ ≤ 0), A = 144 · (subsidy + block_fees) · btc_price",
    "zh-CN":
      "H · 10^15 · 600 / 2^32，H（PH/s）= max min(Hₖ, A / cₖ)，按成本 cₖ = (24 · J/TH · USD/kWh + 可避免成本) / (1 − pool_fee) 升序，Hₖ 为累计算力（cₖ ≤ 0 时取 Hₖ），A = 144 · (subsidy + block_fees) · btc_price",
  },
  source: {
    en: "Merit order: hashprice is what the network earns in a day over the hashrate that runs.",
    "zh-CN": "按成本排序：哈希价格等于全网每日收入除以运行算力。",
  },
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
        67800,
        0.02,
      ],
      result: 111758708953857.42,
      about: {
        en: "800 EH/s run, at 38.38 USD/PH/day: the most expensive tranche, at 44.48, stays off.",
        "zh-CN": "运行 800 EH/s，哈希价格 38.38：成本 44.48 的一档停机。",
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
        90000,
        0,
        0.01,
      ],
      result: 125926411744180.33,
      about: {
        en: "At 90,000 USD the most expensive tranche runs in part and breaks even.",
        "zh-CN": "币价 90,000 美元时，最贵的一档部分运行，恰好盈亏平衡。",
      },
    },
    {
      args: [
        [
          ["EH/s", "J/TH", "USD/kWh"],
          [150, 12, 0.04],
          [300, 17.5, 0.05],
          [350, 21.5, 0.055],
          [200, 29.5, 0.06],
        ],
        200000,
      ],
      result: 139698386192321.78,
      about: { en: "All 1,000 EH/s run.", "zh-CN": "1,000 EH/s 全部运行。" },
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
