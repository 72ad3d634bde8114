import { textsOf } from "../../texts";
import type { NETWORK_HASHRATE } from "./network-hashrate";

export const texts = textsOf<typeof NETWORK_HASHRATE>({
  summary: {
    en: "The network hashrate that a difficulty implies, in EH/s.",
    "zh-CN": "某一难度对应的全网算力（EH/s）。",
  },
  remarks: [
    {
      en: "With block_time left out, it is the hashrate at which blocks come every 600 seconds. With the mean time of recent blocks, it estimates what runs now, and luck makes it rough: ±8% over 144 blocks.",
      "zh-CN":
        "省略 block_time 时，所得为恰好每 600 秒出一个区块的算力；填入近期平均出块间隔，则为当前实际算力的估计，误差随运气而定：144 个区块约 ±8%。",
    },
  ],
  formula: { en: "difficulty · 2^32 / block_time / 10^18", "zh-CN": "difficulty · 2^32 / block_time / 10^18" },
  source: {
    en: "A block at difficulty D takes D · 2^32 hashes on average (Bitcoin Core, src/arith_uint256.cpp and src/chain.cpp); the shortcut 2^32 is 0.0015% low, as in every published figure.",
    "zh-CN":
      "难度 D 下平均需要 D · 2^32 次哈希才能出一个区块（Bitcoin Core src/arith_uint256.cpp 与 src/chain.cpp）；2^32 为业内通行的近似，低 0.0015%。",
  },
  examples: [
    {
      args: [125864590119494],
      result: 900.9738304794524,
      about: {
        en: "12 February 2026: 901 EH/s at 600 seconds a block.",
        "zh-CN": "2026 年 2 月 12 日：按每区块 600 秒计为 901 EH/s。",
      },
    },
    {
      args: [132716002350731, 512],
      result: 1113.3025190473609,
      about: {
        en: "Near height 969,991 with a mean of 512 seconds: WhatToMine showed 1,113.3 EH/s.",
        "zh-CN": "高度 969,991 附近，平均出块间隔 512 秒：WhatToMine 显示 1,113.3 EH/s。",
      },
    },
  ],
});
