import fc from "fast-check";
import { bitsToDifficulty } from "../../src/core/difficulty";
import { forecastAdjustment } from "../../src/core/forecast";

const start = 1_700_000_000;
const periodStart = 2016 * 400;
const difficulty = 125864590119494;
const forecast = (b: number, elapsed: number, windowStart?: number, previousChange?: number) =>
  forecastAdjustment(difficulty, start, periodStart + b, start + elapsed, windowStart, previousChange, start + elapsed);

describe("forecastAdjustment", () => {
  // mempool/mempool @3b6ed8bd, backend/src/__tests__/api/difficulty-adjustment.test.ts: figures only.
  it.each([
    ["in the middle of a period", 1706888526, 830027, 1707691381, 1707403385, 0.07333505241141637, 0, 565, 1708004001],
    ["with the window", 1660820820, 750134, 1660917833, 1660619814, 0.006280047707459726, 0, 1834, 1662009048],
    ["in the last block", 1681984653, 788255, 1683212049, 1660619814, 0.017220298879531821, 1683212066, 1, 1683212658],
  ])(
    "dates the retarget as mempool.space does %s",
    (_what, first, height, now, windowStart, previous, tip, left, time) => {
      const result = forecastAdjustment(difficulty, first, height, now, windowStart, previous, tip);
      expect(result.blocksLeft).toBe(left);
      expect(Math.abs(result.time - time)).toBeLessThan(2.1); // theirs cuts each interval to a millisecond
    },
  );

  it("gives the network's own next difficulty, to the last digit, once it is locked in", () => {
    const result = forecastAdjustment(
      141668107417558,
      1769110282,
      935_423,
      1770471800,
      undefined,
      undefined,
      1770471767,
    );
    expect(result.lockedIn).toBe(true);
    expect(result.nextDifficulty).toBe(bitsToDifficulty(0x17023c7e));
    expect(result.low).toBe(result.change);
    expect(result.high).toBe(result.change);
  });

  it("spans the change by one standard deviation of the period's length", () => {
    const { change, low, high } = forecast(1000, 1000 * 620);
    const k = (1015 / 2015) * Math.sqrt(1 / 1000 + 1 / 1015);
    expect(low).toBeCloseTo((1 + change) / (1 + k) - 1, 12);
    expect(high).toBeCloseTo((1 + change) / (1 - k) - 1, 12);
  });

  it("rests on 504 blocks where the window is blended in", () => {
    const { change, low } = forecast(10, 6000, start - 494 * 600, 0);
    const k = (2005 / 2015) * Math.sqrt(1 / 504 + 1 / 2005);
    expect(low).toBeCloseTo((1 + change) / (1 + k) - 1, 12);
  });

  it("has no band on the first block, and a narrower one with every block after it", () => {
    expect(forecast(0, 300).low).toBeUndefined();
    expect(forecast(0, 300).high).toBeUndefined();
    expect(forecast(0, 300, start - 504 * 600, 0).low).toBeUndefined();
    const width = (b: number): number => (forecast(b, b * 600).high ?? NaN) - (forecast(b, b * 600).low ?? NaN);
    fc.assert(fc.property(fc.integer({ min: 20, max: 2013 }), (b) => expect(width(b + 1)).toBeLessThan(width(b))));
  });

  it("covers two outcomes of three when blocks come at random", () => {
    // 400 periods of exponential intervals from a linear congruential generator, looked at after 600 blocks.
    let state = 12345;
    const uniform = (): number => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32 + 2 ** -33;
    let inside = 0;
    for (let period = 0; period < 400; period += 1) {
      let [seconds, seen] = [0, 0];
      for (let interval = 1; interval <= 2015; interval += 1) {
        seconds += -600 * Math.log(uniform());
        if (interval === 600) seen = seconds;
      }
      const { low, high } = forecast(600, seen);
      const outcome = 1_209_600 / seconds - 1;
      if (outcome >= (low ?? NaN) && outcome <= (high ?? NaN)) inside += 1;
    }
    expect(inside / 400).toBeGreaterThan(0.62);
    expect(inside / 400).toBeLessThan(0.75);
  });

  it("counts 600 seconds a block as long as nothing has been measured", () => {
    expect(forecast(0, 100).time).toBe(start + 100 + 2016 * 600);
  });

  it("never forecasts a difficulty below 1", () => {
    const result = forecastAdjustment(1, start, periodStart + 500, start + 1e7, undefined, undefined, undefined);
    expect(result.nextDifficulty).toBe(1);
  });
});
