import { textsOf } from "../../texts";
import type { PUELL } from "./puell";

export const texts = textsOf<typeof PUELL>({
  summary: {
    en: "Puell multiple: the USD value of today's new bitcoin over its 365-day mean, as a ratio.",
    "zh-CN": "普尔倍数 (Puell Multiple)：当日新发行比特币的美元价值与其 365 日均值之比（比值）。",
  },
  remarks: [
    {
      en: "Issuance is new coins only, without fees. The mean covers the last 365 days, today among them. A halving cuts the multiple in half, whatever the price does.",
      "zh-CN": "发行额仅含新币，不含手续费；均值涵盖最近 365 天（含当日）。减半会使该倍数机械地减半，与价格无关。",
    },
  ],
  formula: {
    en: "issuance today / SMA365 of issuance, both in USD",
    "zh-CN": "当日发行额 / 发行额的 SMA365，均以美元计",
  },
  source: {
    en: "David Puell, the Puell Multiple, 2019.",
    "zh-CN": "David Puell，Puell Multiple（2019）。",
  },
  examples: [
    {
      args: [Array.from({ length: 365 }, (_, day) => [day < 364 ? 30 : 15])],
      result: 0.5006858710562414,
      about: {
        en: "A day at half of the year's level, in millions of USD.",
        "zh-CN": "当日发行额为全年水平的一半（单位：百万美元）。",
      },
    },
    {
      args: [Array.from({ length: 365 }, (_, day) => [day + 1])],
      result: 1.994535519125683,
      about: { en: "A steady rise from 1 to 365.", "zh-CN": "由 1 匀速升至 365。" },
    },
  ],
});
