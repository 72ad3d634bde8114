import type { SourceName } from "../../../src/market";

/** When most of these answers were recorded: 5 October 2026, 09:40 UTC. */
export const RECORDED = 1_791_193_200;

/** bits of the period from block 969,696 on; their difficulty is the 132,716,002,350,731.3 that pools and explorers print. */
export const BITS = 0x17021ef0;
export const DIFFICULTY = 132_716_002_350_731.3;
export const HEIGHT = 969_992;
export const PERIOD_START = 969_696;
export const PERIOD_START_TIME = 1_791_011_796;

/** JSON of which nothing is known. */
export type Json = ReturnType<typeof JSON.parse>;
export type Answers = Record<SourceName, Record<string, Json>>;

const header = (height: number, timestamp: number, bits = BITS) => ({
  id: "0".repeat(64),
  height,
  timestamp,
  bits,
  difficulty: DIFFICULTY,
  extras: { totalFees: 1_600_000, reward: 314_100_000 },
});

/**
 * What each source answers by path, typed from recorded answers and vendors' documentation; `now` is put where the
 * recording has its own time.
 */
export const answersAt = (now: number): Answers => ({
  mempool: {
    // Recorded 2026-10-05, at block 969,992.
    "/api/v1/difficulty-adjustment": {
      progressPercent: 14.682539682539684,
      difficultyChange: -1.909509687533617,
      estimatedRetargetDate: 1_792_247_483_120,
      remainingBlocks: 1720,
      remainingTime: 1_054_181_120,
      previousRetarget: -0.03093703234718248,
      previousTime: PERIOD_START_TIME,
      nextRetargetHeight: 971_712,
      timeAvg: 613_195,
      adjustedTimeAvg: 612_896,
      timeOffset: 0,
      expectedBlocks: 302.51,
    },
    // Shape of a recorded /blocks answer; heights and bits of that day.
    "/api/v1/blocks": [header(HEIGHT, now - 300), header(HEIGHT - 1, now - 700), header(HEIGHT - 2, now - 1500)],
    [`/api/v1/blocks/${HEIGHT - 503}`]: [
      header(HEIGHT - 503, PERIOD_START_TIME - 126_000),
      header(HEIGHT - 504, 1_790_885_000),
    ],
    "/api/blocks/tip/height": HEIGHT,
    // Shape of the documentation's answer; figures of that day.
    "/api/v1/mining/hashrate/3d": {
      hashrates: [
        { timestamp: now - 180_000, avgHashrate: 930_000_000_000_000_000_000 },
        { timestamp: now - 93_600, avgHashrate: 960_000_000_000_000_000_000 },
        { timestamp: now - 7_200, avgHashrate: 945_000_000_000_000_000_000 },
      ],
      difficulty: [
        { time: PERIOD_START_TIME, height: PERIOD_START, difficulty: 132_716_002_350_731, adjustment: 0.999691 },
      ],
      currentHashrate: 950_000_000_000_000_000_000,
      currentDifficulty: DIFFICULTY,
    },
    // Shape of the documentation's answer for /100: satoshi as texts, the reward with the fees in it.
    "/api/v1/mining/reward-stats/144": {
      startBlock: HEIGHT - 143,
      endBlock: HEIGHT,
      totalReward: "45230400000",
      totalFee: "230400000",
      totalTx: "872969",
    },
    "/api/v1/prices": {
      time: now - 60,
      USD: 85_850,
      EUR: 79_500,
      GBP: 66_100,
      CAD: 118_000,
      CHF: 75_000,
      AUD: 129_000,
      JPY: 12_700_000,
    },
  },
  // Recorded 2026-10-05.
  coinbase: { "/v2/prices/BTC-USD/spot": { data: { amount: "85866.185", base: "BTC", currency: "USD" } } },
  // Recorded 2026-10-05.
  kraken: {
    "/0/public/Ticker": {
      error: [],
      result: {
        XXBTZUSD: {
          a: ["85861.30000", "1", "1.000"],
          b: ["85861.20000", "1", "1.000"],
          c: ["85861.20000", "0.00048760"],
          v: ["895.28398075", "1686.88628419"],
          t: [55_819, 109_023],
          o: "86506.60000",
        },
      },
    },
  },
  // Recorded 2026-10-05, and the documentation's answer of /coins/markets.
  coingecko: {
    "/api/v3/simple/price": { bitcoin: { usd: 85_843, last_updated_at: now - 30 } },
    "/api/v3/coins/markets": [
      { id: "bitcoin", symbol: "btc", current_price: 85_843, ath: 126_080, ath_date: "2025-10-06T18:57:42.558Z" },
    ],
  },
  // Recorded 2026-10-05.
  gate: {
    "/api/v4/spot/tickers": [
      {
        currency_pair: "BTC_USDT",
        last: "85886.9",
        lowest_ask: "85886.9",
        change_percentage: "0.78",
        base_volume: "6238.937138",
      },
    ],
  },
  // A recorded answer with the day put in.
  alternative: {
    "/fng/": {
      name: "Fear and Greed Index",
      data: [
        { value: "47", value_classification: "Neutral", timestamp: `${dayOf(now)}`, time_until_update: "62507" },
        { value: "33", value_classification: "Fear", timestamp: `${dayOf(now) - 86_400}` },
      ],
      metadata: { error: null },
    },
  },
  // Shapes of the vendors' documentation.
  luxor: {
    "/v1/hashrateindex/hashprice/current": {
      data: { priceBTC: "0.00047625", priceUSD: "40.89", timestamp: new Date((now - 120) * 1000).toISOString() },
    },
  },
  cryptoquant: {
    "/v1/btc/network-indicator/puell-multiple": {
      status: { code: 200, message: "success" },
      result: {
        window: "day",
        data: [{ date: new Date(dayOf(now) * 1000).toISOString().slice(0, 10), puell_multiple: 0.82 }],
      },
    },
  },
});

const dayOf = (seconds: number): number => Math.floor(seconds / 86_400) * 86_400;

/** The same answer with every figure that a source is asked for put through `change`, its times left alone. */
export function withFigures(answer: Json, change: (figure: number | string) => unknown): Json {
  const visit = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
    }
    return FIGURES.has(key) ? change(value) : value;
  };
  return visit(answer, "tip");
}

const FIGURES = new Set(
  (
    "tip remainingBlocks previousRetarget nextRetargetHeight height bits avgHashrate difficulty currentHashrate " +
    "currentDifficulty totalReward totalFee USD amount c usd ath last value priceUSD puell_multiple"
  ).split(" "),
);

/** The same answer with every time put through `change`, in whatever form it is written. */
export function withTimes(answer: Json, change: (seconds: number) => number): Json {
  const visit = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
    }
    if (key === "date") return new Date(change(Date.parse(value) / 1000) * 1000).toISOString().slice(0, 10);
    if (!TIMES.has(key)) return value;
    if (typeof value === "number") return change(value);
    return /^\d+$/.test(value)
      ? `${change(Number(value))}`
      : new Date(change(Date.parse(value) / 1000) * 1000).toISOString();
  };
  return visit(answer, "");
}

const TIMES = new Set(["previousTime", "timestamp", "time", "last_updated_at", "ath_date"]);
