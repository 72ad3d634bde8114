import { textsOf } from "../../texts";
import type { IMPLIED_HASHRATE } from "./implied-hashrate";

export const texts = textsOf<typeof IMPLIED_HASHRATE>({
  summary: {
    en: "The hashrate that must have run to earn the bitcoin received, in PH/s: realised, not nameplate.",
    "zh-CN": "由实际产出反推的算力（PH/s）：为实际运行算力，而非铭牌算力。",
  },
  remarks: [
    {
      en: "Divided by the nameplate hashrate it is the utilisation of the month: curtailment and failures together. Where the pool does not pay FPPS, luck is in it too: a pool of 50 EH/s finds some 240 blocks a month, ±6%.",
      "zh-CN":
        "除以铭牌算力即为当月利用率，其中包含限电停机与故障；若矿池不按 FPPS 结算，还包含运气：50 EH/s 的矿池每月约出 240 个区块，波动约 ±6%。",
    },
    {
      en: "Where difficulty changed within the period, give the inverse of the mean of 1/difficulty: coins follow that, not the mean difficulty.",
      "zh-CN": "期内难度有变时，应取 1/difficulty 的均值再取倒数：产出与之成正比，而非与难度均值成反比。",
    },
  ],
  formula: {
    en: "mined_btc / (days · hashvalue · (1 − pool_fee)), hashvalue = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
    "zh-CN":
      "mined_btc / (days · 哈希收益 · (1 − pool_fee))，哈希收益 = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
  },
  source: { en: "MINED_BTC solved for hashrate.", "zh-CN": "由 MINED_BTC 反解算力。" },
  notes: {
    mined_btc: {
      en: "Bitcoin received in the period, own share only, after the pool's fee.",
      "zh-CN": "期内到账的比特币（仅自有份额，已扣矿池费）。",
    },
  },
  examples: [
    {
      args: [1530, 90, 111186000000000, 0.0424],
      result: 29664.8552957252,
      about: {
        en: "Riot, first quarter of 2025: 1,530 BTC at a mean difficulty of 111.19 T and 0.0424 BTC of fees per block imply 29.7 EH/s.",
        "zh-CN": "Riot 2025 年第一季度：产出 1,530 BTC，平均难度 111.19 T，每区块手续费 0.0424 BTC，对应 29.7 EH/s。",
      },
    },
    {
      args: [14.2, 30, 125864590119494, 0.02, 0.01],
      result: 951.1761012950134,
      about: {
        en: "14.2 BTC in 30 days at the difficulty of 12 February 2026 and 1% pool fee: 951 PH/s.",
        "zh-CN": "30 天产出 14.2 BTC，2026 年 2 月 12 日难度，矿池费率 1%：951 PH/s。",
      },
    },
  ],
});
