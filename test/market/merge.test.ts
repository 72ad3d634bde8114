import fc from "fast-check";
import { bundled, FIELD_IDS } from "../../src/market";
import type { Fields, Snapshot } from "../../src/market/snapshot";
import { hashprice } from "../../src/core/hashprice";
import { readSnapshot } from "../../src/market";
import type { FieldId, Observation, SourceName } from "../../src/market";
import { merge } from "../../src/market/merge";
import { median } from "../../src/market/merging/median";
import { secondsOf, utcOf } from "../../src/market/observation";
import { BITS, DIFFICULTY, HEIGHT, PERIOD_START, RECORDED } from "./replay/answers";

const UNITS = Object.fromEntries(
  FIELD_IDS.map((id) => [
    id,
    bundled.fields[id]?.unit ?? { btc_usdt: "USDT/BTC", puell_multiple: "ratio" }[id as string],
  ]),
);

const seen = (
  field: FieldId,
  value: number,
  {
    source = "mempool",
    at = RECORDED,
    ...more
  }: { source?: SourceName; at?: number; period?: number; bits?: number } = {},
): Observation =>
  ({ field, value, unit: UNITS[field] ?? "UTC", observedAt: utcOf(at), source, ...more }) as Observation;

const price = (value: number, source: SourceName, at = RECORDED) => seen("btc_price", value, { source, at });

/** What mempool.space says of one moment. */
const network = (
  height = HEIGHT,
  period = height - (height % 2016),
  bits = BITS,
  difficulty = DIFFICULTY,
): Observation[] => [
  seen("height", height, { period }),
  seen("period_start_time", RECORDED - (height - period) * 611, { period }),
  seen("previous_change", -0.0003, { period }),
  seen("height", height, { period, bits }),
  seen("tip_time", RECORDED - 300, { period }),
  seen("difficulty", difficulty, { period, bits }),
  seen("difficulty", difficulty),
  seen("block_fees", 0.016),
  seen("hashrate_3d", 945),
];

const prices = [
  price(85_850, "mempool"),
  price(85_866.185, "coinbase"),
  price(85_861.2, "kraken"),
  price(85_843, "coingecko"),
];

const everything = [
  ...network(),
  ...prices,
  seen("btc_usdt", 85_886.9, { source: "gate" }),
  seen("fear_greed", 47, { source: "alternative", at: RECORDED - 30_000 }),
  seen("all_time_high", 126_080, { source: "coingecko", at: Date.UTC(2025, 9, 6) / 1000 }),
];

const merged = (observations: readonly Observation[], last: Snapshot = bundled, now = RECORDED) =>
  merge(last, observations, now);
const idsOf = ({ findings }: ReturnType<typeof merge>, field?: FieldId) =>
  findings
    .filter((one) => (!field || one.field === field) && one.id !== "market.finding.stale")
    .map(({ id }) => id.replace("market.finding.", ""));
const live = merged(everything).snapshot;

describe("the price", () => {
  it("is the median of the sources in dollars, and names them", () => {
    const { btc_price } = merged(prices).snapshot.fields;
    expect(btc_price).toMatchObject({ value: (85_850 + 85_861.2) / 2, status: "good" });
    expect(btc_price.source.text).toBe("mempool.space, Coinbase, Kraken, CoinGecko");
  });

  it("is flagged with both figures where a source is more than 2% from the median", () => {
    const result = merged([...prices.slice(0, 3), price(90_000, "coingecko")]);
    const middle = (85_861.2 + 85_866.185) / 2;
    expect(result.snapshot.fields.btc_price).toMatchObject({
      value: middle,
      status: "flagged",
      findings: [
        {
          id: "market.finding.price_apart",
          values: { source: "CoinGecko", price: 90_000, median: middle, percent: (90_000 / middle - 1) * 100 },
        },
      ],
    });
  });

  it.each([
    [1.02, []],
    [1.0201, ["price_apart"]],
    [0.98, []],
    [0.9799, ["price_apart"]],
  ])("takes a source at %p of the median for %p", (factor, found) => {
    const result = merged([price(80_000, "coinbase"), price(80_000, "kraken"), price(80_000 * factor, "coingecko")]);
    expect(idsOf(result, "btc_price")).toEqual(found);
  });

  it("never moves with the price in USDT, which is compared and kept apart", () => {
    const result = merged([...prices, seen("btc_usdt", 70_000, { source: "gate" })]);
    expect(result.snapshot.fields.btc_price).toEqual(merged(prices).snapshot.fields.btc_price);
    expect(result.snapshot.fields.btc_usdt).toMatchObject({ value: 70_000, unit: "USDT/BTC", status: "flagged" });
    expect(idsOf(result, "btc_usdt")).toEqual(["usdt_apart"]);
  });

  it("is kept, stale, where the only price is in USDT", () => {
    const { fields } = merged([seen("btc_usdt", 85_886.9, { source: "gate" })], live, RECORDED + 60).snapshot;
    expect(fields.btc_price).toEqual({ ...live.fields.btc_price, status: "stale" });
    expect(fields.btc_usdt?.value).toBe(85_886.9);
  });

  it("of one source alone is flagged, unless the price in USDT bears it out", () => {
    const alone = price(85_000, "kraken");
    expect(idsOf(merged([alone]), "btc_price")).toEqual(["price_alone"]);
    expect(idsOf(merged([alone, seen("btc_usdt", 85_100, { source: "gate" })]), "btc_price")).toEqual([]);
    expect(idsOf(merged([alone, seen("btc_usdt", 95_000, { source: "gate" })]), "btc_price")).toEqual(["price_alone"]);
  });

  it("leaves out a price of hours ago where there are newer ones, and says so", () => {
    const result = merged([...prices.slice(1), price(43_753, "mempool", RECORDED - 4 * 3600)]);
    expect(result.snapshot.fields.btc_price).toMatchObject({ value: 85_861.2, status: "good" });
    expect(result.findings).toContainEqual({
      field: "btc_price",
      id: "market.finding.old",
      values: { source: "mempool.space", hours: 4 },
    });
  });

  it("takes a price of hours ago, as stale, where there is no other", () => {
    const { btc_price } = merged([
      price(43_753, "mempool", RECORDED - 4 * 3600),
      seen("btc_usdt", 43_800, { source: "gate" }),
    ]).snapshot.fields;
    expect(btc_price).toMatchObject({ value: 43_753, status: "stale", observedAt: utcOf(RECORDED - 4 * 3600) });
  });

  it("lies between the lowest and the highest, with as many below as above", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 100, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const middle = median(values);
          expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
          expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
          expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
          expect(middle).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });

  it("of four stays among three that agree, whatever the fourth says", () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e8, noNaN: true }), (wild) => {
        const { value } = merged([price(wild, "mempool"), ...prices.slice(1)]).snapshot.fields.btc_price;
        expect(value).toBeGreaterThanOrEqual(85_843);
        expect(value).toBeLessThanOrEqual(85_866.185);
      }),
    );
  });
});

describe("the all-time high", () => {
  const high = (value: number) => seen("all_time_high", value, { source: "coingecko" });

  it("is never below the price of the moment", () => {
    const { fields } = merged([price(130_000, "kraken"), price(130_100, "coinbase")]).snapshot;
    expect(fields.all_time_high).toMatchObject({
      value: 130_050,
      source: { text: "Kraken, Coinbase" },
      status: "good",
    });
  });

  it("is what a source gives, and stale where none does", () => {
    expect(live.fields.all_time_high).toMatchObject({
      value: 126_080,
      status: "good",
      observedAt: "2025-10-06T00:00:00Z",
    });
    expect(merged(prices).snapshot.fields.all_time_high).toMatchObject({ value: 126_000, status: "stale" });
  });

  it("is flagged where it fell", () => {
    expect(idsOf(merged([high(100_000)]), "all_time_high")).toEqual(["high_fell"]);
    expect(idsOf(merged([high(125_500)]), "all_time_high")).toEqual([]);
  });
});

describe("the network", () => {
  it("takes difficulty from the bits of the header, to the last digit", () => {
    expect(live.fields.difficulty).toMatchObject({ value: DIFFICULTY, status: "good" });
    expect(idsOf(merged(everything))).toEqual([]);
  });

  it("flags a difficulty that the bits contradict, and keeps to the bits", () => {
    const wrong = network().map((one) => (one.field === "difficulty" && !one.bits ? { ...one, value: 141e12 } : one));
    const result = merged(wrong);
    expect(result.snapshot.fields.difficulty).toMatchObject({ value: DIFFICULTY, status: "flagged" });
    expect(idsOf(result, "difficulty")).toEqual(["difficulty_apart"]);
  });

  it("does without bits where one source's difficulty is one that bits can express", () => {
    expect(merged([seen("difficulty", 132_716_002_350_731)]).snapshot.fields.difficulty.status).toBe("good");
    expect(idsOf(merged([seen("difficulty", 132_700_000_000_000)]))).toEqual(["difficulty_bits"]);
  });

  it("takes the tip by its header, with its time, and the subsidy of the block after it", () => {
    const { height, tip_time, period_start_height, subsidy } = live.fields;
    expect([height.value, tip_time?.value, period_start_height.value, subsidy.value]).toEqual([
      HEIGHT,
      RECORDED - 300,
      PERIOD_START,
      3.125,
    ]);
    const eve = merged(network(1_049_999, 1_048_320)).snapshot.fields;
    expect([eve.subsidy.value, eve.height.value]).toEqual([1.5625, 1_049_999]);
  });

  it("notices a retarget between two answers and takes the new period where it is known whole", () => {
    const [old, young] = [network(971_711, 969_696), network(971_712, 971_712)];
    const result = merged([...old, ...young]);
    expect(result.snapshot.fields).toMatchObject({
      height: { value: 971_712, status: "flagged" },
      period_start_height: { value: 971_712 },
      period_start_time: { value: RECORDED },
    });
    expect(result.findings).toContainEqual({
      field: "difficulty",
      id: "market.finding.retarget",
      values: { earlier: 969_696, later: 971_712 },
    });
  });

  it("stays in the old period where of the new one only the height is known", () => {
    const { fields } = merged([...network(971_711, 969_696), seen("height", 971_712, { period: 971_712 })]).snapshot;
    expect([fields.height.value, fields.period_start_height.value, fields.period_start_time.value]).toEqual([
      971_711,
      969_696,
      RECORDED - 2015 * 611,
    ]);
    expect(fields.height.status).toBe("flagged");
  });

  it("never joins a height to the start of another period", () => {
    const result = merged([seen("height", 971_800, { period: 971_712 }), ...prices], live, RECORDED + 86_400);
    expect(result.snapshot.fields.height).toEqual({ ...live.fields.height, status: "stale" });
    expect(result.snapshot.fields.period_start_height.value).toBe(PERIOD_START);
    expect(idsOf(result)).toContain("period_unknown");
  });

  it("goes on within a period of which the start is known", () => {
    const { fields } = merged([seen("height", HEIGHT + 9, { period: PERIOD_START })], live, RECORDED + 5400).snapshot;
    expect(fields.height).toMatchObject({ value: HEIGHT + 9, status: "good" });
    expect(fields.period_start_time).toEqual({ ...live.fields.period_start_time, status: "stale" });
    expect(fields.tip_time).toBeUndefined();
  });

  it.each([
    [HEIGHT - 6, HEIGHT - 6],
    [HEIGHT - 7, HEIGHT],
    [96_999, HEIGHT],
  ])("refuses heights that go back: at %p it is %p", (height, expected) => {
    const back = network(height, height - (height % 2016)).map((one) =>
      one.field === "block_fees" ? { ...one, value: 9 } : one,
    );
    const result = merged(back, live, RECORDED + 60);
    expect(result.snapshot.fields.height.value).toBe(expected);
    expect(result.snapshot.fields.block_fees.value).toBe(expected === height ? 9 : 0.016);
    expect(idsOf(result).includes("height_back")).toBe(expected !== height);
  });

  it.each([
    [-8_600, ["pace"]],
    [-296 * 151, []],
    [-297 * 2399, []],
    [-297 * 2401, ["pace"]],
  ])("notes a period that began %p s from now, for 297 blocks, with %p", (offset, found) => {
    const result = merged(
      network().map((one) => (one.field === "period_start_time" ? { ...one, value: RECORDED + offset } : one)),
    );
    expect(idsOf(result, "period_start_time")).toEqual(found);
  });

  it("lets a period begin at any pace", () => {
    const young = network(971_713, 971_712).map((one) =>
      one.field === "period_start_time" ? { ...one, value: RECORDED - 5 } : one,
    );
    expect(idsOf(merged(young))).toEqual([]);
  });

  it("has nothing to go back behind where nothing was known but the bundled figures", () => {
    expect(merge(undefined, network(890_440), RECORDED).snapshot.fields.height).toMatchObject({ value: 890_440 });
    expect(idsOf(merge(bundled, network(890_440), RECORDED))).toContain("height_back");
  });

  it("notes heights of one moment that are far apart", () => {
    const result = merged([...network(), seen("height", HEIGHT + 40, { period: PERIOD_START })]);
    expect(idsOf(result, "height")).toEqual(["height_apart"]);
  });
});

describe("the clock", () => {
  it("counts what is dated ahead as now, and says by how much", () => {
    const result = merged([...prices.slice(1), price(85_850, "mempool", RECORDED + 7200)]);
    expect(result.snapshot.fields.btc_price).toMatchObject({ observedAt: utcOf(RECORDED), status: "flagged" });
    expect(result.findings).toContainEqual({
      field: "btc_price",
      id: "market.finding.future",
      values: { source: "mempool.space", minutes: 120 },
    });
  });

  it.each([
    ["fear_greed", 600, []],
    ["fear_greed", 601, ["future"]],
    ["fear_greed", -48 * 3600, []],
    ["fear_greed", -48 * 3600 - 1, ["old"]],
  ] as const)("takes %s dated %p s from now for %p", (field, offset, found) => {
    expect(idsOf(merged([seen(field, 47, { source: "alternative", at: RECORDED + offset })]), field)).toEqual(found);
  });

  it("lets a header be two hours ahead, as consensus does", () => {
    const tip = (ahead: number) =>
      merged(network().map((one) => (one.field === "tip_time" ? { ...one, value: RECORDED + ahead } : one)));
    expect(idsOf(tip(7200), "tip_time")).toEqual([]);
    expect(idsOf(tip(7201), "tip_time")).toEqual(["future"]);
  });
});

describe("hashprice", () => {
  it("is what the core makes of the merged figures", () => {
    const { btc_price, difficulty, block_fees, subsidy } = live.fields;
    expect(live.fields.hashprice).toMatchObject({
      value: hashprice(btc_price.value, difficulty.value, block_fees.value, subsidy.value),
      status: "good",
    });
  });

  it("is as good as the worst of its figures", () => {
    expect(merged(network()).snapshot.fields.hashprice.status).toBe("stale");
    expect(merged([...network(), price(85_000, "kraken")]).snapshot.fields.hashprice.status).toBe("flagged");
  });

  it("stands beside an index's, which is flagged when it is far from it", () => {
    const index = (value: number) => merged([...everything, seen("hashprice_index", value, { source: "luxor" })]);
    expect(index(40.89).snapshot.fields.hashprice_index).toMatchObject({ value: 40.89, status: "good" });
    expect(idsOf(index(50), "hashprice_index")).toEqual(["index_apart"]);
  });
});

describe("merging", () => {
  it("makes a snapshot by the format's own rules", () => {
    expect(readSnapshot(JSON.parse(JSON.stringify(live)))).toEqual(live);
    expect(Object.keys(live.fields)).toEqual(FIELD_IDS.filter((id) => live.fields[id]));
  });

  it("carries the published costs over, the bundled ones where there are none", () => {
    const [one] = bundled.productionCosts;
    expect(merged([], { ...bundled, productionCosts: one ? [one] : [] }).snapshot.productionCosts).toEqual([one]);
    expect(merged([], { ...bundled, productionCosts: [] }).snapshot.productionCosts).toEqual(bundled.productionCosts);
  });

  it("tells the age of what no source gave", () => {
    const now = RECORDED + 7 * 3600 + 1;
    const { findings } = merged([price(85_000, "kraken", now), price(85_000, "coinbase", now)], live, now);
    expect(findings).toContainEqual({ field: "block_fees", id: "market.finding.stale", values: { hours: 7 } });
    expect(findings.filter(({ field }) => field === "btc_price")).toEqual([]);
  });

  it("leaves its arguments alone", () => {
    const before = JSON.stringify([live, everything]);
    merged(everything, live, RECORDED + 60);
    expect(JSON.stringify([live, everything])).toBe(before);
  });

  it("never loses a field, never makes a stale one younger, and stays readable, whatever comes in whatever order", () => {
    const observations = [
      ...everything,
      ...network(971_712, 971_712),
      ...network(900_000, 899_136),
      price(1e8, "kraken"),
      price(100, "coinbase", RECORDED + 1e6),
      seen("puell_multiple", 0.8, { source: "cryptoquant" }),
      seen("hashprice_index", 35, { source: "luxor", at: RECORDED - 1e6 }),
    ];
    const rounds = fc.array(fc.shuffledSubarray(observations), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rounds, (all) => {
        let last: Snapshot = live;
        all.forEach((given, round) => {
          const now = RECORDED + round * 3600;
          const { fields } = merge(last, given, now).snapshot;
          for (const id of FIELD_IDS) expectKept(id, last.fields, fields, given);
          last = readSnapshot(JSON.parse(JSON.stringify(merge(last, given, now).snapshot)));
        });
      }),
      { numRuns: 300 },
    );
  });
});

const TIP_TIMES: readonly FieldId[] = ["tip_time", "window_start_time"];
const COMPUTED: readonly FieldId[] = ["hashprice", "subsidy", "all_time_high", "period_start_height"];

function expectKept(id: FieldId, before: Fields, after: Fields, given: readonly Observation[]): void {
  const [was, is] = [before[id], after[id]];
  if (!was || TIP_TIMES.includes(id)) return;
  expect([id, is?.unit]).toEqual([id, was.unit]);
  if (COMPUTED.includes(id) || given.some(({ field }) => field === id)) return;
  expect(is).toEqual({ ...was, status: "stale" });
  expect(secondsOf(is?.observedAt ?? "")).toBe(secondsOf(was.observedAt));
}
