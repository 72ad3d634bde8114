import type { FunctionId } from "../../src/functions/catalogue";
import type { Cell } from "../../src/functions/cell";
import { secondsOf } from "../../src/functions/time";
import { call } from "./call";

/** A figure that someone else published or computed, and the same from our functions. */
interface ReferenceCase {
  readonly id: string;
  readonly what: string;
  readonly ours: () => unknown;
  readonly expected: number;
  /** The most that both may differ, in the figure's own unit; 0 is to the last digit. */
  readonly tolerance: number;
  readonly source: string;
}

const number = (id: FunctionId, ...args: unknown[]) => call(id, args) as number;
/** A cell of a spilled result, by its row and its heading. */
const cellOf = (id: FunctionId, args: readonly unknown[], row: number, heading: string): Cell | undefined => {
  const table = call(id, args) as Cell[][];
  return table[row]?.[table[0]?.indexOf(heading) ?? -1];
};
/** BTC of fees per block that are such a share of the whole reward. */
const feesOfReward = (share: number, subsidy: number) => (subsidy * share) / (1 - share);
const utc = (iso: string) => Date.parse(iso) / 1000;

const POW = "bitcoin/bitcoin src/test/pow_tests.cpp";
const BLOCKCHAIN = "bitcoin/bitcoin src/test/blockchain_tests.cpp";
const SUBSIDY = "bitcoin/bitcoin src/validation.cpp, GetBlockSubsidy";
const ESTIMATOR = "mempool/mempool@3b6ed8b backend/src/__tests__/api/difficulty-adjustment.test.ts (figures only)";
const LUXOR = "Luxor Hashrate Index, weekly post of";
const VIABTC = "ViaBTC shutdown-price table via bitcoingarden";
const WHATTOMINE = "WhatToMine coin page near height 969,991";

const estimate = [
  utc("2022-08-18T11:07:00Z"),
  750134,
  utc("2022-08-19T14:03:53Z"),
  utc("2022-08-16T03:16:54Z"),
  0.006280047707459726,
];

const cases: readonly ReferenceCase[] = [
  {
    id: "POW1",
    what: "the first retarget, at height 32,256",
    ours: () => number("RETARGET", "0x1d00ffff", 1261130161, 1262152739),
    expected: 0x1d00d86a,
    tolerance: 0,
    source: POW,
  },
  {
    id: "POW2",
    what: "a retarget held by the proof-of-work limit",
    ours: () => number("RETARGET", "0x1d00ffff", 1231006505, 1233061996),
    expected: 0x1d00ffff,
    tolerance: 0,
    source: POW,
  },
  {
    id: "POW4",
    what: "a retarget held to a quarter of the difficulty",
    ours: () => number("RETARGET", "0x1c387f6f", 1263163443, 1269211443),
    expected: 0x1d00e1fd,
    tolerance: 0,
    source: POW,
  },
  ...(
    [
      ["DIF1", "0x1f111111", 1e-6],
      ["DIF2", "0x1ef88f6f", 1.6e-5],
      ["DIF3", "0x1df88f6f", 0.004023],
      ["DIF4", "0x1cf88f6f", 1.029916],
    ] as const
  ).map(([id, bits, expected]) => ({
    id,
    what: `the difficulty of ${bits}`,
    ours: () => number("BITS_TO_DIFFICULTY", bits),
    expected,
    tolerance: 5e-7,
    source: BLOCKCHAIN,
  })),
  {
    id: "SUB1",
    what: "satoshi of all subsidies, a thousand blocks at a time",
    ours: () => {
      let satoshi = 0;
      for (let height = 0; height < 14_000_000; height += 1000) {
        satoshi += Math.round(number("BLOCK_SUBSIDY", height) * 1e8) * 1000;
      }
      return satoshi;
    },
    expected: 2099999997690000,
    tolerance: 0,
    source: "bitcoin/bitcoin src/test/validation_tests.cpp",
  },
  ...(
    [
      [839999, 6.25],
      [840000, 3.125],
      [1049999, 3.125],
      [1050000, 1.5625],
      [13440000, 0],
    ] as const
  ).map(([height, expected]) => ({
    id: "SUB2",
    what: `the subsidy at height ${height}`,
    ours: () => number("BLOCK_SUBSIDY", height),
    expected,
    tolerance: 0,
    source: SUBSIDY,
  })),
  {
    id: "NET4",
    what: "what the shortcut 2^32 takes off the exact hashes of a block",
    ours: () => (1e12 * (2 ** 48 / 0xffff)) / 600 / 1e18 / number("NETWORK_HASHRATE", 1e12) - 1,
    expected: 1.5259021896696422e-5,
    tolerance: 2e-9,
    source: "algebra: 2^256 / (0xffff · 2^208) = 2^32 · 65536/65535",
  },
  {
    id: "MDA2",
    what: "mempool.space's estimate in the first quarter of a period",
    ours: () => number("DIFF_ADJUST", ...estimate),
    expected: 0.010420538959004633,
    tolerance: 1e-11,
    source: ESTIMATOR,
  },
  {
    id: "MDA2",
    what: "its blocks left",
    ours: () => cellOf("DIFF_FORECAST", [28e12, ...estimate], 1, "Blocks left"),
    expected: 1834,
    tolerance: 0,
    source: ESTIMATOR,
  },
  {
    id: "MDA2",
    what: "its date; theirs cuts each of the 1,834 intervals to a millisecond",
    ours: () => secondsOf(cellOf("DIFF_FORECAST", [28e12, ...estimate], 1, "Date UTC") as number),
    expected: 1662009048.328,
    tolerance: 2.4,
    source: ESTIMATOR,
  },
  {
    id: "BITS1",
    what: "the change from 0x1d000200 to 0x1d000100",
    ours: () => number("BITS_TO_DIFFICULTY", "0x1d000100") / number("BITS_TO_DIFFICULTY", "0x1d000200") - 1,
    expected: 1,
    tolerance: 1e-11,
    source: ESTIMATOR,
  },
  {
    id: "BITS4",
    what: "the change from 0x1c000200 to 0x1d000001",
    ours: () => number("BITS_TO_DIFFICULTY", "0x1d000001") / number("BITS_TO_DIFFICULTY", "0x1c000200") - 1,
    expected: 1,
    tolerance: 1e-11,
    source: ESTIMATOR,
  },
  {
    id: "HP2",
    what: "hashprice of 3 March 2025, fees 1.93% of the reward",
    ours: () => number("HASHPRICE", 86350, 110.57e12, feesOfReward(0.0193, 3.125)),
    expected: 49.4,
    tolerance: 0.741,
    source: `${LUXOR} 2025-03-03; both average price and fees over other hours`,
  },
  {
    id: "HP4",
    what: "hashprice of 16 September 2024, fees not printed: 0.0417 BTC solves it",
    ours: () => number("HASHPRICE", 58000, 92.67e12, 0.0417),
    expected: 39.87,
    tolerance: 0.59805,
    source: `${LUXOR} 2024-09-16`,
  },
  {
    id: "HP5",
    what: "hashprice of 7 August 2021 per TH, fees 1.34% of the subsidy of 6.25",
    ours: () => number("HASHPRICE", 43629, 14.5e12, 6.25 * 0.0134, 6.25) / 1000,
    expected: 0.3835,
    tolerance: 0.00026845,
    source: `${LUXOR} 2021-08-07`,
  },
  {
    id: "HP7",
    what: "hashprice at 100,000 USD and 100 T without fees",
    ours: () => number("HASHPRICE", 100000, 1e14),
    expected: 62.81,
    tolerance: 0.08,
    source: "elektronics.dev, article on hashprice (an intermediate is rounded there)",
  },
  ...(
    [
      ["RIG1", "an S19 of 95 TH/s", 0.095, 0.00068685, 2e-6],
      ["RIG3", "an M30S+ of 100 TH/s", 0.1, 0.000723, 1e-6],
    ] as const
  ).map(([id, what, hashrate, expected, tolerance]) => ({
    id,
    what: `a day's bitcoin of ${what} at 17.62 T, fees 1.3% of the reward`,
    ours: () => number("MINED_BTC", hashrate, 1, 17.62e12, feesOfReward(0.013, 6.25), 0, 1, 6.25),
    expected,
    tolerance,
    source: VIABTC,
  })),
  ...(
    [
      ["RIG5", "an M30S+ of 3,250 W at 5 ¢", 3250, 100, 0.05, 3.9, 0.005, VIABTC],
      ["WTM3", "a rig of 5,510 W at 10 ¢", 5510, 580, 0.1, 13.22, 0.01, WHATTOMINE],
    ] as const
  ).map(([id, what, watts, th, price, expected, tolerance, source]) => ({
    id,
    what: `a day's electricity of ${what}`,
    ours: () => (number("HASHCOST", price, number("WALL_EFFICIENCY", watts, th)) * th) / 1000,
    expected,
    tolerance,
    source,
  })),
  {
    id: "WTM2",
    what: "the network's hashrate at a mean of 512 s a block",
    ours: () => number("NETWORK_HASHRATE", 132716002350731.3, 512) * 1e18,
    expected: 1113302519047363281250,
    tolerance: 1e15,
    source: WHATTOMINE,
  },
  {
    id: "PW2",
    what: "break-even power price at 20 J/TH and 35 USD/PH/day",
    ours: () => number("BREAKEVEN_KWH", 35, 20),
    expected: 0.0729167,
    tolerance: 1e-6,
    source: "algebra on the figures of an article of 2026-02-12",
  },
  ...(
    [
      [43.34, 0.79],
      [55, 1.0],
    ] as const
  ).map(([hashprice, expected]) => ({
    id: "PW3",
    what: `millions of revenue per MW-year at 20 J/TH and ${hashprice} USD/PH/day`,
    ours: () => number("REVENUE_MW_YEAR", hashprice, 20) / 1e6,
    expected,
    tolerance: 0.006,
    source: "CryptoSlate",
  })),
  {
    id: "PW4",
    what: "the power price that an S19 XP needs at 30 USD/PH/day",
    ours: () => number("BREAKEVEN_KWH", 30, 21.5),
    expected: 0.06,
    tolerance: 0.002,
    source: "CoinShares mining report",
  },
  {
    id: "CO1",
    what: "Riot's cost to mine, first quarter of 2025",
    ours: () => cellOf("COST_TIERS", [1530, 61_830_000, 7_801_000, 12_988_000], 3, "USD/BTC"),
    expected: 43808,
    tolerance: 20,
    source: "Riot Q1 2025 10-Q and press release",
  },
  {
    id: "CO3",
    what: "Riot's cost to mine, first quarter of 2024",
    ours: () => cellOf("COST_TIERS", [1364, 31_418_000], 1, "USD/BTC"),
    expected: 23034,
    tolerance: 5,
    source: "Riot Q1 2025 10-Q, comparative column",
  },
  {
    id: "CO6",
    what: "MARA's 31.3 USD/PH/day of the third quarter of 2025 per bitcoin, at the 136 T that the pair implies",
    ours: () => number("IMPLIED_PRICE", 31.3, 136e12),
    expected: 67704,
    tolerance: 677.04,
    source: "CryptoQuant's conversion of MARA's Q3 2025 letter",
  },
  {
    id: "MOD2",
    what: "the difficulty regression at 125.86 T and 19.99 million coins",
    ours: () => number("DIFF_REGRESSION_COST", 125864590119494.3, 19_990_000),
    expected: 35900,
    tolerance: 700,
    source: "own computation with Glassnode's published constants",
  },
  {
    id: "SEED2",
    what: "hashprice of 12 February 2026 with 0.02 BTC of fees",
    ours: () => number("HASHPRICE", 67800, 125864590119494.3, 0.02),
    expected: 34.08,
    tolerance: 0.01,
    source: "own computation; the article of that day says 35",
  },
  {
    id: "HUP",
    what: "a tick of a contract of 1 PH/s over 30 days",
    ours: () => number("FORWARD_PNL", 1, 30, 40.0083333, 40),
    expected: 0.25,
    tolerance: 30e-6,
    source: "Bitnomial HUP contract specification",
  },
];

/** Reference cases that no function of ours says, and why. */
const notExpressible: Readonly<Record<string, string>> = {
  MDA3: "The testnet's twenty-minute rule: Hashcell knows the main network only.",
  BITS2: "A change held to +300% for display: consensus never makes a larger one, and DIFF_ADJUST holds only its own.",
  BITS3: "A change held to −75% for display: consensus never makes a larger one, and DIFF_ADJUST holds only its own.",
  MDA5: "Mean intervals of a captured answer whose window start is not in it; no function gives intervals.",
  MDA6: "Ratios of published difficulties: a division of two cells.",
  PW6: "Hashrate by clock frequency of one firmware: operating modes are an input, BEST_MODE's table.",
  CO5: "The difference of two published figures.",
  CO7: "A sale's price per coin and share of a treasury: divisions of cells.",
  CO9: "A lease's revenue per MW-year: a division of cells; HOSTING_SWITCH takes its result.",
  MOD3: "A cost divided by a ratio that its author changed: an assumption, and a division of cells.",
  SEED1: "A cost less a price: a subtraction of cells.",
};

/** The cases that were collected; each is either expressed above or has its reason. */
const COLLECTED =
  "POW1 POW2 POW4 DIF1 DIF2 DIF3 DIF4 SUB1 SUB2 NET4 MDA2 MDA3 BITS1 BITS2 BITS3 BITS4 MDA5 MDA6 HP2 HP4 HP5 HP7 " +
  "RIG1 RIG3 RIG5 WTM2 WTM3 PW2 PW3 PW4 PW6 CO1 CO3 CO5 CO6 CO7 CO9 MOD2 MOD3 SEED1 SEED2 HUP";

describe("published figures", () => {
  it.each(cases.map((entry) => [entry.id, entry.what, entry] as const))(
    "%s: %s",
    (_id, _what, { ours, expected, tolerance }) => {
      const figure = ours();
      expect(typeof figure).toBe("number");
      expect(Math.abs((figure as number) - expected)).toBeLessThanOrEqual(tolerance);
    },
  );

  it("name their source, and a tolerance that can fail", () => {
    for (const { source, expected, tolerance } of cases) {
      expect(source).toMatch(/.{8}/);
      expect(tolerance <= Math.abs(expected) / 2).toBe(true);
    }
  });

  it("are all expressed, or it is said why not", () => {
    const expressed = cases.map(({ id }) => id);
    for (const reason of Object.values(notExpressible)) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    expect(expressed.filter((id) => id in notExpressible)).toEqual([]);
    expect(new Set([...expressed, ...Object.keys(notExpressible)])).toEqual(new Set(COLLECTED.split(" ")));
  });
});
