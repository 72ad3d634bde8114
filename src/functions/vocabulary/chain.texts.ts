import type { Texts } from "../language";

export const chainTexts = {
  height: { en: "Height of a block; the first has height 0.", "zh-CN": "区块的高度；首个区块为 0。" },
  block_time: { en: "Mean seconds between blocks.", "zh-CN": "平均出块间隔（秒）。" },
  as_of: {
    en: "Time of the estimate in UTC: an Excel date-time or Unix seconds.",
    "zh-CN": "估算的截至时间（UTC）：Excel 日期时间或 Unix 秒数。",
  },
  epoch_start: {
    en: "Time of the first block of the difficulty period, UTC: an Excel date-time or Unix seconds.",
    "zh-CN": "难度周期首个区块的时间（UTC）：Excel 日期时间或 Unix 秒数。",
  },
  window_start: {
    en: "Time of block height−503, UTC, to blend in the previous period: an Excel date-time or Unix seconds.",
    "zh-CN": "区块 height−503 的时间（UTC），用于并入上一周期：Excel 日期时间或 Unix 秒数。",
  },
  previous_change: {
    en: "The previous difficulty adjustment as a fraction: −11.16% is -0.1116.",
    "zh-CN": "上次难度调整幅度（小数）：−11.16% 即 -0.1116。",
  },
  tip_time: {
    en: "Header time of the newest block, UTC; needed at the last block of a period.",
    "zh-CN": "最新区块的区块头时间（UTC）；周期最后一个区块时必填。",
  },
  bits: {
    en: 'nBits of a block header: a whole number or text such as "0x17023c7e".',
    "zh-CN": '区块头的 nBits：整数，或文本如 "0x17023c7e"。',
  },
  first_time: {
    en: "Header time of the period's first block, UTC: an Excel date-time or Unix seconds.",
    "zh-CN": "周期首个区块的区块头时间（UTC）：Excel 日期时间或 Unix 秒数。",
  },
  last_time: {
    en: "Header time of the same period's last block, UTC: an Excel date-time or Unix seconds.",
    "zh-CN": "同一周期最后一个区块的区块头时间（UTC）：Excel 日期时间或 Unix 秒数。",
  },
} as const satisfies Readonly<Record<string, Texts>>;
