import { textsOf } from "../../texts";
import type { BLOCK_SUBSIDY } from "./block-subsidy";

export const texts = textsOf<typeof BLOCK_SUBSIDY>({
  summary: {
    en: "Block subsidy: the new bitcoin created by the block at a height, in BTC.",
    "zh-CN": "区块补贴：某一高度的区块所产生的新比特币（BTC）。",
  },
  formula: {
    en: "50 · 10^8 satoshi, halved every 210,000 blocks and rounded down to a satoshi; 0 from the 64th halving",
    "zh-CN": "50 · 10^8 聪，每 210,000 个区块减半，向下取整到聪；第 64 次减半起为 0",
  },
  source: {
    en: "Bitcoin Core, src/validation.cpp (GetBlockSubsidy).",
    "zh-CN": "Bitcoin Core src/validation.cpp（GetBlockSubsidy）。",
  },
  examples: [
    {
      args: [840000],
      result: 3.125,
      about: { en: "From the halving of April 2024.", "zh-CN": "2024 年 4 月减半起。" },
    },
    {
      args: [1050000],
      result: 1.5625,
      about: { en: "From the next halving, about April 2028.", "zh-CN": "下一次减半起，约 2028 年 4 月。" },
    },
    {
      args: [6929999],
      result: 1e-8,
      about: { en: "The last block with a subsidy: one satoshi.", "zh-CN": "最后一个有补贴的区块：1 聪。" },
    },
  ],
});
