import fc from "fast-check";
import { blocksIntoPeriod, estimateAdjustment, isLockedIn } from "../../src/core/estimate";

const start = 1_700_000_000;
const periodStart = 2016 * 400;
const estimate = (b: number, elapsed: number): number =>
  estimateAdjustment(start, periodStart + b, start + elapsed, undefined, undefined, undefined);

describe("estimateAdjustment", () => {
  // mempool/mempool @3b6ed8bd, backend/src/__tests__/api/difficulty-adjustment.test.ts: figures only.
  it.each([
    ["in the middle of a period", 1706888526, 830027, 1707691381, 1707403385, 7.333505241141637, 0, 8.512745140778843],
    ["with the window", 1660820820, 750134, 1660917833, 1660619814, 0.6280047707459726, 0, 1.0420538959004633],
    [
      "at the tip's own time in the last block",
      1681984653,
      788255,
      1683212049,
      1660619814,
      1.7220298879531821,
      1683212066,
      -1.4512637555574193,
    ],
  ])("shows what mempool.space shows %s", (_what, epochStart, height, now, windowStart, previous, tipTime, percent) => {
    const change = estimateAdjustment(epochStart, height, now, windowStart, previous / 100, tipTime);
    expect(change * 100).toBeCloseTo(percent, 9);
  });

  it.each([
    // Retargets that clamp nothing, from the table in retarget.test.ts.
    [935_424, 1769110282, 1770471767],
    [937_440, 1770472012, 1771524935],
  ])("is the consensus ratio once the last block before %i is known", (height, first, last) => {
    const change = estimateAdjustment(first, height - 1, last + 4000, 1, 0.1, last);
    expect(change).toBeCloseTo(1_209_600 / (last - first) - 1, 12);
  });

  it("has no answer in the last block without the tip's time", () => {
    expect(estimateAdjustment(start, periodStart + 2015, start + 1e6, undefined, undefined, undefined)).toBeNaN();
  });

  it("is nothing when blocks take 600 seconds, with and without the window", () => {
    expect(estimate(999, 600_000)).toBe(0);
    expect(estimateAdjustment(start, periodStart + 100, start + 60_000, start - 404 * 600, 0, undefined)).toBe(0);
  });

  it("brings the window's blocks to the present difficulty", () => {
    // 404 blocks at 500 s before a rise of 20% count as 600 s each after it.
    expect(estimateAdjustment(start, periodStart + 100, start + 60_000, start - 404 * 500, 0.2, undefined)).toBeCloseTo(
      0,
      12,
    );
  });

  it("leaves the window out from the 503rd block on, and when either of its figures is missing", () => {
    const at = (b: number, windowStart?: number, previous?: number): number =>
      estimateAdjustment(start, periodStart + b, start + b * 550, windowStart, previous, undefined);
    expect(at(503, start - 1000, 0.5)).toBe(at(503));
    expect(at(300, start - 1000, undefined)).toBe(at(300));
    expect(at(300, undefined, 0.5)).toBe(at(300));
    expect(at(502, start - 1000, 0.5)).not.toBe(at(502));
  });

  it("stays between −75% and +300%", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2014 }), fc.integer({ min: -1e6, max: 1e8 }), (b, elapsed) => {
        expect(estimate(b, elapsed)).toBeGreaterThanOrEqual(-0.75);
        expect(estimate(b, elapsed)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("falls as the same number of blocks takes longer", () => {
    const seconds = fc.integer({ min: 1, max: 3_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2014 }), seconds, seconds, (b, a, c) => {
        expect(estimate(b, Math.max(a, c))).toBeLessThanOrEqual(estimate(b, Math.min(a, c)));
      }),
    );
  });

  it("takes a clock behind the first block as no time passed: never as a fall", () => {
    expect(estimate(0, -30)).toBe(0);
    expect(estimate(0, 0)).toBe(0);
    expect(estimate(5, -30)).toBe(3);
  });
});

describe("a period", () => {
  it("counts blocks from its first, and is locked in at its 2,016th", () => {
    expect(blocksIntoPeriod(935_424)).toBe(0);
    expect(blocksIntoPeriod(935_423)).toBe(2015);
    expect(isLockedIn(935_423)).toBe(true);
    expect(isLockedIn(935_424)).toBe(false);
  });
});
