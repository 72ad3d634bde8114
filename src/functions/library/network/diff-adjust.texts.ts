import { textsOf } from "../../texts";
import type { DIFF_ADJUST } from "./diff-adjust";

export const texts = textsOf<typeof DIFF_ADJUST>({
  summary: {
    en: "Estimated change of difficulty at the next adjustment, as a fraction (0.05 is +5%).",
    "zh-CN": "下一次难度调整的预计幅度，以小数表示（0.05 即 +5%）。",
  },
  remarks: [
    {
      en: "In the first 503 blocks of a period few blocks are known, so the previous quarter period is blended in when window_start and previous_change are given. Early estimates are still rough: ±10% after 100 blocks, ±3% after 1,000.",
      "zh-CN":
        "周期最初 503 个区块内样本很少；若给出 window_start 与 previous_change，则并入上一周期末段的出块速度。早期估计仍较粗略：100 个区块后约 ±10%，1,000 个区块后约 ±3%。",
    },
    {
      en: "At the period's last block the change is locked in: give tip_time, that block's own time, and the result is exact but for the rounding of compact bits.",
      "zh-CN":
        "到周期最后一个区块时，调整幅度已锁定：给出该区块自身的时间 tip_time，结果即为精确值，仅有 nBits 压缩格式的舍入误差。",
    },
  ],
  formula: {
    en: "600 / ((as_of − epoch_start) / (b + 1)) − 1, b = height mod 2016; from −75% to +300%. Blended: 600 / (((as_of − epoch_start) + (epoch_start − window_start) · (1 + previous_change)) / 504) − 1",
    "zh-CN":
      "600 / ((as_of − epoch_start) / (b + 1)) − 1，b = height mod 2016，限于 −75% 至 +300%。并入上一周期时：600 / (((as_of − epoch_start) + (epoch_start − window_start) · (1 + previous_change)) / 504) − 1",
  },
  source: {
    en: "The estimator of mempool.space, re-derived; at the last block the consensus rule of Bitcoin Core, src/pow.cpp.",
    "zh-CN": "mempool.space 的估算方法（重新推导）；最后一个区块按 Bitcoin Core src/pow.cpp 的共识规则。",
  },
  examples: [
    {
      args: [1706888526, 830027, 1707691381],
      result: 0.08512745140778843,
      about: {
        en: "Height 830,027, 1,452 blocks into its period, on 11 February 2024: mempool.space showed +8.51%.",
        "zh-CN": "2024 年 2 月 11 日，高度 830,027，本周期已出 1,452 个区块：mempool.space 显示 +8.51%。",
      },
    },
    {
      args: [1660820820, 750134, 1660917833, 1660619814, 0.006280047707459726],
      result: 0.010420538959004633,
      about: {
        en: "182 blocks into a period, with the previous window blended in: +1.04%.",
        "zh-CN": "本周期仅 182 个区块，并入上一窗口：+1.04%。",
      },
    },
    {
      args: [1769110282, 935423, 1770471767, null, null, 1770471767],
      result: -0.11155833520016745,
      about: {
        en: "The last block before height 935,424 in February 2026: −11.16%, locked in.",
        "zh-CN": "2026 年 2 月高度 935,424 之前的最后一个区块：−11.16%，已锁定。",
      },
    },
  ],
});
