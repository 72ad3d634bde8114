import fc from "fast-check";
import { call } from "../call";
import { btcPrice, difficulty, blockFees, efficiency, dailyHashprice, poolFee, subsidy, uptime } from "./arbitraries";
import { itSaysWhatToType } from "./errors";

const market = fc.tuple(btcPrice, difficulty, blockFees, subsidy);
const near = (given: unknown, expected: number) => expect((given as number) / expected).toBeCloseTo(1, 10);

describe("mistakes in the revenue functions", () => {
  itSaysWhatToType([
    ["a difficulty in trillions", "HASHVALUE", [125.86], "#VALUE!", "type 125860000000000", "请输入 125860000000000"],
    ["fees in satoshi", "HASHVALUE", [1e14, 2000000], "#VALUE!", "type 0.02", "请输入 0.02"],
    ["a pool fee in percent", "MINED_BTC", [1000, 30, 1e14, 0.02, 2], "#VALUE!", "type 0.02", "请输入 0.02"],
    ["an uptime of 0", "MINED_BTC", [1000, 30, 1e14, 0, 0, 0], "#VALUE!", "above 0 and at most 1", "大于 0 且不大于 1"],
    ["a hashrate of 0", "MINED_BTC", [0, 30, 1e14], "#VALUE!", "above 0 PH/s", "大于 0 PH/s"],
    [
      "no days",
      "IMPLIED_HASHRATE",
      [14, 0, 1e14],
      "#VALUE!",
      "above 0 and at most 36,600 days",
      "大于 0 且不大于 36,600 天",
    ],
    ["no bitcoin", "IMPLIED_HASHRATE", [0, 30, 1e14], "#VALUE!", "above 0 BTC", "大于 0 BTC"],
    [
      "a pool that keeps all",
      "IMPLIED_HASHRATE",
      [14, 30, 1e14, 0, 1],
      "#VALUE!",
      "at least 0 and below 1",
      "不小于 0 且小于 1",
    ],
    ["a hashprice per TH/s", "IMPLIED_PRICE", [0.035, 1e14], "#VALUE!", "type 35", "请输入 35"],
    ["a hashprice of 0", "IMPLIED_DIFFICULTY", [0, 67800], "#VALUE!", "0.5 or more USD/PH/day", "不小于 0.5 USD/PH/天"],
    [
      "a subsidy that a blank cell made 0",
      "IMPLIED_DIFFICULTY",
      [35, 67800, 0, 0],
      "#VALUE!",
      "to use 3.125",
      "默认值 3.125",
    ],
    ["an efficiency in J/GH", "REVENUE_MWH", [35, 0.02], "#VALUE!", "type 20", "请输入 20"],
    ["an uptime in percent", "REVENUE_MW_YEAR", [35, 20, 0.01, 95], "#VALUE!", "type 0.95", "请输入 0.95"],
  ]);
});

describe("hashprice turned round", () => {
  it("gives back the price and the difficulty", () => {
    fc.assert(
      fc.property(market, ([price, level, fees, reward]) => {
        const hashprice = call("HASHPRICE", [price, level, fees, reward]) as number;
        fc.pre(hashprice >= 0.5);
        near(call("IMPLIED_PRICE", [hashprice, level, fees, reward]), price);
        near(call("IMPLIED_DIFFICULTY", [hashprice, price, fees, reward]), level);
      }),
    );
  });

  it("is hashvalue times price", () => {
    fc.assert(
      fc.property(market, ([price, level, fees, reward]) => {
        const hashvalue = call("HASHVALUE", [level, fees, reward]) as number;
        near(call("HASHPRICE", [price, level, fees, reward]), hashvalue * price);
      }),
    );
  });
});

describe("bitcoin mined turned round", () => {
  it("gives back the hashrate that ran", () => {
    const hashrate = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const days = fc.integer({ min: 1, max: 366 });
    fc.assert(
      fc.property(hashrate, days, market, poolFee, uptime, (ph, time, [, level, fees, reward], fee, up) => {
        const mined = call("MINED_BTC", [ph, time, level, fees, fee, up, reward]);
        near(call("IMPLIED_HASHRATE", [mined, time, level, fees, fee, reward]), ph * up);
      }),
    );
  });

  it("shares 144 rewards a day over the whole network", () => {
    fc.assert(
      fc.property(market, ([, level, fees, reward]) => {
        const network = (call("NETWORK_HASHRATE", [level]) as number) * 1000;
        near(call("MINED_BTC", [network, 1, level, fees, 0, 1, reward]), 144 * (fees + reward));
      }),
    );
  });
});

describe("revenue by energy", () => {
  it("of a MWh is 1,000 times the break-even price of a kWh", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, poolFee, (hashprice, e, fee) => {
        near(call("REVENUE_MWH", [hashprice, e, fee]), 1000 * (call("BREAKEVEN_KWH", [hashprice, e, fee]) as number));
      }),
    );
  });

  it("of a MW-year is that of 8,760 MWh while the machines run", () => {
    fc.assert(
      fc.property(dailyHashprice, efficiency, poolFee, uptime, (hashprice, e, fee, up) => {
        near(
          call("REVENUE_MW_YEAR", [hashprice, e, fee, up]),
          8760 * up * (call("REVENUE_MWH", [hashprice, e, fee]) as number),
        );
      }),
    );
  });
});
