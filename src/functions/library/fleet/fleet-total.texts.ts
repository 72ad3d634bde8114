import { textsOf } from "../../texts";
import type { FLEET_TOTAL } from "./fleet-total";

export const texts = textsOf<typeof FLEET_TOTAL>({
  summary: {
    en: "One total of a fleet, installed or running, in the unit of its field: a figure of FLEET for a single cell.",
    "zh-CN": "机队的单项合计（全部装机或应运行），单位随字段而定：FLEET 合计行的单个数值。",
  },
  remarks: [
    {
      en: "The fields are COUNT, PH (PH/s), MW, MWH (energy a day), JTH (J/TH at the meter, weighted by PH/s), PRICE (USD/kWh, weighted by energy), REVENUE, POWER and MARGIN (USD/day) and BREAKEVEN (USD/kWh).",
      "zh-CN":
        "可用字段：COUNT、PH（PH/s）、MW、MWH（每日用电量）、JTH（电表侧 J/TH，按算力加权）、PRICE（USD/kWh，按用电量加权）、REVENUE、POWER、MARGIN（USD/天）与 BREAKEVEN（USD/kWh）。",
    },
    {
      en: "Where no machine counts, there are no means, and the result is #N/A.",
      "zh-CN": "没有可计入的矿机时，均值不存在，返回 #N/A。",
    },
  ],
  formula: {
    en: "The rows Installed and Running of FLEET; PRICE = POWER / (1,000 · MWH)",
    "zh-CN": "FLEET 的 Installed 与 Running 两行；PRICE = POWER / (1,000 · MWH)",
  },
  source: { en: "As FLEET.", "zh-CN": "同 FLEET。" },
  examples: [
    {
      args: [
        [
          ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"],
          ["Texas", "Antminer S21", 1000, null, null, 0.045, 0.95, 1.02],
          ["Ohio", "S19j Pro", 2000, null, null, 0.06, 0.9, 1],
        ],
        40,
        "MARGIN",
        false,
        0.01,
      ],
      result: 3322.044,
      about: { en: "The margin of all that is installed.", "zh-CN": "全部装机的毛利。" },
    },
    {
      args: [
        [
          ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"],
          ["Texas", "Antminer S21", 1000, null, null, 0.045, 0.95, 1.02],
          ["Ohio", "S19j Pro", 2000, null, null, 0.06, 0.9, 1],
        ],
        40,
        "MARGIN",
        true,
        0.01,
      ],
      result: 3861.18,
      about: { en: "Of what should run only: 539 USD a day more.", "zh-CN": "仅计应运行的矿机：每天多 539 美元。" },
    },
    {
      args: [
        [
          ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"],
          ["Texas", "Antminer S21", 1000, null, null, 0.045, 0.95, 1.02],
          ["Ohio", "S19j Pro", 2000, null, null, 0.06, 0.9, 1],
        ],
        40,
        "PRICE",
        false,
        0.01,
      ],
      result: 0.05429290209672533,
      about: { en: "The mean power price, weighted by energy.", "zh-CN": "按用电量加权的平均电价。" },
    },
  ],
  notes: {
    field: {
      en: "COUNT, PH, MW, MWH, JTH, PRICE, REVENUE, POWER, MARGIN or BREAKEVEN.",
      "zh-CN": "COUNT、PH、MW、MWH、JTH、PRICE、REVENUE、POWER、MARGIN 或 BREAKEVEN。",
    },
  },
});
