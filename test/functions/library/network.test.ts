import fc from "fast-check";
import type { Cell } from "../../../src/functions/cell";
import { call } from "../call";
import { itSaysWhatToType } from "./errors";

const START = 1769110282;
const PERIOD = 935424 - 2016;
const forecast = (...args: unknown[]) => (call("DIFF_FORECAST", args) as Cell[][])[1];

describe("mistakes in the network functions", () => {
  itSaysWhatToType([
    [
      "a difficulty in trillions",
      "NETWORK_HASHRATE",
      [125.86],
      "#VALUE!",
      "type 125860000000000",
      "请输入 125860000000000",
    ],
    ["a block time in minutes", "NETWORK_HASHRATE", [1e14, 10], "#VALUE!", "from 60 to 6000 s", "为 60 至 6000 秒"],
    ["a height with a fraction", "NEXT_HALVING", [935423.5, START], "#VALUE!", "whole number", "应为整数"],
    ["a date as text", "NEXT_HALVING", [935423, "2026-02-07"], "#VALUE!", "DATE(2026,2,7)", "DATE(2026,2,7)"],
    ["a time in milliseconds", "NEXT_HALVING", [935423, START * 1000], "#VALUE!", "divide by 1,000", "请除以 1,000"],
    ["the last halving passed", "NEXT_HALVING", [6_930_000, START], "#N/A", "no halving is left", "不再有减半"],
    [
      "a difficulty of 0 for nBits",
      "DIFFICULTY_TO_BITS",
      [0],
      "#VALUE!",
      "from 4.65e-10 to 1e+60",
      "为 4.65e-10 至 1e+60",
    ],
    [
      "a difficulty beyond compact bits",
      "DIFFICULTY_TO_BITS",
      [1e61],
      "#VALUE!",
      "from 4.65e-10 to 1e+60",
      "为 4.65e-10 至 1e+60",
    ],
    [
      "a last block without its time",
      "DIFF_FORECAST",
      [1e14, START, 935423, START + 1e6],
      "#VALUE!",
      "Give tip_time",
      "请给出 tip_time",
    ],
    [
      "a last block before its first, forecast",
      "DIFF_FORECAST",
      [1e14, START, 935423, START + 1e6, null, null, START],
      "#VALUE!",
      "tip_time is not after epoch_start",
      "tip_time 不晚于 epoch_start",
    ],
    [
      "a last block before its first, estimated",
      "DIFF_ADJUST",
      [START, 935423, START + 1e6, null, null, START - 600],
      "#VALUE!",
      "tip_time is not after epoch_start",
      "tip_time 不晚于 epoch_start",
    ],
    [
      "a forecast before its period",
      "DIFF_FORECAST",
      [1e14, START, 935000, START - 7201],
      "#VALUE!",
      "after the period's first block",
      "晚于本周期首个区块",
    ],
    [
      "a window that starts in the period",
      "DIFF_FORECAST",
      [1e14, START, PERIOD + 9, START + 6e3, START, 0],
      "#VALUE!",
      "previous period",
      "上一周期",
    ],
    [
      "a previous change in percent",
      "DIFF_FORECAST",
      [1e14, START, PERIOD + 9, START + 6e3, START - 3e5, -11.16],
      "#VALUE!",
      "type -0.1116",
      "请输入 -0.1116",
    ],
  ]);
});

describe("NETWORK_HASHRATE", () => {
  it("takes a blank block time, even one that arrives as empty text, as 600 seconds", () => {
    expect(call("NETWORK_HASHRATE", [1e14, ""])).toBe(call("NETWORK_HASHRATE", [1e14, 600]));
  });
});

describe("NEXT_HALVING", () => {
  it("is an Excel date-time whichever way the time is given", () => {
    const serial = 46060.5;
    expect(call("NEXT_HALVING", [1_049_990, serial])).toBeCloseTo(serial + 10 / 144, 9);
    expect(call("NEXT_HALVING", [1_049_990, (serial - 25569) * 86400])).toBe(call("NEXT_HALVING", [1_049_990, serial]));
  });

  it("is a whole era away on the halving block itself, one block away on the block before", () => {
    expect(call("NEXT_HALVING", [1_050_000, 46060])).toBeCloseTo(46060 + 210_000 / 144, 9);
    expect(call("NEXT_HALVING", [1_049_999, 46060])).toBeCloseTo(46060 + 1 / 144, 9);
  });
});

describe("DIFFICULTY_TO_BITS", () => {
  it("begins where the chain began, at difficulty 1", () => {
    expect(call("DIFFICULTY_TO_BITS", [1])).toBe(0x1d00ffff);
  });

  it("leads from each period's difficulty back to its own nBits", () => {
    const mantissa = fc.integer({ min: 0x8000, max: 0x7fffff });
    fc.assert(
      fc.property(fc.integer({ min: 0x06, max: 0x1a }), mantissa, (exponent, fraction) => {
        const bits = exponent * 2 ** 24 + fraction;
        expect(call("DIFFICULTY_TO_BITS", [call("BITS_TO_DIFFICULTY", [bits])])).toBe(bits);
      }),
    );
  });

  it("goes round with RETARGET: the nBits of the next period are those of the next difficulty", () => {
    const next = call("RETARGET", [386006177, START, 1770471767]);
    const row = forecast(141668107417558, START, 935423, 1770471767, null, null, 1770471767);
    expect(call("DIFFICULTY_TO_BITS", [row?.[3]])).toBe(next);
  });
});

describe("DIFF_FORECAST", () => {
  const lengths = fc.integer({ min: 300, max: 1200 });

  it("gives the change that DIFF_ADJUST gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2014 }), lengths, (b, blockTime) => {
        const [height, asOf] = [PERIOD + b, START + (b + 1) * blockTime];
        expect(forecast(1e14, START, height, asOf)?.[0]).toBe(call("DIFF_ADJUST", [START, height, asOf]));
      }),
    );
  });

  it("keeps the change between low and high, and says n/a where there is no band", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2014 }), lengths, (b, blockTime) => {
        const [change, low, high] = forecast(1e14, START, PERIOD + b, START + (b + 1) * blockTime) ?? [];
        if (b > 2) expect([low, high].every((bound) => typeof bound === "number")).toBe(true);
        if (low === "n/a" || high === "n/a") return expect([low, high]).toEqual(["n/a", "n/a"]);
        expect(low as number).toBeLessThanOrEqual(change as number);
        expect(high as number).toBeGreaterThanOrEqual(change as number);
      }),
    );
  });

  it("has no band on a period's first block", () => {
    expect(forecast(1e14, START, PERIOD, START + 60)?.slice(1, 3)).toEqual(["n/a", "n/a"]);
  });

  it("counts the blocks down to the one that opens the next period", () => {
    expect(forecast(1e14, START, PERIOD, START + 60)?.slice(4)).toEqual([2016, expect.any(Number), false]);
    expect(forecast(1e14, START, PERIOD + 2015, START + 1e6, null, null, START + 1e6)?.slice(4)).toEqual([
      1,
      expect.any(Number),
      true,
    ]);
  });

  it("has as many cells as headings", () => {
    const [headings, row] = call("DIFF_FORECAST", [1e14, START, PERIOD + 500, START + 3e5]) as Cell[][];
    expect(headings).toEqual(["Change", "Low", "High", "Next difficulty", "Blocks left", "Date UTC", "Locked in"]);
    expect(row).toHaveLength(7);
  });
});
