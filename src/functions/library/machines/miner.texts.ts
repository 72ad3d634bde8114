import { textsOf } from "../../texts";
import type { MINER } from "./miner";

export const texts = textsOf<typeof MINER>({
  summary: {
    en: "A machine's rated figure: hashrate, power, efficiency, release, cooling or source.",
    "zh-CN": "矿机的额定参数：算力、功率、能效比、上市时间、散热方式或来源。",
  },
  remarks: [
    {
      en: "The name is matched forgivingly: case, spaces, the maker and a hashrate at the end do not matter, but the hashrate must be the machine's own. A name that no machine has, or several, returns #N/A with the nearest: a machine is never guessed.",
      "zh-CN":
        "型号匹配较宽松：大小写、空格、厂商名与末尾的算力均可省略或写出，但写出的算力须与该型号一致。找不到或有多个候选时返回 #N/A 并列出相近型号，绝不猜测。",
    },
    {
      en: "The catalogue mostly has one row a model, at its most common hashrate. Where versions differ in efficiency, give your own table in miners: a fleet's result is only as good as these figures.",
      "zh-CN":
        "目录中每个型号通常只列一个常见算力版本。若不同版本的能效比不同，请用 miners 给出自有矿机表：机队结果的准确性取决于这些参数。",
    },
  ],
  formula: {
    en: "TH in TH/s, W in watts, JTH = W / TH; RELEASE, COOLING and SOURCE are text, n/a where not known",
    "zh-CN": "TH 为 TH/s，W 为瓦特，JTH = W / TH；RELEASE、COOLING、SOURCE 为文本，未知时为 n/a",
  },
  source: {
    en: 'Makers\' rated figures, each with its source: MINER(model, "SOURCE").',
    "zh-CN": '厂商额定参数，逐项注明来源：MINER(model, "SOURCE")。',
  },
  examples: [
    {
      args: ["S19j Pro", "JTH"],
      result: 29.5,
      about: { en: "A model by its short name: 3,068 W for 104 TH/s.", "zh-CN": "以简称查询：104 TH/s，3,068 W。" },
    },
    {
      args: ["bitmain antminer s21 xp 270T", "W"],
      result: 3645,
      about: {
        en: "The same machine is found with its maker and its hashrate.",
        "zh-CN": "写出厂商与算力也能找到同一型号。",
      },
    },
    {
      args: [
        "rig b",
        "J/TH",
        [
          ["Model", "TH/s", "W"],
          ["Rig A", 150, 2400],
          ["Rig B", 100, 3000],
        ],
      ],
      result: 30,
      about: { en: "From your own table.", "zh-CN": "取自自有矿机表。" },
    },
  ],
  notes: {
    field: {
      en: "TH (TH/s), W, JTH (J/TH), RELEASE, COOLING or SOURCE.",
      "zh-CN": "TH（TH/s）、W、JTH（J/TH）、RELEASE、COOLING 或 SOURCE。",
    },
  },
});
