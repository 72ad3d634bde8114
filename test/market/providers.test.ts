import { cryptoquant } from "../../src/market/providers/cryptoquant";
import { openProviders } from "../../src/market/providers";
import { luxor } from "../../src/market/providers/luxor";
import type { Request } from "../../src/market/providers/provider";
import { SourceProblem } from "../../src/market/reason";
import { BITS, DIFFICULTY, HEIGHT, PERIOD_START_TIME, RECORDED, answersAt } from "./replay/answers";
import type { Json } from "./replay/answers";

const providers = [...openProviders, luxor("key"), cryptoquant("key")];
const requests = providers.flatMap((provider) => provider.requests);

const requestOf = (path: string): Request => {
  const found = requests.find((one) => one.path.startsWith(path));
  if (!found) throw new Error(path);
  return found;
};
const read = (path: string, json: Json) => requestOf(path).read(json, RECORDED);
const figures = (path: string, json: Json) =>
  read(path, json).readings.map(({ field, value, unit }) => [field, value, unit] as const);
const reasonOf = (path: string, json: Json) => {
  try {
    read(path, json);
  } catch (error) {
    if (error instanceof SourceProblem) return error.reason;
    throw error;
  }
  return undefined;
};

const ADJUSTMENT = "/api/v1/difficulty-adjustment";
const HASHRATE = "/api/v1/mining/hashrate";
const REWARDS = "/api/v1/mining/reward-stats";
const BLOCKS = "/api/v1/blocks";

describe("mempool.space's difficulty adjustment", () => {
  it.each<[string, Json, number, number, number]>([
    [
      "recorded in July 2026",
      {
        remainingBlocks: 1220,
        previousRetarget: -0.7383735253058887,
        previousTime: 1_785_019_866,
        nextRetargetHeight: 961_632,
      },
      960_412,
      1_785_019_866,
      -0.007383735253058887,
    ],
    [
      "recorded in December 2024, when the tip was 875,599",
      {
        remainingBlocks: 1361,
        previousRetarget: 4.429396745461176,
        previousTime: 1_734_312_810,
        nextRetargetHeight: 876_960,
      },
      875_599,
      1_734_312_810,
      0.04429396745461176,
    ],
  ])("%s reads as it should: seconds and percent", (_, answer, height, start, change) => {
    const found = Object.fromEntries(figures(ADJUSTMENT, answer).map(([field, value]) => [field, value]));
    expect(found).toEqual({ height, period_start_time: start, previous_change: expect.closeTo(change, 15) });
  });

  it("reads the documentation's sample, which has no time of the period and other units, for what can be trusted", () => {
    const documented = {
      progressPercent: 44.397234501112074,
      difficultyChange: 98.45932018381687,
      estimatedRetargetDate: 1_627_762_478,
      remainingBlocks: 1121,
      remainingTime: 665_977,
      previousRetarget: -4.807005268478962,
      nextRetargetHeight: 741_888,
      timeAvg: 302_328,
      adjustedTimeAvg: 302_328,
      timeOffset: 0,
    };
    expect(figures(ADJUSTMENT, documented)).toEqual([
      ["height", 740_767, "blocks"],
      ["previous_change", expect.closeTo(-0.04807005268478962, 15), "fraction"],
    ]);
  });

  it("does without the previous retarget while the server starts", () => {
    const starting = {
      remainingBlocks: 1720,
      previousRetarget: null,
      previousTime: 1_791_011_796,
      nextRetargetHeight: 971_712,
    };
    expect(figures(ADJUSTMENT, starting).map(([field]) => field)).toEqual(["height", "period_start_time"]);
  });

  it("contradicts itself where the next retarget is not at the end of a period", () => {
    const answer = { remainingBlocks: 1720, previousTime: 1_791_011_796, nextRetargetHeight: 971_711 };
    expect(reasonOf(ADJUSTMENT, answer)?.id).toBe("market.reason.contradiction");
  });

  it.each([0, 2017, -1, 1.5])("cannot have %p blocks left", (remainingBlocks) => {
    expect(reasonOf(ADJUSTMENT, { remainingBlocks, nextRetargetHeight: 971_712 })?.values).toEqual({
      place: "remainingBlocks",
    });
  });
});

describe("mempool.space's hashrate", () => {
  // The documentation's sample: days of May 2022.
  const documented = {
    hashrates: [
      { timestamp: 1_652_486_400, avgHashrate: 236_499_762_108_771_800_000 },
      { timestamp: 1_652_572_800, avgHashrate: 217_473_276_787_331_300_000 },
      { timestamp: 1_652_659_200, avgHashrate: 189_877_203_506_913_000_000 },
    ],
    difficulty: [{ timestamp: 1_652_468_330, difficulty: 31_251_101_365_711.12, height: 736_249 }],
    currentHashrate: 252_033_247_355_212_300_000,
    currentDifficulty: 31_251_101_365_711.12,
  };

  it("is the mean of three days in EH/s, and not the week's estimate beside it", () => {
    const [first] = read(HASHRATE, documented).readings;
    expect(first).toMatchObject({ field: "hashrate_3d", unit: "EH/s", observedAt: "2022-05-16T00:00:00Z" });
    expect(first?.value).toBeCloseTo((236.4997621 + 217.4732768 + 189.8772035) / 3, 6);
  });

  it("takes the last three of more days, in whatever order", () => {
    const more = [...documented.hashrates, { timestamp: 1_652_000_000, avgHashrate: 9e20 }];
    expect(read(HASHRATE, { ...documented, hashrates: more.reverse() }).readings[0]?.value).toBeCloseTo(214.6167, 4);
  });

  it("lets the week's estimate stand where days are missing, and says so", () => {
    const [first] = read(HASHRATE, { ...documented, hashrates: [] }).readings;
    expect(first).toMatchObject({
      value: expect.closeTo(252.0332, 4),
      remarks: [{ id: "market.finding.hashrate_week" }],
    });
  });

  it("gives two difficulties, the one as it is and the one as last set, under either name of its time", () => {
    const both = (rows: Json[]) =>
      figures(HASHRATE, { ...documented, difficulty: rows })
        .filter(([field]) => field === "difficulty")
        .map(([, value]) => value);
    expect(both(documented.difficulty)).toEqual([31_251_101_365_711.12, 31_251_101_365_711.12]);
    expect(
      both([
        { time: 2_000_000_000, height: 1, difficulty: 2e13, adjustment: 1.1 },
        { time: 1_900_000_000, height: 0, difficulty: 1e13, adjustment: 1.1 },
      ]),
    ).toEqual([31_251_101_365_711.12, 2e13]);
    expect(both([])).toEqual([31_251_101_365_711.12]);
  });
});

describe("mempool.space's reward statistics", () => {
  // The documentation's sample, of 100 blocks.
  const documented = {
    startBlock: 736_556,
    endBlock: 736_655,
    totalReward: "63811748254",
    totalFee: "1311748254",
    totalTx: "164216",
  };

  it("come as texts in satoshi, and say so when they are of other than 144 blocks", () => {
    expect(read(REWARDS, documented).readings).toMatchObject([
      {
        field: "block_fees",
        value: 0.13117482540000001,
        remarks: [{ id: "market.finding.fee_window", values: { blocks: 100 } }],
      },
    ]);
    expect(read(REWARDS, answersAt(RECORDED).mempool[`${REWARDS}/144`]).readings[0]?.remarks).toEqual([]);
  });

  it("pay the subsidy and the fees, across a halving too", () => {
    const halving = {
      startBlock: 839_928,
      endBlock: 840_071,
      totalFee: "1",
      totalReward: `${72 * 625_000_000 + 72 * 312_500_000 + 1}`,
    };
    expect(read(REWARDS, halving).readings[0]?.remarks).toEqual([]);
    expect(read(REWARDS, { ...documented, totalReward: "53811748254" }).readings[0]?.remarks).toContainEqual({
      id: "market.finding.rewards_apart",
      values: { claimed: 5.25, subsidy: 6.25 },
    });
    expect(reasonOf(REWARDS, { ...documented, endBlock: 736_555 })?.id).toBe("market.reason.contradiction");
  });
});

describe("mempool.space's blocks", () => {
  const block = (height: number, timestamp: number, bits = BITS) => ({ height, timestamp, bits });

  it("give the tip, its time and the difficulty of its bits, in whatever order", () => {
    const answer = [block(HEIGHT - 1, 1_791_190_000), block(HEIGHT, 1_791_192_900)];
    expect(figures(BLOCKS, answer)).toEqual([
      ["height", HEIGHT, "blocks"],
      ["tip_time", 1_791_192_900, "UTC"],
      ["difficulty", expect.closeTo(DIFFICULTY, 0), "ratio"],
    ]);
  });

  it("recorded in April 2025 have the difficulty that was printed with them", () => {
    // Block 890,440.
    const [, , difficulty] = figures(BLOCKS, [block(890_440, 1_743_535_677, 386_038_124)]);
    expect(Math.round(difficulty?.[1] ?? 0)).toBe(113_757_508_810_854);
  });

  it("tell how a period began while its first block is among them", () => {
    // Headers of 7 February 2026.
    const answer = [block(935_424, 1_770_472_605, 0x17023c7e), block(935_423, 1_770_471_767, 0x1701fca1)];
    const found = Object.fromEntries(figures(BLOCKS, answer).map(([field, value]) => [field, value]));
    expect(found).toMatchObject({
      height: 935_424,
      period_start_time: 1_770_472_605,
      previous_change: expect.closeTo(-0.111553, 6),
    });
  });

  it.each([
    [971_712 + 502, [`/api/v1/blocks/${971_712 - 1}`]],
    [971_712 + 503, []],
    [971_711, []],
  ])("with the tip at %p lead to %p", (height, paths) => {
    expect(read(BLOCKS, [block(height, RECORDED)]).more.map(({ path }) => path)).toEqual(paths);
  });

  it("lead to the time of the block 503 before, and to no other", () => {
    const [more] = read(BLOCKS, [block(HEIGHT, RECORDED)]).more;
    expect(more?.read([block(HEIGHT - 503, PERIOD_START_TIME)], RECORDED).readings).toMatchObject([
      { field: "window_start_time", value: PERIOD_START_TIME },
    ]);
    expect(() => more?.read([block(HEIGHT - 504, PERIOD_START_TIME)], RECORDED)).toThrow(SourceProblem);
  });

  it.each([0, 0x1d800000, 0x23000000, 2 ** 32])("cannot have bits %p", (bits) => {
    expect(reasonOf(BLOCKS, [block(HEIGHT, RECORDED, bits)])?.values).toEqual({ place: "0.bits" });
  });
});

describe("the exchanges", () => {
  it("give the last trade: Kraken's c[0], Gate.io's last in USDT of October 2026", () => {
    const { kraken } = answersAt(RECORDED);
    expect(figures("/0/public/Ticker", kraken["/0/public/Ticker"])).toEqual([["btc_price", 85_861.2, "USD/BTC"]]);
    const trimmed = [
      { currency_pair: "BTC_USDT", last: "83237.6", change_percentage: "-3.73", quote_volume: "881200598.5151595" },
    ];
    expect(figures("/api/v4/spot/tickers", trimmed)).toEqual([["btc_usdt", 83_237.6, "USDT/BTC"]]);
  });

  it("say errors with status 200 at Kraken, whose text goes nowhere", () => {
    expect(reasonOf("/0/public/Ticker", { error: ["EQuery:Unknown asset pair"] })).toEqual({
      id: "market.reason.own_error",
      values: {},
    });
  });

  it("must be asked for the right pair", () => {
    expect(reasonOf("/v2/prices", { data: { amount: "1", base: "ETH", currency: "USD" } })?.values).toEqual({
      place: "data.base",
    });
    expect(reasonOf("/api/v4/spot", [{ currency_pair: "BTC_USD", last: "1" }])?.values).toEqual({
      place: "0.currency_pair",
    });
  });

  it("need not say when", () => {
    expect(read("/api/v3/simple/price", { bitcoin: { usd: 85_843 } }).readings[0]?.observedAt).toBe(
      "2026-10-05T09:40:00Z",
    );
  });
});

describe("alternative.me", () => {
  it("gives the newest of its days, in whatever order", () => {
    // Recorded on 27 April 2026.
    const data = [
      { value: "33", value_classification: "Fear", timestamp: "1777161600" },
      { value: "47", value_classification: "Neutral", timestamp: "1777248000", time_until_update: "62507" },
    ];
    expect(read("/fng/", { data }).readings).toEqual([
      { field: "fear_greed", value: 47, unit: "0–100", observedAt: "2026-04-27T00:00:00Z" },
    ]);
  });
});

describe("sources with a key", () => {
  it("have it in one header and nowhere in the address", () => {
    expect(luxor("secret").headers).toEqual({ "X-Hi-Api-Key": "secret" });
    expect(cryptoquant("secret").headers).toEqual({ Authorization: "Bearer secret" });
    for (const provider of [luxor("secret"), cryptoquant("secret")]) {
      expect(JSON.stringify(provider.requests)).not.toContain("secret");
    }
  });

  it("are not among those that a browser asks", () => {
    expect(openProviders.map(({ source }) => source)).toEqual([
      "mempool",
      "coinbase",
      "kraken",
      "coingecko",
      "gate",
      "alternative",
    ]);
    expect(openProviders.some(({ headers }) => headers)).toBe(false);
  });
});
