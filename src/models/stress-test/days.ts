import type { Texts } from "../language";

/** A day by which a fleet is shocked: prices at the close but where the name says otherwise, fees as the day's mean. */
export interface NamedDay {
  readonly name: Texts;
  /** USD/BTC. */
  readonly btcPrice: number;
  readonly difficulty: number;
  /** BTC/block. */
  readonly blockFees: number;
  /** BTC/block. */
  readonly subsidy: number;
}

/** BRK (bitview.space), daily series; the intraday low as the press gave it; the article's day as the bundled snapshot has it. */
export const DAYS: readonly NamedDay[] = [
  {
    name: { en: "2022-11-21, after FTX", "zh-CN": "2022-11-21，FTX 事件后" },
    btcPrice: 15_731.36,
    difficulty: 36_950_494_067_222,
    blockFees: 0.19663,
    subsidy: 6.25,
  },
  {
    name: { en: "2024-04-20, halving", "zh-CN": "2024-04-20，减半日" },
    btcPrice: 64_627.63,
    difficulty: 86_388_558_925_171,
    blockFees: 9.33156,
    subsidy: 3.125,
  },
  {
    name: { en: "2024-08-05, global sell-off", "zh-CN": "2024-08-05，全球抛售" },
    btcPrice: 54_779.1,
    difficulty: 90_666_502_495_566,
    blockFees: 0.0586,
    subsidy: 3.125,
  },
  {
    name: { en: "2025-10-06, highest close", "zh-CN": "2025-10-06，最高收盘价" },
    btcPrice: 124_672.41,
    difficulty: 150_839_487_445_890,
    blockFees: 0.03566,
    subsidy: 3.125,
  },
  {
    name: { en: "2026-02-06, intraday low", "zh-CN": "2026-02-06，盘中低点" },
    btcPrice: 60_000,
    difficulty: 141_668_107_417_558,
    blockFees: 0.04304,
    subsidy: 3.125,
  },
  {
    name: { en: "2026-02-12, the article", "zh-CN": "2026-02-12，文章当日" },
    btcPrice: 67_800,
    difficulty: 125_864_590_119_494.27,
    blockFees: 0.014416684,
    subsidy: 3.125,
  },
  {
    name: { en: "2026-02-24, month's low", "zh-CN": "2026-02-24，当月低点" },
    btcPrice: 63_948.94,
    difficulty: 144_398_401_518_100,
    blockFees: 0.01634,
    subsidy: 3.125,
  },
];
