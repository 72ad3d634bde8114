import { textsOf } from "../../texts";
import type { RETARGET } from "./retarget";

export const texts = textsOf<typeof RETARGET>({
  summary: {
    en: "The nBits of the next difficulty period, exactly as Bitcoin's consensus code computes it.",
    "zh-CN": "下一难度周期的 nBits，与比特币共识代码的计算结果完全一致。",
  },
  remarks: [
    {
      en: "first_time and last_time are the header times of the first and the last block of the same period: 2,015 intervals, not 2,016.",
      "zh-CN": "first_time 与 last_time 是同一周期首个与最后一个区块的区块头时间：共 2,015 个间隔，而非 2,016 个。",
    },
  ],
  formula: {
    en: "target · clamp(last_time − first_time, 302,400 … 4,838,400) / 1,209,600, at most the proof-of-work limit, truncated to compact form",
    "zh-CN":
      "目标值 · 限幅(last_time − first_time，302,400 … 4,838,400) / 1,209,600，不超过工作量证明上限，再截断为压缩格式",
  },
  source: {
    en: "Bitcoin Core, src/pow.cpp (CalculateNextWorkRequired) and src/arith_uint256.cpp.",
    "zh-CN": "Bitcoin Core src/pow.cpp（CalculateNextWorkRequired）与 src/arith_uint256.cpp。",
  },
  examples: [
    {
      args: [386006177, 1769110282, 1770471767],
      result: 386022526,
      about: {
        en: "Height 935,424, 7 February 2026: 0x1701fca1 became 0x17023c7e; difficulty fell 11.16%.",
        "zh-CN": "高度 935,424，2026 年 2 月 7 日：0x1701fca1 变为 0x17023c7e，难度下降 11.16%。",
      },
    },
    {
      args: ["0x1d00ffff", 1261130161, 1262152739],
      result: 0x1d00d86a,
      about: {
        en: "Height 32,256, December 2009: the first adjustment ever, with nBits as text.",
        "zh-CN": "高度 32,256，2009 年 12 月：历史上首次难度调整，nBits 以文本给出。",
      },
    },
  ],
});
