import { textsOf } from "../../texts";
import type { WALL_EFFICIENCY } from "./wall-efficiency";

export const texts = textsOf<typeof WALL_EFFICIENCY>({
  summary: {
    en: "Efficiency at the meter from a machine's watts and TH/s, the site's PUE and line loss, in J/TH.",
    "zh-CN": "由矿机功率、算力、矿场 PUE 与线损率计算的电表侧能效比（J/TH）。",
  },
  remarks: [
    {
      en: "All other functions take the efficiency at the meter that is priced. Use the machine's own figures where the power price applies at its outlet, as with most hosting.",
      "zh-CN": "其他函数均要求计价电表侧的能效比。若电价按矿机插座处计（托管通常如此），则用矿机自身数据即可。",
    },
  ],
  formula: {
    en: "machine_watts / machine_th · pue / (1 − line_loss)",
    "zh-CN": "machine_watts / machine_th · pue / (1 − line_loss)",
  },
  source: {
    en: "Power at the meter = machine power · PUE / (1 − losses); 1 W per TH/s is 1 J/TH.",
    "zh-CN": "电表侧功率 = 矿机功率 · PUE / (1 − 线损率)；每 TH/s 1 W 即 1 J/TH。",
  },
  examples: [
    {
      args: [3500, 200],
      result: 17.5,
      about: { en: "An S21 of 3,500 W and 200 TH/s by itself.", "zh-CN": "S21 自身：3,500 W，200 TH/s。" },
    },
    {
      args: [3500, 200, 1.05, 0.02],
      result: 18.75,
      about: {
        en: "The same at a site with a PUE of 1.05 and 2% line loss.",
        "zh-CN": "同一矿机，矿场 PUE 1.05，线损率 2%。",
      },
    },
  ],
});
