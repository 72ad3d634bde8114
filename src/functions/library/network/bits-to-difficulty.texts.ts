import { textsOf } from "../../texts";
import type { BITS_TO_DIFFICULTY } from "./bits-to-difficulty";

export const texts = textsOf<typeof BITS_TO_DIFFICULTY>({
  summary: {
    en: "The difficulty that a block header's nBits encodes.",
    "zh-CN": "区块头 nBits 所表示的难度。",
  },
  formula: {
    en: "0xffff · 2^208 / target, target = mantissa · 256^(exponent − 3)",
    "zh-CN": "0xffff · 2^208 / 目标值，目标值 = 尾数 · 256^(指数 − 3)",
  },
  source: {
    en: "Bitcoin Core, src/rpc/blockchain.cpp (GetDifficulty).",
    "zh-CN": "Bitcoin Core src/rpc/blockchain.cpp（GetDifficulty）。",
  },
  examples: [
    {
      args: ["0x17023c7e"],
      result: 125864590119494.3,
      about: {
        en: "From height 935,424, 7 February 2026.",
        "zh-CN": "自高度 935,424（2026 年 2 月 7 日）起的难度。",
      },
    },
    {
      args: [386006177],
      result: 141668107417558.2,
      about: {
        en: "The period before it, with nBits as a whole number.",
        "zh-CN": "此前一个周期，nBits 以整数给出。",
      },
    },
  ],
});
