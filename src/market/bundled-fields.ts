import { computedHashprice } from "./computed";
import type { Fields } from "./snapshot";

/** When block 935,424 began the difficulty period. */
const RETARGET_TIME = "2026-02-07T13:56:45Z";
const DAY_END = "2026-02-12T23:59:00Z";

const HEADERS = {
  text: {
    en: "Block headers, bits 0x17023c7e from block 935,424 on",
    "zh-CN": "区块头：自区块 935,424 起 bits 为 0x17023c7e",
  },
};
const DAILY_SERIES = {
  text: { en: "BRK (bitview.space), daily series", "zh-CN": "BRK（bitview.space）日线" },
  url: "https://bitview.space",
};
const ARTICLE = { en: "Gate, article of 2026-02-12", "zh-CN": "Gate，2026-02-12 文章" };

const observed: Omit<Fields, "hashprice"> = {
  btc_price: {
    value: 67_800,
    unit: "USD/BTC",
    source: { text: { en: `BTC/USDT on ${ARTICLE.en}`, "zh-CN": `BTC/USDT，${ARTICLE["zh-CN"]}` } },
    observedAt: "2026-02-12T12:00:00Z",
    status: "good",
    note: {
      en: "The article gives the day but no time; noon stands for it. A price in USDT, read as USD. The daily series closed at 67,223.20 on 11 February and at 66,120.00 on 12 February.",
      "zh-CN":
        "文章只写日期，未写时刻，此处以正午代替。价格以 USDT 计，按 USD 使用。日线收盘价：2 月 11 日 67,223.20，2 月 12 日 66,120.00。",
    },
  },
  all_time_high: {
    value: 126_000,
    unit: "USD/BTC",
    source: { text: ARTICLE },
    observedAt: "2025-10-06T00:00:00Z",
    status: "flagged",
    note: {
      en: "A rounded intraday high; other sources give 126,080. The highest daily close was 124,672.41, on 6 October 2025. 67,800 is 46.2% below 126,000, not “over 50%” as the article says; that held only at the low near 60,000 on 5–6 February.",
      "zh-CN":
        "盘中高点的约数，另有来源为 126,080。日线最高收盘价为 2025 年 10 月 6 日的 124,672.41。67,800 较 126,000 低 46.2%，并非文章所说的“超过 50%”；仅 2 月 5 日至 6 日接近 60,000 的低点才超过 50%。",
    },
  },
  height: {
    value: 936_305,
    unit: "blocks",
    source: {
      text: {
        en: "Estimate from block 935,424 and the blocks counted a day",
        "zh-CN": "由区块 935,424 与每日区块数估算",
      },
      url: "https://bitview.space",
    },
    observedAt: DAY_END,
    status: "flagged",
    note: {
      en: "An estimate, give or take 10 blocks: 815 blocks were counted from 8 to 12 February, and about 67 came before them in this period.",
      "zh-CN": "估计值，误差约 ±10 个区块：2 月 8 日至 12 日共计 815 个区块，此前本周期内约有 67 个。",
    },
  },
  difficulty: {
    value: 125_864_590_119_494.27,
    unit: "ratio",
    source: HEADERS,
    observedAt: RETARGET_TIME,
    status: "good",
    note: {
      en: "In force from block 935,424 on 7 February, though the press dated the adjustment 9 February. Before: 141,668,107,417,558 (bits 0x1701fca1).",
      "zh-CN": "自 2 月 7 日区块 935,424 起生效，媒体多误作 2 月 9 日。此前为 141,668,107,417,558（bits 0x1701fca1）。",
    },
  },
  period_start_time: {
    value: 1_770_472_605,
    unit: "UTC",
    source: HEADERS,
    observedAt: RETARGET_TIME,
    status: "good",
  },
  period_start_height: {
    value: 935_424,
    unit: "blocks",
    source: HEADERS,
    observedAt: RETARGET_TIME,
    status: "good",
  },
  previous_change: {
    value: -0.11155310525525741,
    unit: "fraction",
    source: {
      text: {
        en: "Block headers, from bits 0x1701fca1 to 0x17023c7e",
        "zh-CN": "区块头：bits 由 0x1701fca1 变为 0x17023c7e",
      },
    },
    observedAt: RETARGET_TIME,
    status: "good",
    note: {
      en: "−11.155%, at block 935,424 on 7 February. Commonly rounded to −11% and misdated 9 February. The largest fall since July 2021 and the tenth largest ever.",
      "zh-CN":
        "−11.155%，发生于 2 月 7 日区块 935,424。通常约写作 −11%，并误作 2 月 9 日。为 2021 年 7 月以来最大降幅，历史第十。",
    },
  },
  block_fees: {
    value: 0.014416684,
    unit: "BTC/block",
    source: DAILY_SERIES,
    observedAt: DAY_END,
    status: "good",
    note: {
      en: "The mean of the day's 177 blocks (2.55175314 BTC) stands for the last 144. Days of this period ranged from 0.013 to 0.019; the mean of 2025 was 0.036.",
      "zh-CN":
        "以当日 177 个区块的均值（共 2.55175314 BTC）代替最近 144 个区块。本周期内各日为 0.013 至 0.019；2025 年均值为 0.036。",
    },
  },
  subsidy: {
    value: 3.125,
    unit: "BTC/block",
    source: { text: { en: "Bitcoin consensus rule", "zh-CN": "比特币共识规则" } },
    observedAt: DAY_END,
    status: "good",
    note: {
      en: "Until block 1,050,000, about April 2028.",
      "zh-CN": "至区块 1,050,000 为止，约 2028 年 4 月。",
    },
  },
  hashrate_3d: {
    value: 998.996,
    unit: "EH/s",
    source: DAILY_SERIES,
    observedAt: DAY_END,
    status: "good",
    note: {
      en: "The mean of 10, 11 and 12 February (901, 989 and 1,107 EH/s), from the 479 blocks found. Lows of 863 to 990 EH/s were published for the winter storm before.",
      "zh-CN":
        "2 月 10 日至 12 日三天（901、989、1,107 EH/s）的均值，由所出的 479 个区块算得。此前冬季风暴期间公布的低点为 863 至 990 EH/s。",
    },
  },
  hashprice_index: {
    value: 35,
    unit: "USD/PH/day",
    source: { text: { en: `Luxor, as quoted in ${ARTICLE.en}`, "zh-CN": `Luxor，引自 ${ARTICLE["zh-CN"]}` } },
    observedAt: "2026-02-12T12:00:00Z",
    status: "flagged",
    note: {
      en: "35 needs a BTC price of about 69,750. Another series (BRK) gives 33.50 for the day. The “five-year low” was about 27.9, on 5–6 February; about 33.3 was quoted on 9 February.",
      "zh-CN":
        "35 对应的币价约为 69,750。另一数据源（BRK）当日为 33.50。所谓“五年低点”约为 27.9，出现在 2 月 5 日至 6 日；2 月 9 日报道约为 33.3。",
    },
  },
  fear_greed: {
    value: 5,
    unit: "0–100",
    source: { text: "alternative.me", url: "https://alternative.me/crypto/fear-and-greed-index/" },
    observedAt: "2026-02-12T00:00:00Z",
    status: "good",
    note: {
      en: "The lowest on record. The article's 11 was the value of 11 February. CoinMarketCap's own index stood at 8.",
      "zh-CN": "历史最低。文章所写的 11 为 2 月 11 日数值。CoinMarketCap 的同类指数为 8。",
    },
  },
};

export const bundledFields: Fields = {
  ...observed,
  hashprice: {
    value: computedHashprice(observed),
    unit: "USD/PH/day",
    source: { text: { en: "Computed: MINING.HASHPRICE", "zh-CN": "计算：MINING.HASHPRICE" } },
    observedAt: DAY_END,
    status: "good",
    note: {
      en: "From the price, difficulty, fees and subsidy above: 33.86 without fees, 34.19 with 0.03 BTC a block. At the difficulty before 7 February it would be 30.1 to 30.4.",
      "zh-CN":
        "由上方币价、难度、手续费与补贴算得：不计手续费为 33.86，每区块 0.03 BTC 时为 34.19。按 2 月 7 日之前的难度则为 30.1 至 30.4。",
    },
  },
};
