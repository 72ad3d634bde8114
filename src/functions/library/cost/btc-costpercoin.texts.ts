import { textsOf } from "../../texts";
import type { BTC_COSTPERCOIN } from "./btc-costpercoin";

export const texts = textsOf<typeof BTC_COSTPERCOIN>({
  summary: {
    en: "Cost per coin: what one mined bitcoin costs, in USD; also the break-even BTC price.",
    "zh-CN": "单枚比特币成本（美元），也就是盈亏平衡币价。",
  },
  remarks: [
    {
      en: "With power alone it is the electricity cost per coin. Add other_cost for the cash cost, and depreciation for the fully loaded cost: always say which one a figure is.",
      "zh-CN":
        "只计电费时为电力成本；加上 other_cost 为现金成本，再加上 depreciation 为完全摊销成本。引用数字时请务必注明口径。",
    },
    {
      en: "Power is paid only while machines run; other_cost and depreciation are per installed PH/s and go on, so a lower uptime raises the cost of each coin.",
      "zh-CN":
        "电费只在开机时发生；other_cost 与 depreciation 按装机算力计，停机也照常发生，因此开机率越低，单币成本越高。",
    },
  ],
  formula: {
    en: "(24 · efficiency · power_price · uptime + other_cost + depreciation) / (hashvalue · uptime · (1 − pool_fee)), hashvalue = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
    "zh-CN":
      "(24 · efficiency · power_price · uptime + other_cost + depreciation) / (哈希收益 · uptime · (1 − pool_fee))，哈希收益 = 86,400 · 10^15 / (difficulty · 2^32) · (subsidy + block_fees)",
  },
  source: {
    en: "A day's cost over the coins expected in it: the electricity, cash and fully loaded tiers that miners report.",
    "zh-CN": "一天的电费及其他成本除以当天预期产出的比特币，对应矿企披露的电力、现金与完全摊销成本口径。",
  },
  examples: [
    {
      args: [0.08, 17.5, 141668107417558],
      result: 75719.45275933133,
      about: {
        en: "An S21 (17.5 J/TH) at 8 ¢/kWh and difficulty 141.67 T: electricity alone.",
        "zh-CN": "S21（17.5 J/TH），电价 8 美分/kWh，难度 141.67 T：仅电力成本。",
      },
    },
    {
      args: [0.05, 21.5, 125864590119494, 0.02, 0.01, 0.95, 4, 6],
      result: 72998.71146558394,
      about: {
        en: "An S19 XP with 1% pool fee, 95% uptime, 4 USD/PH/day of other cash cost and 6 of depreciation: fully loaded.",
        "zh-CN": "S19 XP，计入矿池费，开机率 95%，其他现金成本 4 USD/PH/天、折旧 6 USD/PH/天：完全摊销成本。",
      },
    },
  ],
});
