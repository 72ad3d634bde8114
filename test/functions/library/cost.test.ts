import fc from "fast-check";
import type { Cell } from "../../../src/functions/cell";
import { call } from "../call";
import {
  blockFees,
  depreciation,
  difficulty,
  efficiency,
  otherCost,
  poolFee,
  powerPrice,
  subsidy,
  uptime,
} from "./arbitraries";
import { itSaysWhatToType } from "./errors";

const RIOT = [1530, 61_830_000, 7_801_000, 12_988_000] as const;
const tiers = (...args: unknown[]) => call("COST_TIERS", args) as Cell[][];

describe("mistakes in the cost functions", () => {
  itSaysWhatToType([
    ["a power price in cents", "HASHCOST", [5, 20], "#VALUE!", "type 0.05", "请输入 0.05"],
    ["a negative power price in cents", "HASHCOST", [-3, 20], "#VALUE!", "type -0.03", "请输入 -0.03"],
    ["an uptime of 0", "HASHCOST", [0.05, 20, 0], "#VALUE!", "above 0 and at most 1", "大于 0 且不大于 1"],
    [
      "negative depreciation",
      "HASHCOST",
      [0.05, 20, 1, 0, -6],
      "#VALUE!",
      "0 or more USD/PH/day",
      "不小于 0 USD/PH/天",
    ],
    [
      "a filing in thousands",
      "COST_TIERS",
      [1530, 61_830, 7_801],
      "#VALUE!",
      "comes to 40.41 USD per bitcoin mined, below 1000",
      "折合每枚比特币 40.41 美元，低于 1000",
    ],
    [
      "an energy cost that a blank cell made 0",
      "COST_TIERS",
      [1530, 0],
      "#VALUE!",
      "must be multiplied by 1,000",
      "须乘以 1,000",
    ],
    [
      "credits as a negative figure",
      "COST_TIERS",
      [1530, 61_830_000, -7_801_000],
      "#VALUE!",
      "0 or more USD",
      "不小于 0 USD",
    ],
    ["no bitcoin mined", "COST_TIERS", [0, 61_830_000], "#VALUE!", "above 0 BTC", "大于 0 BTC"],
    ["a line that is text", "COST_TIERS", [1530, 61_830_000, "n/a"], "#VALUE!", 'the text "n/a"', "文本“n/a”"],
    [
      "a difficulty in trillions",
      "ROLL_COST",
      [87000, 141.67, 1.26e14],
      "#VALUE!",
      "type 141670000000000",
      "请输入 141670000000000",
    ],
    [
      "an elasticity of 0",
      "ROLL_COST",
      [87000, 1.4e14, 1.26e14, 0],
      "#VALUE!",
      "leave the argument out to use 1",
      "默认值 1",
    ],
    [
      "a price per machine for one per TH/s",
      "DEPRECIATION",
      [3200, 4],
      "#VALUE!",
      "above 0 and at most 1000 USD/TH",
      "大于 0 且不大于 1000 USD/TH",
    ],
    ["a life in months", "DEPRECIATION", [16, 60], "#VALUE!", "above 0 and at most 20 years", "大于 0 且不大于 20 年"],
    [
      "a salvage value above the price",
      "DEPRECIATION",
      [2, 4, 16],
      "#VALUE!",
      "salvage_usd_th is 16, above machine_usd_th, 2",
      "为 16，高于矿机价格 machine_usd_th（2）",
    ],
    ["no hashrate", "OTHER_COST", [1e6, 0], "#VALUE!", "above 0 PH/s", "大于 0 PH/s"],
    ["an energy price in USD/MWh", "NET_POWER_PRICE", [35], "#VALUE!", "from -2 to 2 USD/kWh", "为 -2 至 2 USD/kWh"],
    ["a load factor in percent", "NET_POWER_PRICE", [0.035, 0, 6, 95], "#VALUE!", "type 0.95", "请输入 0.95"],
    [
      "a load factor of 0",
      "NET_POWER_PRICE",
      [0.035, 0, 6, 0],
      "#VALUE!",
      "leave the argument out to use 1",
      "默认值 1",
    ],
    [
      "kilowatts for watts",
      "WALL_EFFICIENCY",
      [3.5, 200],
      "#VALUE!",
      "is 0.0175 J/TH; machines have 1 to 1000",
      "为 0.0175 J/TH，而矿机应在 1 至 1000 之间",
    ],
    ["PH/s for TH/s", "WALL_EFFICIENCY", [3500, 0.2], "#VALUE!", "0.2 PH/s is 200", "0.2 PH/s 即 200"],
    ["a PUE below 1", "WALL_EFFICIENCY", [3500, 200, 0.05], "#VALUE!", "from 1 to 3", "为 1 至 3"],
    ["a line loss in percent", "WALL_EFFICIENCY", [3500, 200, 1.05, 2], "#VALUE!", "type 0.02", "请输入 0.02"],
  ]);
});

describe("COST_TIERS", () => {
  it("names its columns and rows in English whatever the language, for formulas rely on them", () => {
    const table = call("COST_TIERS", RIOT, "zh-CN") as Cell[][];
    expect(table.map(([name]) => name)).toEqual([
      "Tier",
      "Electricity",
      "Net of credits",
      "Cash",
      "All-in cash",
      "Fully loaded",
    ]);
    expect(table[0]).toEqual(["Tier", "USD", "USD/BTC"]);
  });

  it("says n/a, never a blank or 0, from the first line that is not known", () => {
    expect(tiers(1530, 61_830_000).map(([, usd]) => usd)).toEqual(["USD", 61_830_000, 61_830_000, "n/a", "n/a", "n/a"]);
    expect(
      tiers(...RIOT, 1, 2, "", 4, 5)
        .slice(3)
        .map(([, usd]) => usd),
    ).toEqual([67_017_000, "n/a", "n/a"]);
    expect(tiers(...RIOT, 1, 2, 3, null, 5)[5]).toEqual(["Fully loaded", "n/a", "n/a"]);
  });

  it("takes a known 0 as 0", () => {
    expect(tiers(...RIOT, 0, 0, 0, 0, 0)[5]).toEqual(["Fully loaded", 67_017_000, 67_017_000 / 1530]);
  });

  it("may fall below 0 where credits exceed the power bill", () => {
    expect(tiers(100, 1_000_000, 3_000_000)[2]).toEqual(["Net of credits", -2_000_000, -20_000]);
  });

  it("rises from tier to tier but for credits, each per coin", () => {
    const usd = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.tuple(usd, usd, usd, usd, usd, usd, usd), (mined, lines) => {
        const rows = tiers(mined, mined * 2000, ...lines).slice(1);
        for (const [, total, perCoin] of rows) expect(perCoin).toBeCloseTo((total as number) / mined, 6);
        const totals = rows.map(([, total]) => total as number);
        expect(totals.slice(1)).toEqual([...totals.slice(1)].sort((a, b) => a - b));
      }),
    );
  });
});

describe("hashcost and cost per coin", () => {
  it("are the same cost, per hash and per coin", () => {
    fc.assert(
      fc.property(
        fc.tuple(powerPrice, efficiency, difficulty, blockFees, poolFee, uptime, otherCost, depreciation, subsidy),
        ([price, e, level, fees, fee, up, other, written, reward]) => {
          const perCoin = call("BTC_COSTPERCOIN", [price, e, level, fees, fee, up, other, written, reward]) as number;
          const coins = call("MINED_BTC", [1, 1, level, fees, fee, up, reward]) as number;
          expect((perCoin * coins) / (call("HASHCOST", [price, e, up, other, written]) as number)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("roll from one difficulty to another as the cost of a machine's power does", () => {
    fc.assert(
      fc.property(powerPrice, efficiency, difficulty, difficulty, (price, e, then, now) => {
        const rolled = call("ROLL_COST", [call("BTC_COSTPERCOIN", [price, e, then]), then, now]) as number;
        expect(rolled / (call("BTC_COSTPERCOIN", [price, e, now]) as number)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("what other functions are given", () => {
  it("DEPRECIATION over the machine's life adds up to what it loses", () => {
    const daily = call("DEPRECIATION", [16, 4, 2]) as number;
    expect(daily * 365 * 4).toBeCloseTo(14_000, 6);
  });

  it("OTHER_COST times the hashrate over a year adds up to twelve bills, negative ones too", () => {
    expect((call("OTHER_COST", [1e6, 10_000]) as number) * 10_000 * 365).toBeCloseTo(12e6, 3);
    expect(call("OTHER_COST", [-1e6, 10_000])).toBeCloseTo(-(call("OTHER_COST", [1e6, 10_000]) as number), 12);
  });

  it("NET_POWER_PRICE may be negative where credits exceed the energy", () => {
    expect(call("NET_POWER_PRICE", [0.02, 0, 0, 1, 20])).toBeCloseTo(0.02 - 20 / 730, 12);
  });

  it("WALL_EFFICIENCY of a machine at its own outlet is its watts over its TH/s", () => {
    expect(call("WALL_EFFICIENCY", [3500, 200])).toBe(17.5);
  });
});
