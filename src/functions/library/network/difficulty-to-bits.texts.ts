import { textsOf } from "../../texts";
import type { DIFFICULTY_TO_BITS } from "./difficulty-to-bits";

export const texts = textsOf<typeof DIFFICULTY_TO_BITS>({
  summary: {
    en: "The nBits whose target is nearest to a difficulty, as a whole number.",
    "zh-CN": "目标值与某一难度最接近的 nBits（整数）。",
  },
  remarks: [
    {
      en: "nBits holds three bytes, so a difficulty typed with six or more digits leads back to its block's own nBits. For the hexadecimal text of block explorers, use DEC2HEX.",
      "zh-CN":
        "nBits 只保留三个字节，因此难度输入六位以上有效数字即可还原区块自身的 nBits。如需区块浏览器中的十六进制文本，请用 DEC2HEX。",
    },
  ],
  formula: {
    en: "The compact form of 0xffff · 2^208 / difficulty, rounded to three bytes of mantissa",
    "zh-CN": "0xffff · 2^208 / difficulty 的压缩格式，尾数四舍五入到三个字节",
  },
  source: {
    en: "Bitcoin Core, src/arith_uint256.cpp (GetCompact) and src/rpc/blockchain.cpp (GetDifficulty), inverted.",
    "zh-CN": "Bitcoin Core src/arith_uint256.cpp（GetCompact）与 src/rpc/blockchain.cpp（GetDifficulty）的逆运算。",
  },
  examples: [
    {
      args: [125864590119494],
      result: 386022526,
      about: {
        en: "From height 935,424, 7 February 2026: 0x17023c7e.",
        "zh-CN": "自高度 935,424（2026 年 2 月 7 日）起：0x17023c7e。",
      },
    },
    {
      args: [75502165623893.72],
      result: 386120285,
      about: {
        en: "From height 828,576, February 2024: 0x1703ba5d.",
        "zh-CN": "自高度 828,576（2024 年 2 月）起：0x1703ba5d。",
      },
    },
  ],
});
