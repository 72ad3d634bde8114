import fc from "fast-check";
import { call } from "../call";
import {
  blockFees,
  btcPrice,
  dailyHashprice,
  difficulty,
  efficiency,
  otherCost,
  poolFee,
  powerPrice,
  subsidy,
  uptime,
} from "./arbitraries";
import { itSaysWhatToType } from "./errors";

const operation = fc.tuple(poolFee, uptime, otherCost);
/** A margin of 0, up to the digits that its terms lose. */
const expectBreakEven = (margin: unknown, scale: number) =>
  expect(Math.abs(margin as number)).toBeLessThan(1e-9 * scale);

describe("mistakes in the break-even functions", () => {
  itSaysWhatToType([
    ["a power price in cents", "HASH_MARGIN", [35, 5, 20], "#VALUE!", "type 0.05", "请输入 0.05"],
    ["a pool fee in percent", "HASH_MARGIN", [35, 0.05, 20, 2], "#VALUE!", "type 0.02", "请输入 0.02"],
    ["an efficiency of 0", "BREAKEVEN_HASHPRICE", [0.05, 0], "#VALUE!", "from 1 to 1000 J/TH", "为 1 至 1000 J/TH"],
    [
      "an uptime of 0",
      "BREAKEVEN_HASHPRICE",
      [0.05, 20, 0, 0],
      "#VALUE!",
      "above 0 and at most 1",
      "大于 0 且不大于 1",
    ],
    [
      "an efficiency limit of free power",
      "BREAKEVEN_EFFICIENCY",
      [35, 0],
      "#N/A",
      "power_price is 0",
      "power_price 为 0",
    ],
    [
      "an efficiency limit of power that is paid for",
      "BREAKEVEN_EFFICIENCY",
      [35, -0.01],
      "#N/A",
      "there is no break-even efficiency",
      "不存在盈亏平衡能效比",
    ],
    [
      "an efficiency limit where other cost is all",
      "BREAKEVEN_EFFICIENCY",
      [35, 0.05, 0, 1, 35],
      "#N/A",
      "no efficiency breaks even",
      "任何能效比都无法盈亏平衡",
    ],
    [
      "a difficulty limit of free power",
      "BREAKEVEN_DIFFICULTY",
      [67800, 0, 20],
      "#N/A",
      "at any difficulty",
      "任何难度下都有盈利",
    ],
    [
      "a difficulty limit of power that is paid for",
      "BREAKEVEN_DIFFICULTY",
      [67800, -0.05, 20, 0, 0, 1, 20],
      "#N/A",
      "at any difficulty",
      "任何难度下都有盈利",
    ],
    ["a BTC price of 0", "BREAKEVEN_DIFFICULTY", [0, 0.05, 20], "#VALUE!", "above 0 USD/BTC", "大于 0 USD/BTC"],
  ]);
});

describe("every break-even gives a margin of zero", () => {
  it("in the power price", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, operation, (hashprice, e, op) => {
        const price = call("BREAKEVEN_KWH", [hashprice, e, ...op]) as number;
        fc.pre(Math.abs(price) <= 2);
        expectBreakEven(call("HASH_MARGIN", [hashprice, price, e, ...op]), hashprice + op[2]);
      }),
    );
  });

  it("in the hashprice", () => {
    fc.assert(
      fc.property(powerPrice, efficiency, operation, (price, e, op) => {
        const hashprice = call("BREAKEVEN_HASHPRICE", [price, e, ...op]) as number;
        fc.pre(hashprice >= 0.5);
        expectBreakEven(call("HASH_MARGIN", [hashprice, price, e, ...op]), hashprice + op[2]);
      }),
    );
  });

  it("in the efficiency", () => {
    fc.assert(
      fc.property(dailyHashprice, powerPrice, operation, (hashprice, price, op) => {
        fc.pre(hashprice * (1 - op[0]) * op[1] > op[2]);
        const e = call("BREAKEVEN_EFFICIENCY", [hashprice, price, ...op]) as number;
        fc.pre(e >= 1 && e <= 1000);
        expectBreakEven(call("HASH_MARGIN", [hashprice, price, e, ...op]), hashprice + op[2]);
      }),
    );
  });

  it("in the difficulty", () => {
    fc.assert(
      fc.property(
        btcPrice,
        powerPrice,
        efficiency,
        blockFees,
        operation,
        subsidy,
        (btc, price, e, fees, op, reward) => {
          const level = call("BREAKEVEN_DIFFICULTY", [btc, price, e, fees, ...op, reward]);
          const hashprice = call("HASHPRICE", [btc, level, fees, reward]) as number;
          fc.pre(hashprice >= 0.5);
          expectBreakEven(call("HASH_MARGIN", [hashprice, price, e, ...op]), hashprice + op[2]);
        },
      ),
    );
  });

  it("in the BTC price, which is the cost per coin", () => {
    fc.assert(
      fc.property(
        powerPrice,
        efficiency,
        difficulty,
        blockFees,
        operation,
        subsidy,
        (price, e, level, fees, op, reward) => {
          const btc = call("BTC_COSTPERCOIN", [price, e, level, fees, ...op, 0, reward]);
          const hashprice = call("HASHPRICE", [btc, level, fees, reward]) as number;
          fc.pre(hashprice >= 0.5);
          expectBreakEven(call("HASH_MARGIN", [hashprice, price, e, ...op]), hashprice + op[2]);
        },
      ),
    );
  });
});

describe("the margin", () => {
  it("falls with the power price, the efficiency, the pool's fee and other cost", () => {
    const margin = (...args: number[]) => call("HASH_MARGIN", args) as number;
    fc.assert(
      fc.property(dailyHashprice, powerPrice, efficiency, operation, (hashprice, price, e, [fee, up, other]) => {
        const base = margin(hashprice, price, e, fee, up, other);
        expect(margin(hashprice, price * 1.1, e, fee, up, other)).toBeLessThan(base);
        expect(margin(hashprice, price, e * 1.1, fee, up, other)).toBeLessThan(base);
        expect(margin(hashprice, price, e, fee + 0.01, up, other)).toBeLessThan(base);
        expect(margin(hashprice, price, e, fee, up, other + 1)).toBeLessThan(base);
      }),
    );
  });

  it("keeps other cost when the machines rest, and saves the power", () => {
    expect(call("HASH_MARGIN", [35, 0.05, 20, 0, 0.5, 4])).toBeCloseTo((35 - 24) / 2 - 4, 12);
  });
});

describe("a break-even beyond what is usual", () => {
  it("is a negative hashprice where power is paid for", () => {
    expect(call("BREAKEVEN_HASHPRICE", [-0.05, 20])).toBeCloseTo(-24, 12);
  });

  it("is a finite difficulty where other cost outweighs power that is paid for", () => {
    expect(call("BREAKEVEN_DIFFICULTY", [67800, -0.01, 20, 0, 0, 1, 20])).toBeGreaterThan(0);
  });
});
