import { textsOf } from "../../texts";
import type { DIFF_FORECAST } from "./diff-forecast";

export const texts = textsOf<typeof DIFF_FORECAST>({
  summary: {
    en: "Forecast of the next difficulty adjustment: change with its band, next difficulty, blocks left and date; spills a table.",
    "zh-CN": "下一次难度调整的预测：幅度及其区间、调整后难度、剩余区块数与日期；结果为溢出数组。",
  },
  remarks: [
    {
      en: "Low and High are one standard deviation of block luck: two outcomes of three fall between them. They do not foresee machines being switched on or off.",
      "zh-CN": "Low 与 High 为出块运气的一个标准差，约三分之二的结果落在其间；不含未来开机或关机的影响。",
    },
    {
      en: "Change, Low and High are fractions. Date UTC is an Excel date-time: format the cell. Locked in is TRUE on the period's last block, when change and next difficulty are fixed to the last digit; tip_time is then needed.",
      "zh-CN":
        "Change、Low、High 为小数；Date UTC 为 Excel 日期时间，请设置单元格格式。到周期最后一个区块时 Locked in 为 TRUE，幅度与调整后难度已精确确定，此时必须给出 tip_time。",
    },
    { en: "“n/a” stands where too few blocks are known for a band.", "zh-CN": "区块太少、无法给出区间时显示“n/a”。" },
  ],
  formula: {
    en: "Change as DIFF_ADJUST; k = ((2015 − b) / 2015) · √(1/n + 1/(2015 − b)), low = (1 + change)/(1 + k) − 1, high = (1 + change)/(1 − k) − 1, n = blocks behind the estimate; date = as_of + (2016 − b) · mean interval",
    "zh-CN":
      "Change 同 DIFF_ADJUST；k = ((2015 − b) / 2015) · √(1/n + 1/(2015 − b))，low = (1 + change)/(1 + k) − 1，high = (1 + change)/(1 − k) − 1，n 为估算所依据的区块数；日期 = as_of + (2016 − b) · 平均出块间隔",
  },
  source: {
    en: "The estimator of mempool.space, re-derived; the band from blocks as a Poisson process; when locked in, Bitcoin Core, src/pow.cpp.",
    "zh-CN": "mempool.space 的估算方法（重新推导）；区间按泊松出块过程推导；锁定后按 Bitcoin Core src/pow.cpp。",
  },
  notes: { difficulty: { en: "The difficulty in force now.", "zh-CN": "当前难度。" } },
  examples: [
    {
      args: [75502165623893.72, 1706888526, 830027, 1707691381],
      result: [
        ["Change", "Low", "High", "Next difficulty", "Blocks left", "Date UTC", "Locked in"],
        [
          0.08512745140778845,
          0.07026266421990268,
          0.10041096579410769,
          81929472559224.83,
          565,
          45337.56483799487,
          false,
        ],
      ],
      about: {
        en: "Height 830,027 on 11 February 2024: +8.51%, between +7.03% and +10.04%. On 15 February it came to +8.24%.",
        "zh-CN": "2024 年 2 月 11 日，高度 830,027：+8.51%，区间 +7.03% 至 +10.04%。2 月 15 日实际为 +8.24%。",
      },
    },
    {
      args: [141668107417558, 1769110282, 935423, 1770471767, null, null, 1770471767],
      result: [
        ["Change", "Low", "High", "Next difficulty", "Blocks left", "Date UTC", "Locked in"],
        [
          -0.11155833520016746,
          -0.11155833520016746,
          -0.11155833520016746,
          125864590119494.27,
          1,
          46060.5791976266,
          true,
        ],
      ],
      about: {
        en: "The last block before height 935,424 in February 2026: −11.16%, locked in.",
        "zh-CN": "2026 年 2 月高度 935,424 之前的最后一个区块：−11.16%，已锁定。",
      },
    },
  ],
});
