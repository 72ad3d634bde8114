import { bitsToDifficulty } from "../../src/core/difficulty";
import { hashprice } from "../../src/core/hashprice";
import { retarget } from "../../src/core/retarget";
import { blockSubsidy } from "../../src/core/subsidy";
import { bundled } from "../../src/market/bundled";
import { FIELD_IDS, readSnapshot } from "../../src/market/snapshot";
import type { FieldId } from "../../src/market/snapshot";

const { fields, productionCosts } = bundled;

/** The bits of the periods that began at blocks 933,408 and 935,424, from the block headers. */
const BITS_BEFORE = 0x1701fca1;
const BITS = 0x17023c7e;

const costOf = (author: string) => productionCosts.filter((cost) => cost.author.startsWith(author));

describe("the snapshot of 12 February 2026", () => {
  it("is a snapshot by its own rules", () => {
    expect(readSnapshot(JSON.parse(JSON.stringify(bundled)))).toEqual(bundled);
  });

  it("holds every field that was published for the day", () => {
    expect(FIELD_IDS.filter((id) => fields[id])).toEqual([
      "btc_price",
      "all_time_high",
      "height",
      "difficulty",
      "period_start_time",
      "period_start_height",
      "previous_change",
      "block_fees",
      "subsidy",
      "hashrate_3d",
      "hashprice",
      "hashprice_index",
      "fear_greed",
    ]);
  });

  it("shows nothing that was observed after its own time", () => {
    const times = [
      ...Object.values(fields).map(({ observedAt }) => observedAt),
      ...productionCosts.map(({ published }) => published),
    ];
    for (const time of times) expect(Date.parse(time)).toBeLessThanOrEqual(Date.parse(bundled.asOf));
  });

  it.each<[FieldId, number, string]>([
    ["btc_price", 67_800, "Gate BTC/USDT, article of 2026-02-12"],
    ["all_time_high", 126_000, "the same article"],
    ["period_start_height", 935_424, "a multiple of 2,016"],
    ["period_start_time", Date.UTC(2026, 1, 7, 13, 56, 45) / 1000, "header of block 935,424"],
    ["subsidy", 3.125, "from block 840,000 to 1,049,999"],
    ["hashprice_index", 35, "Luxor in the same article"],
    ["fear_greed", 5, "alternative.me on 12 February; 11 was the day before"],
  ])("has %s %p (%s)", (id, value) => {
    expect(fields[id]?.value).toBe(value);
  });

  it("has the difficulty of bits 0x17023c7e, to the last digit", () => {
    expect(fields.difficulty.value).toBe(bitsToDifficulty(BITS));
    expect(fields.difficulty.value).toBeCloseTo(125_864_590_119_494.3, 0);
  });

  it("dates the adjustment 7 February and not 9 February", () => {
    for (const id of ["difficulty", "period_start_time", "period_start_height", "previous_change"] as const) {
      expect(fields[id].observedAt).toBe("2026-02-07T13:56:45Z");
    }
  });

  it("has the change from bits 0x1701fca1, which the block times of the period bring about", () => {
    expect(fields.previous_change.value).toBe(bitsToDifficulty(BITS) / bitsToDifficulty(BITS_BEFORE) - 1);
    expect(fields.previous_change.value).toBeCloseTo(-0.11155, 5);
    // Header times of blocks 933,408 and 935,423.
    expect(retarget(BITS_BEFORE, 1_769_110_282, 1_770_471_767)).toBe(BITS);
  });

  it("has the mean fees of the day: 2.55175314 BTC in 177 blocks", () => {
    // 553.125 BTC of subsidy were paid that day, 3.125 a block.
    expect(553.125 / 3.125).toBe(177);
    expect(fields.block_fees.value).toBeCloseTo(2.55175314 / 177, 9);
  });

  it("has the hashrate of three days, which is what their 479 blocks stand for", () => {
    const blocks = (450 + 493.75 + 553.125) / 3.125;
    expect(blocks).toBe(479);
    expect(fields.hashrate_3d.value).toBeCloseTo((blocks * fields.difficulty.value * 2 ** 32) / (3 * 86_400) / 1e18, 2);
  });

  it("has a height that agrees with the blocks counted before and after", () => {
    // From the retarget at 935,424 to the next at 937,440; 815 blocks from 8 to 12 February, 1,013 from 13 to 18.
    const onRetargetDays = 2016 - 815 - 1013;
    const firstDayShare = (166 * 10.05) / (166 * 10.05 + 159 * 18.82);
    expect(fields.height.value).toBe(Math.round(935_423 + onRetargetDays * firstDayShare + 815));
    expect(blockSubsidy(fields.height.value + 1)).toBe(fields.subsidy.value);
  });

  it("has the hashprice that the core computes", () => {
    const { btc_price, difficulty, block_fees, subsidy } = fields;
    expect(fields.hashprice.value).toBe(hashprice(btc_price.value, difficulty.value, block_fees.value, subsidy.value));
    expect(fields.hashprice.value).toBeCloseTo(34.02, 2);
  });

  it("flags the index's 35, which no price of that day explains", () => {
    const { difficulty, block_fees, subsidy, hashprice_index } = fields;
    const price = (hashprice_index?.value ?? 0) / hashprice(1, difficulty.value, block_fees.value, subsidy.value);
    expect(price).toBeCloseTo(69_754, 0);
    expect(hashprice_index?.status).toBe("flagged");
  });

  it("says in both languages where claims disagree", () => {
    for (const id of [
      "btc_price",
      "all_time_high",
      "difficulty",
      "previous_change",
      "block_fees",
      "hashprice_index",
      "fear_greed",
    ] as const) {
      expect(fields[id]?.note?.en).toMatch(/\d/);
      expect(fields[id]?.note?.["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe("the published production costs", () => {
  it("range from 36,000 to 87,000", () => {
    const costs = productionCosts.map(({ cost }) => cost).sort((one, other) => one - other);
    expect(costs).toEqual([35_958, 59_450, 70_000, 74_300, 77_000, 80_000, 87_000]);
  });

  it("name the difficulty in force on the day of each", () => {
    const retargeted = Date.parse(fields.period_start_time.observedAt);
    for (const { published, difficulty } of productionCosts) {
      expect(difficulty).toBe(bitsToDifficulty(Date.parse(published) < retargeted ? BITS_BEFORE : BITS));
    }
  });

  it("give the 87,000 to Checkonchain and not to CryptoQuant", () => {
    expect(costOf("Checkonchain").map(({ cost }) => cost)).toEqual([87_000]);
    expect(costOf("CryptoQuant").map(({ cost }) => cost)).toEqual([70_000, 80_000]);
  });

  it("have JPMorgan's fall from 90,000 about in proportion to difficulty", () => {
    // 148,258,433,855,481 was in force at the start of the year.
    const inProportion = (90_000 * fields.difficulty.value) / 148_258_433_855_481;
    expect(Math.abs(inProportion / 77_000 - 1)).toBeLessThan(0.01);
  });

  it("have Glassnode's by its formula", () => {
    const mined = 19_687_500 + (fields.height.value + 1 - 840_000) * 3.125;
    expect(costOf("Glassnode")[0]?.cost).toBe(
      Math.round(Math.exp(10.256 + 0.525 * Math.log(fields.difficulty.value)) / mined),
    );
  });
});
