import { textsOf } from "../../texts";
import type { BEST_MODE } from "./best-mode";

export const texts = textsOf<typeof BEST_MODE>({
  summary: {
    en: "The operating mode that earns most at a hashprice and a power price, or OFF.",
    "zh-CN": "给定哈希价格与电价下毛利最高的运行模式；均不盈利时为 OFF。",
  },
  remarks: [
    {
      en: "It compares USD a day, not USD per hash: a step up pays when the added hashrate earns more than the added power costs.",
      "zh-CN": "比较的是每天的美元毛利，而非单位算力的毛利：升档增加的算力收入高于增加的电费时才值得。",
    },
    {
      en: "TH/s and W are those of the whole machine, with W at the meter that is priced. Of equal modes the first is given; a mode that only breaks even gives OFF.",
      "zh-CN": "TH/s 与 W 均按整机填写，W 按计价电表计量。收益相同时取靠前者；恰好盈亏平衡则为 OFF。",
    },
  ],
  formula: {
    en: "The greatest of TH/s / 1,000 · hashprice · (1 − pool_fee) − 24 · W / 1,000 · power_price, and 0 for OFF",
    "zh-CN": "取 TH/s / 1,000 · hashprice · (1 − pool_fee) − 24 · W / 1,000 · power_price 的最大值，OFF 计为 0",
  },
  source: { en: "Marginal revenue against marginal cost of energy.", "zh-CN": "边际收入与边际电费之比较。" },
  examples: [
    {
      args: [
        [
          ["Name", "TH/s", "W"],
          ["Eco", 150, 2250],
          ["Normal", 200, 3500],
          ["Turbo", 230, 4830],
        ],
        35,
        0.05,
      ],
      result: "Normal",
      about: {
        en: "Normal earns 2.80 USD a day, Eco 2.55 and Turbo 2.25.",
        "zh-CN": "Normal 每天 2.80 美元，Eco 2.55，Turbo 2.25。",
      },
    },
    {
      args: [
        [
          ["Name", "TH/s", "W"],
          ["Eco", 150, 2250],
          ["Normal", 200, 3500],
          ["Turbo", 230, 4830],
        ],
        35,
        0.06,
      ],
      result: "Eco",
      about: {
        en: "One cent more and Eco earns most: 2.01 USD a day.",
        "zh-CN": "电价高 1 美分，Eco 最优：每天 2.01 美元。",
      },
    },
    {
      args: [
        [
          ["Name", "TH/s", "W"],
          ["Eco", 150, 2250],
          ["Normal", 200, 3500],
          ["Turbo", 230, 4830],
        ],
        35,
        0.12,
      ],
      result: "OFF",
      about: { en: "At 12 ¢/kWh no mode pays.", "zh-CN": "电价 12 美分/kWh 时各模式均亏损。" },
    },
  ],
});
