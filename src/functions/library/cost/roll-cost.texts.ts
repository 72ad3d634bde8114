import { textsOf } from "../../texts";
import type { ROLL_COST } from "./roll-cost";

export const texts = textsOf<typeof ROLL_COST>({
  summary: {
    en: "A published cost per coin converted to another difficulty, in USD.",
    "zh-CN": "已发布的单币成本换算到另一难度后的数值（美元）。",
  },
  remarks: [
    {
      en: "A model's figure belongs to the difficulty of its day. Cost from power and efficiency is in proportion to difficulty: elasticity 1. The difficulty regression behind some published figures has 0.525: say which one you take.",
      "zh-CN":
        "模型给出的成本只对应其计算当日的难度。由电价与能效比算出的成本与难度成正比，弹性为 1；部分已发布数字来自难度回归，弹性为 0.525：请注明采用哪一种。",
    },
  ],
  formula: {
    en: "cost_btc · (difficulty_now / difficulty_then)^elasticity",
    "zh-CN": "cost_btc · (difficulty_now / difficulty_then)^elasticity",
  },
  source: {
    en: "Coins per hash fall as 1 / difficulty; the exponent 0.525 is that of Glassnode's difficulty regression model.",
    "zh-CN": "每次哈希的产出与难度成反比；指数 0.525 取自 Glassnode 的难度回归模型。",
  },
  examples: [
    {
      args: [87000, 141668107417558, 125864590119494],
      result: 77294.87984279258,
      about: {
        en: "The 87,000 USD of early February 2026, after the adjustment of −11.16%: in proportion, 77,295.",
        "zh-CN": "2026 年 2 月初的 87,000 美元，经 −11.16% 的难度调整后：按比例为 77,295 美元。",
      },
    },
    {
      args: [87000, 141668107417558, 125864590119494, 0.525],
      result: 81761.8625764218,
      about: {
        en: "The same by the regression that it comes from: 81,762.",
        "zh-CN": "按其所依据的回归模型：81,762 美元。",
      },
    },
  ],
});
