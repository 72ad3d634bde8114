import { textsOf } from "../../texts";
import type { MINERS } from "./miners";

export const texts = textsOf<typeof MINERS>({
  summary: {
    en: "The machines of the catalogue or of your own table, most efficient first; spills a table.",
    "zh-CN": "目录或自有矿机表中的矿机，能效比低者在前；结果为溢出数组。",
  },
  remarks: [
    {
      en: "The result can be given as miners to MINER, FLEET and FLEET_TOTAL: copy it as values, correct or add rows, and point to it.",
      "zh-CN": "结果可作为 MINER、FLEET 与 FLEET_TOTAL 的 miners：粘贴为数值后修改或增加行，再引用即可。",
    },
  ],
  formula: {
    en: "J/TH = W / (TH/s); rows of at most max_efficiency, ascending",
    "zh-CN": "J/TH = W / (TH/s)；仅列出不高于 max_efficiency 的行，升序排列",
  },
  source: { en: "Makers' rated figures; the source of each is in its row.", "zh-CN": "厂商额定参数；每行均注明来源。" },
  examples: [
    {
      args: [9],
      result: [
        ["Model", "TH/s", "W", "J/TH", "Release", "Cooling", "Source"],
        [
          "Antminer S23 XP Hyd",
          600,
          5340,
          8.9,
          "2026-11",
          "hydro",
          "https://shop.bitmain.com/product/detail?pid=000202608201636197889T3Y4SxC0660",
        ],
      ],
      about: { en: "Of the catalogue, the machines of at most 9 J/TH.", "zh-CN": "目录中能效比不高于 9 J/TH 的矿机。" },
    },
    {
      args: [
        null,
        [
          ["Model", "TH/s", "W"],
          ["Rig A", 150, 2400],
          ["Rig B", 100, 3000],
        ],
      ],
      result: [
        ["Model", "TH/s", "W", "J/TH", "Release", "Cooling", "Source"],
        ["Rig A", 150, 2400, 16, "n/a", "n/a", "n/a"],
        ["Rig B", 100, 3000, 30, "n/a", "n/a", "n/a"],
      ],
      about: { en: "Your own table.", "zh-CN": "自有矿机表。" },
    },
  ],
});
