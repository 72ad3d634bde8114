import type { Texts } from "../language";

export const machinesTexts = {
  efficiency: {
    en: "Energy per terahash in J/TH, at the meter that is priced; lower is better.",
    "zh-CN": "每太哈希耗能（J/TH），按计价电表计量；越低越好。",
  },
  old_efficiency: {
    en: "Efficiency of the machines to be replaced, in J/TH at the meter.",
    "zh-CN": "旧矿机的能效比（J/TH，电表侧）。",
  },
  new_efficiency: {
    en: "Efficiency of the new machines, in J/TH at the meter.",
    "zh-CN": "新矿机的能效比（J/TH，电表侧）。",
  },
  max_efficiency: { en: "Only machines of at most so many J/TH.", "zh-CN": "仅列出能效比不高于该值的矿机（J/TH）。" },
  machine_watts: { en: "Power of the machine itself in watts.", "zh-CN": "矿机自身功率（W）。" },
  machine_th: { en: "Hashrate of the machine in TH/s.", "zh-CN": "矿机算力（TH/s）。" },
  pue: {
    en: "Power drawn at the site over power drawn by the machines: 1.05 is 5% for cooling and the rest.",
    "zh-CN": "矿场总功率与矿机功率之比：1.05 即冷却等另占 5%。",
  },
  line_loss: {
    en: "Fraction lost in transformers and lines before the meter: 2% is 0.02.",
    "zh-CN": "变压器与线路的损耗比例：2% 即 0.02。",
  },
  machine_usd_th: { en: "Price of the machine in USD per TH/s.", "zh-CN": "矿机价格（USD/TH）。" },
  new_usd_th: { en: "Price of the new machines in USD per TH/s.", "zh-CN": "新矿机价格（USD/TH）。" },
  resale_usd_th: { en: "Resale price of the old machines in USD per TH/s.", "zh-CN": "旧矿机转售价格（USD/TH）。" },
  salvage_usd_th: { en: "Salvage value at the end in USD per TH/s.", "zh-CN": "期末残值（USD/TH）。" },
  life_years: { en: "Years over which the machine is written off.", "zh-CN": "折旧年限（年）。" },
  model: {
    en: 'Name of the machine, such as "S19j Pro"; spelling is forgiving.',
    "zh-CN": '矿机型号，如 "S19j Pro"；拼写不必严格。',
  },
  miners: {
    en: "Your own machine table, one machine a row: Model, TH/s, W and optionally Release, Cooling, Source. Left out: Hashcell's catalogue.",
    "zh-CN": "自有矿机表：每行为型号、TH/s、W（可另加上市时间、散热方式、来源）；省略时使用 Hashcell 目录。",
  },
  modes: {
    en: "Operating modes of a machine, one a row: Name, TH/s, W.",
    "zh-CN": "矿机运行模式：每行为名称、TH/s、W。",
  },
} as const satisfies Readonly<Record<string, Texts>>;
