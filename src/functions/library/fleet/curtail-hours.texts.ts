import { textsOf } from "../../texts";
import type { CURTAIL_HOURS } from "./curtail-hours";

export const texts = textsOf<typeof CURTAIL_HOURS>({
  summary: {
    en: "Whether to run at each power price, 1 or 0, under the heading Run; spills a table.",
    "zh-CN": "各时段是否应运行（1 或 0），表头为 Run；结果为溢出数组。",
  },
  remarks: [
    {
      en: "Put it beside the prices, in the row of their heading: the results then stand in the rows of their prices. A blank cell among the prices counts as a price of 0.",
      "zh-CN": "请放在电价旁、与其表头同一行：结果便与各电价逐行对应。电价中的空白单元格按 0 计。",
    },
  ],
  formula: {
    en: "1 where price + adder_mwh < 1,000 · hashprice · (1 − pool_fee) / (24 · efficiency), else 0; a tie gives 0",
    "zh-CN": "price + adder_mwh < 1,000 · hashprice · (1 − pool_fee) / (24 · efficiency) 时为 1，否则为 0；相等为 0",
  },
  source: { en: "As CURTAIL.", "zh-CN": "同 CURTAIL。" },
  examples: [
    {
      args: [[[-12.5], [30], [45], [250], [38], [1200]], 40, 20],
      result: [["Run"], [1], [1], [1], [0], [1], [0]],
      about: { en: "A MWh earns 83.33 USD.", "zh-CN": "每 MWh 挖矿收入 83.33 美元。" },
    },
    {
      args: [[["USD/MWh"], [78], [76], [77.5]], 40, 20, 0.01, 5],
      result: [["Run"], [0], [1], [0]],
      about: {
        en: "With 5 USD/MWh of delivery, against 82.50: the last price ties and stops.",
        "zh-CN": "另计 5 USD/MWh 输配费，与 82.50 比较：最后一个时段恰好相等，停机。",
      },
    },
  ],
});
