import { secondsOf } from "../../../src/functions/time";
import { WHATTOMINE, cellOf, number } from "./reference-case";
import type { ReferenceCase } from "./reference-case";

const POW = "bitcoin/bitcoin src/test/pow_tests.cpp";
const BLOCKCHAIN = "bitcoin/bitcoin src/test/blockchain_tests.cpp";
const SUBSIDY = "bitcoin/bitcoin src/validation.cpp, GetBlockSubsidy";
const ESTIMATOR = "mempool/mempool@3b6ed8b backend/src/__tests__/api/difficulty-adjustment.test.ts (figures only)";

const utc = (iso: string) => Date.parse(iso) / 1000;
const estimate = [
  utc("2022-08-18T11:07:00Z"),
  750134,
  utc("2022-08-19T14:03:53Z"),
  utc("2022-08-16T03:16:54Z"),
  0.006280047707459726,
];

export const network: readonly ReferenceCase[] = [
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
    id: "WTM2",
    what: "the network's hashrate at a mean of 512 s a block",
    ours: () => number("NETWORK_HASHRATE", 132716002350731.3, 512) * 1e18,
    expected: 1113302519047363281250,
    tolerance: 1e15,
    source: WHATTOMINE,
  },
];
