/**
 * Riot Platforms' year 2025 as far as it was published (monthly production updates; results of the first quarter of
 * 1 May 2025; cost to mine and credits of the later quarters), the gaps filled with invented figures. The notes beside
 * the rows of the inputs sheet say which is which. Every row has a figure for each of the twelve months; an empty text
 * is a figure that was not found.
 */
export const SAMPLE = {
  /** Difficulty that the month's blocks stood for: days over the sum of 1/difficulty, day by day. */
  difficulty: [
    109_829_600_000_000, 111_600_900_000_000, 112_195_900_000_000, 121_086_400_000_000, 120_757_500_000_000,
    125_978_100_000_000, 123_046_400_000_000, 129_105_300_000_000, 137_785_500_000_000, 149_553_200_000_000,
    153_198_200_000_000, 148_564_600_000_000,
  ],
  blockFees: [0.0459, 0.0425, 0.039, 0.0415, 0.0417, 0.0336, 0.0312, 0.0249, 0.0267, 0.0218, 0.0213, 0.0192],
  subsidy: Array<number>(12).fill(3.125),
  price: [99_993, 95_155, 85_002, 86_367, 103_522, 105_761, 115_336, 114_768, 113_087, 114_061, 96_242, 88_830],
  /** Mean of the hashrate deployed at the month's two ends, PH/s. */
  nameplate: [32_500, 33_550, 33_650, 33_700, 34_550, 35_400, 35_900, 36_400, 36_450, 36_550, 36_600, 37_000],
  coins: [527, 470, 533, 463, 514, 449, 484, 477, 445, 437, 427, 460],
  curtailed: [0.05, 0.06, 0.03, 0.05, 0.03, 0.09, 0.09, 0.08, 0.05, 0.04, 0.02, 0.02],
  downtime: Array<number>(12).fill(0.04),
  sold: [0, 0, 0, 475, 500, 401, 475, 450, 465, 400, 383, 1818],
  proceeds: [0, 0, 0, 38.8, 51.3, 42.1, 54.8, 51.9, 52.6, 46, 37, 161.6].map((millions) => Math.round(millions * 1e6)),
  /** What the published balances leave unexplained, BTC. */
  otherCoins: [-27, 0, -2, 0, 0, 0, 0, 0, -2, 0, 0, -5],
  held: ["", 18_692, 19_223, 19_211, "", 19_273, "", 19_309, 19_287, 19_324, 19_368, 18_005],
  energyMwh: [
    479_100, 434_600, 496_100, 464_700, 514_500, 470_000, 495_300, 513_200, 510_600, 520_300, 522_100, 544_600,
  ],
  energy: [
    21_297_000, 18_994_000, 21_539_000, 21_380_000, 23_660_000, 21_622_592, 27_000_000, 29_100_000, 25_631_544,
    24_400_000, 24_000_000, 25_600_000,
  ],
  credits: [4101, 2800, 900, 2000, 2300, 6000, 13_100, 16_100, 1400, 2100, 1800, 6200].map((usd) => usd * 1000),
  site: [4474, 3990, 4524, 4450, 4600, 4450, 4700, 4700, 4600, 4700, 4700, 4800].map((usd) => usd * 1000),
  sga: Array<number>(12).fill(10_500_000),
  sustaining: Array<number>(12).fill(1_200_000),
  interest: [769, 769, 770, 1400, 1400, 1400, 1700, 1700, 1700, 1900, 1900, 1900].map((usd) => usd * 1000),
  depreciation: [19_021, 19_021, 19_020, 19_900, 19_900, 19_900, 20_900, 20_900, 20_900, 21_500, 21_500, 21_500].map(
    (usd) => usd * 1000,
  ),
  stockComp: [9859, 9859, 9858, ...Array<number>(9).fill(10_000)].map((usd) => usd * 1000),
  /** Average operating hashrate as the company printed it, PH/s. */
  operating: ["", 29_400, 30_300, 29_300, "", "", "", "", 32_200, 33_200, "", ""],
} as const satisfies Record<string, readonly (number | "")[]>;

/** What was printed for the quarters. */
export const PUBLISHED = {
  revenue: [142_900_000, 140_889_000, 160_800_000, ""],
  costToMine: [43_808, 48_992, 46_324, ""],
  /** Worked out: the first quarter's printed 67.0 + 57.1 million USD over 1,530 BTC, to the hundred. */
  withDepreciation: [81_100, "", "", ""],
} as const satisfies Record<string, readonly (number | "")[]>;

/** BTC held at the end of 2024, as published. */
export const OPENING_BTC = 17_722;

/** Room for more sites than the sample has. */
export const SITES = 8;

/** An invented split of the closing month: site, PH/s, BTC, MWh, USD, credits. */
export const SITE_SAMPLE = [
  ["Rockdale", 16_000, 192, 226_000, 10_500_000, 4_100_000],
  ["Corsicana", 17_500, 226, 265_600, 12_350_000, 1_900_000],
  ["Kentucky", 3500, 42, 53_000, 2_750_000, 200_000],
] as const;
