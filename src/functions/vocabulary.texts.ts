import type { Texts } from "./language";

/** What a parameter is to a person: its word, and a line for Excel's autocomplete and the help pages. */
export interface ParameterTexts {
  readonly label: Texts;
  readonly about: Texts;
}

export const vocabularyTexts: Readonly<Record<string, ParameterTexts>> = {
  btc_price: {
    label: { en: "BTC price", "zh-CN": "BTC 价格" },
    about: { en: "Price of one bitcoin in USD.", "zh-CN": "一枚比特币的美元价格。" },
  },
  difficulty: {
    label: { en: "Difficulty", "zh-CN": "难度" },
    about: {
      en: "Network difficulty in full, such as 125864590119494, not in trillions.",
      "zh-CN": "全网难度的完整数值，例如 125864590119494，而非以 T 为单位。",
    },
  },
  block_fees: {
    label: { en: "Fees per block", "zh-CN": "每区块手续费" },
    about: {
      en: "Transaction fees in BTC per block, the mean of the last 144 blocks.",
      "zh-CN": "每区块交易手续费（BTC），取最近 144 个区块的平均值。",
    },
  },
  subsidy: {
    label: { en: "Block subsidy", "zh-CN": "区块补贴" },
    about: {
      en: "New bitcoin per block; the default is right until block 1,050,000 (about April 2028).",
      "zh-CN": "每区块新产生的比特币；默认值在区块 1,050,000（约 2028 年 4 月）之前有效。",
    },
  },
  hashprice: {
    label: { en: "Hashprice", "zh-CN": "哈希价格" },
    about: { en: "Revenue of 1 PH/s over a day, in USD.", "zh-CN": "1 PH/s 算力一天的收入（美元）。" },
  },
  power_price: {
    label: { en: "Power price", "zh-CN": "电价" },
    about: {
      en: "All-in price of power in USD per kWh: 5 ¢ is 0.05; 0 and negative prices are fine.",
      "zh-CN": "全包电价（USD/kWh）：5 美分即 0.05；可为 0 或负数。",
    },
  },
  efficiency: {
    label: { en: "Efficiency", "zh-CN": "能效比" },
    about: {
      en: "Energy per terahash in J/TH, at the meter that is priced; lower is better.",
      "zh-CN": "每太哈希耗能（J/TH），按计价电表处计量；越低越好。",
    },
  },
  pool_fee: {
    label: { en: "Pool fee", "zh-CN": "矿池费率" },
    about: { en: "Fraction of revenue kept by the pool: 2 % is 0.02.", "zh-CN": "矿池收取的收入比例：2% 即 0.02。" },
  },
  uptime: {
    label: { en: "Uptime", "zh-CN": "开机率" },
    about: {
      en: "Fraction of the time that machines run: 95 % is 0.95.",
      "zh-CN": "矿机运行时间的比例：95% 即 0.95。",
    },
  },
  other_cost: {
    label: { en: "Other cash cost", "zh-CN": "其他现金成本" },
    about: {
      en: "Site labour, hosting, maintenance and the like in USD per installed PH/s a day, paid at any uptime.",
      "zh-CN": "场地人工、托管、维护等（USD/PH/天，按装机算力计），与开机率无关。",
    },
  },
  depreciation: {
    label: { en: "Depreciation", "zh-CN": "折旧" },
    about: { en: "In USD per installed PH/s a day.", "zh-CN": "USD/PH/天，按装机算力计。" },
  },
  height: {
    label: { en: "Block height", "zh-CN": "区块高度" },
    about: { en: "Height of a block; the first has height 0.", "zh-CN": "区块高度；首个区块为 0。" },
  },
  as_of: {
    label: { en: "As of", "zh-CN": "截至时间" },
    about: {
      en: "Time of the estimate in UTC: an Excel date-time or Unix seconds.",
      "zh-CN": "估算时间（UTC）：Excel 日期时间或 Unix 秒数。",
    },
  },
  epoch_start: {
    label: { en: "Period's first block", "zh-CN": "周期首个区块时间" },
    about: {
      en: "Time of the first block of the difficulty period, UTC: an Excel date-time or Unix seconds.",
      "zh-CN": "难度周期首个区块的时间（UTC）：Excel 日期时间或 Unix 秒数。",
    },
  },
  window_start: {
    label: { en: "Window start", "zh-CN": "窗口起点" },
    about: {
      en: "Time of block height−503 in UTC, to blend in the previous period.",
      "zh-CN": "区块 height−503 的时间（UTC），用于并入上一周期。",
    },
  },
  previous_change: {
    label: { en: "Previous change", "zh-CN": "上次调整幅度" },
    about: {
      en: "The previous difficulty adjustment as a fraction: −11.16 % is -0.1116.",
      "zh-CN": "上一次难度调整幅度（小数）：−11.16% 即 -0.1116。",
    },
  },
  tip_time: {
    label: { en: "Tip time", "zh-CN": "最新区块时间" },
    about: {
      en: "The newest block's own time in UTC; needed at the last block of a period.",
      "zh-CN": "最新区块自身的时间（UTC）；周期最后一个区块时必填。",
    },
  },
  bits: {
    label: { en: "nBits", "zh-CN": "nBits" },
    about: {
      en: 'nBits of a block header: a whole number or text such as "0x17023c7e".',
      "zh-CN": '区块头的 nBits：整数，或文本如 "0x17023c7e"。',
    },
  },
  first_time: {
    label: { en: "First block's time", "zh-CN": "首个区块时间" },
    about: {
      en: "Header time of the period's first block, UTC: an Excel date-time or Unix seconds.",
      "zh-CN": "周期首个区块的区块头时间（UTC）：Excel 日期时间或 Unix 秒数。",
    },
  },
  last_time: {
    label: { en: "Last block's time", "zh-CN": "最后一个区块时间" },
    about: {
      en: "Header time of the same period's last block, UTC: an Excel date-time or Unix seconds.",
      "zh-CN": "同一周期最后一个区块的区块头时间（UTC）：Excel 日期时间或 Unix 秒数。",
    },
  },
};
