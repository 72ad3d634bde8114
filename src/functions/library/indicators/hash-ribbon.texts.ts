import { textsOf } from "../../texts";
import type { HASH_RIBBON } from "./hash-ribbon";

export const texts = textsOf<typeof HASH_RIBBON>({
  summary: {
    en: "Hash ribbon: how far the 30-day mean of hashrate stands above its 60-day mean, as a fraction.",
    "zh-CN": "哈希带 (Hash Ribbon)：30 日平均算力高于 60 日平均算力的幅度（小数）。",
  },
  remarks: [
    {
      en: "Below zero, hashrate is falling: miners switch machines off, which is called capitulation. A return above zero is read as its end. It describes the past and is no forecast.",
      "zh-CN": "低于零表示算力下降、矿工关机，即所谓“投降”；回升至零以上视为投降结束。它描述过去，并非预测。",
    },
    {
      en: "A day's hashrate is itself an estimate from that day's blocks and varies by several percent from luck alone.",
      "zh-CN": "单日算力由当日出块数推算，仅运气就会带来百分之几的波动。",
    },
  ],
  formula: { en: "SMA30 / SMA60 − 1", "zh-CN": "SMA30 / SMA60 − 1" },
  source: {
    en: "Charles Edwards, Hash Ribbons, 2019: the 30-day against the 60-day simple moving average of hashrate.",
    "zh-CN": "Charles Edwards，Hash Ribbons（2019）：算力的 30 日与 60 日简单移动平均之比较。",
  },
  examples: [
    {
      args: [Array.from({ length: 60 }, (_, day) => [day < 30 ? 900 : 1000])],
      result: 0.05263157894736836,
      about: {
        en: "Thirty days at 900 EH/s, then thirty at 1,000.",
        "zh-CN": "前 30 天 900 EH/s，后 30 天 1,000 EH/s。",
      },
    },
    {
      args: [Array.from({ length: 61 }, (_, day) => [day < 31 ? 1000 : 880])],
      result: -0.06382978723404253,
      about: {
        en: "A fall from 1,000 to 880 EH/s; of 61 days the first no longer counts.",
        "zh-CN": "由 1,000 EH/s 降至 880 EH/s；共 61 天，最早一天不计入。",
      },
    },
  ],
});
