import { textsOf } from "../../texts";
import type { OTHER_COST } from "./other-cost";

export const texts = textsOf<typeof OTHER_COST>({
  summary: {
    en: "Other cash cost from a monthly bill, in USD per installed PH/s a day, as other_cost takes it.",
    "zh-CN": "由每月费用折算的其他现金成本（USD/PH/天，按装机算力计），可直接用作 other_cost。",
  },
  remarks: [
    {
      en: "Divide by all hashrate that the bill covers, running or not.",
      "zh-CN": "应除以该费用所覆盖的全部装机算力，无论是否运行。",
    },
  ],
  formula: { en: "monthly_usd · 12 / 365 / hashrate_ph", "zh-CN": "monthly_usd · 12 / 365 / hashrate_ph" },
  source: { en: "Twelve months over 365 days.", "zh-CN": "十二个月对应 365 天。" },
  notes: {
    hashrate_ph: {
      en: "Installed hashrate that the bill covers, in PH/s: 1 EH/s is 1000.",
      "zh-CN": "该费用所覆盖的装机算力（PH/s）：1 EH/s 即 1000。",
    },
  },
  examples: [
    {
      args: [1000000, 10000],
      result: 3.287671232876712,
      about: { en: "A million USD a month over 10 EH/s.", "zh-CN": "每月 100 万美元，装机 10 EH/s。" },
    },
    {
      args: [250000, 2000],
      result: 4.109589041095891,
      about: { en: "250,000 USD a month over 2 EH/s.", "zh-CN": "每月 25 万美元，装机 2 EH/s。" },
    },
  ],
});
