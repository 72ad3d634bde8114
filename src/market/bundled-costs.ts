import type { ProductionCost } from "./snapshot";

/** In force from 22 January to 7 February 2026, bits 0x1701fca1. */
const DIFFICULTY_BEFORE = 141_668_107_417_558.25;
/** In force from 7 February 2026 on, bits 0x17023c7e. */
const DIFFICULTY_AFTER = 125_864_590_119_494.27;

/** What was published around 12 February 2026 as the cost of one bitcoin. */
export const bundledCosts: readonly ProductionCost[] = [
  {
    model: { en: "difficulty regression", "zh-CN": "难度回归模型" },
    author: "Checkonchain",
    cost: 87_000,
    unit: "USD/BTC",
    published: "2026-02-05",
    difficulty: DIFFICULTY_BEFORE,
    elasticity: 0.525,
    source: { text: { en: "Checkonchain, quoted by CoinDesk", "zh-CN": "Checkonchain，CoinDesk 引用" } },
    status: "flagged",
    note: {
      en: "The article wrongly ascribes it to CryptoQuant. It was 92,300 in December. Computed at the difficulty before the adjustment of 7 February; the elasticity is that of Glassnode's regression, an assumption. In proportion to difficulty (elasticity 1) it would be 77,295.",
      "zh-CN":
        "文章误称其出自 CryptoQuant。12 月时为 92,300。按 2 月 7 日调整前的难度计算；弹性取自 Glassnode 的回归模型，属于假设。若与难度成正比（弹性为 1），则为 77,295。",
    },
  },
  {
    model: { en: "production cost", "zh-CN": "生产成本" },
    author: "JPMorgan",
    cost: 77_000,
    unit: "USD/BTC",
    published: "2026-02-11",
    difficulty: DIFFICULTY_AFTER,
    elasticity: 1,
    source: { text: { en: "JPMorgan report, as the press quoted it", "zh-CN": "摩根大通报告，据媒体报道" } },
    status: "good",
    note: {
      en: "Down from 90,000 at the start of the year, while difficulty fell 15%: about in proportion, hence elasticity 1.",
      "zh-CN": "年初为 90,000，同期难度下降 15%，大致成正比，故弹性取 1。",
    },
  },
  {
    model: { en: "all-in cost, low end", "zh-CN": "综合成本，区间下限" },
    author: "CryptoQuant, J. Moreno",
    cost: 70_000,
    unit: "USD/BTC",
    published: "2026-02-05",
    difficulty: DIFFICULTY_BEFORE,
    elasticity: 1,
    source: { text: { en: "CryptoQuant, as the press quoted it", "zh-CN": "CryptoQuant，据媒体报道" } },
    status: "good",
    note: {
      en: "Given as 70,000 to 80,000. The difficulty is that of the day, and elasticity 1 an assumption.",
      "zh-CN": "原文为 70,000 至 80,000。难度取发布当日数值，弹性 1 属于假设。",
    },
  },
  {
    model: { en: "all-in cost, high end", "zh-CN": "综合成本，区间上限" },
    author: "CryptoQuant, J. Moreno",
    cost: 80_000,
    unit: "USD/BTC",
    published: "2026-02-05",
    difficulty: DIFFICULTY_BEFORE,
    elasticity: 1,
    source: { text: { en: "CryptoQuant, as the press quoted it", "zh-CN": "CryptoQuant，据媒体报道" } },
    status: "good",
    note: {
      en: "Given as 70,000 to 80,000. The difficulty is that of the day, and elasticity 1 an assumption.",
      "zh-CN": "原文为 70,000 至 80,000。难度取发布当日数值，弹性 1 属于假设。",
    },
  },
  {
    model: { en: "production cost", "zh-CN": "生产成本" },
    author: "Capriole",
    cost: 74_300,
    unit: "USD/BTC",
    published: "2026-01-30",
    difficulty: DIFFICULTY_BEFORE,
    elasticity: 1,
    source: {
      text: { en: "Capriole Investments, as the press quoted it", "zh-CN": "Capriole Investments，据媒体报道" },
    },
    status: "good",
    note: {
      en: "As of January; the difficulty is that of the day, and elasticity 1 an assumption.",
      "zh-CN": "1 月数值；难度取发布当日数值，弹性 1 属于假设。",
    },
  },
  {
    model: { en: "electricity alone", "zh-CN": "仅电力成本" },
    author: "Capriole",
    cost: 59_450,
    unit: "USD/BTC",
    published: "2026-01-30",
    difficulty: DIFFICULTY_BEFORE,
    elasticity: 1,
    source: {
      text: { en: "Capriole Investments, as the press quoted it", "zh-CN": "Capriole Investments，据媒体报道" },
    },
    status: "good",
    note: {
      en: "As of January; 80% of the same author's production cost. The difficulty is that of the day.",
      "zh-CN": "1 月数值；为同一作者生产成本的 80%。难度取发布当日数值。",
    },
  },
  {
    model: { en: "difficulty regression", "zh-CN": "难度回归模型" },
    author: "Glassnode",
    cost: 35_958,
    unit: "USD/BTC",
    published: "2026-02-12",
    difficulty: DIFFICULTY_AFTER,
    elasticity: 0.525,
    source: { text: { en: "Computed with Glassnode's published formula", "zh-CN": "按 Glassnode 公布的公式计算" } },
    status: "flagged",
    note: {
      en: "exp(10.2560 + 0.5250 · ln difficulty) ÷ 19,988,456 coins; not a figure that Glassnode printed for the day. The same kind of model as the 87,000 above, and less than half of it.",
      "zh-CN":
        "exp(10.2560 + 0.5250 · ln 难度) ÷ 19,988,456 枚；并非 Glassnode 当日公布的数字。与上方 87,000 同属一类模型，结果却不到其一半。",
    },
  },
];
