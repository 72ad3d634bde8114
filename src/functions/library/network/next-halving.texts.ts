import { textsOf } from "../../texts";
import type { NEXT_HALVING } from "./next-halving";

export const texts = textsOf<typeof NEXT_HALVING>({
  summary: {
    en: "The time of the next halving at a given block time, as a UTC date-time.",
    "zh-CN": "按给定出块间隔推算的下一次减半时间（UTC 日期时间）。",
  },
  remarks: [
    {
      en: "A halving comes at a height, the next multiple of 210,000, not on a date. A mean of 590 instead of 600 seconds brings a halving four years away about 24 days nearer. Format the cell as a date.",
      "zh-CN":
        "减半由区块高度（210,000 的下一个整数倍）决定，而非日期。平均出块间隔由 600 秒变为 590 秒，四年后的减半约提前 24 天。请将单元格设为日期格式。",
    },
  ],
  formula: {
    en: "as_of + (210,000 · (floor(height / 210,000) + 1) − height) · block_time",
    "zh-CN": "as_of + (210,000 · (⌊height / 210,000⌋ + 1) − height) · block_time",
  },
  source: {
    en: "Bitcoin Core, src/validation.cpp (GetBlockSubsidy): the subsidy is shifted right once every 210,000 blocks.",
    "zh-CN": "Bitcoin Core src/validation.cpp（GetBlockSubsidy）：每 210,000 个区块补贴右移一位。",
  },
  notes: {
    height: { en: "Height of the newest block at as_of.", "zh-CN": "as_of 时最新区块的高度。" },
    as_of: {
      en: "Time at which that block was the newest, UTC: an Excel date-time or Unix seconds.",
      "zh-CN": "该区块为最新区块的时间（UTC）：Excel 日期时间或 Unix 秒数。",
    },
  },
  examples: [
    {
      args: [935423, 1770471767],
      result: 46856.244988425926,
      about: {
        en: "From the tip of 7 February 2026, 13:42 UTC: 13 April 2028.",
        "zh-CN": "自 2026 年 2 月 7 日 13:42 UTC 的最新区块起算：2028 年 4 月 13 日。",
      },
    },
    {
      args: [630000, 1589225023, 592.13],
      result: 45402.01299768518,
      about: {
        en: "From the halving of May 2020 at the 592.13 seconds that blocks then took: 20 April 2024, the day on which it came.",
        "zh-CN": "自 2020 年 5 月减半起，按此后实际平均 592.13 秒推算：2024 年 4 月 20 日，与实际日期一致。",
      },
    },
  ],
});
