import fc from "fast-check";
import { call } from "../call";
import { dailyHashprice, efficiency, otherCost, poolFee, powerPrice, uptime } from "./arbitraries";
import { itSaysWhatToType } from "./errors";

const LEASE = [1_850_000, 9_000_000, 10, 0.1] as const;
const switchTo = (...args: unknown[]) => call("HOSTING_SWITCH", args) as number;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("mistakes in the hosting functions", () => {
  itSaysWhatToType([
    ["a hosting rate in cents", "HOSTED_MARGIN", [35, 7, 17.5], "#VALUE!", "type 0.07", "请输入 0.07"],
    ["a revenue share in percent", "HOSTED_MARGIN", [35, 0.07, 17.5, 0, 1, 10], "#VALUE!", "type 0.1", "请输入 0.1"],
    ["a profit share in percent", "HOSTED_MARGIN", [35, 0.07, 17.5, 0, 1, 0, 20], "#VALUE!", "type 0.2", "请输入 0.2"],
    [
      "a lease in USD/kW-month",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 150, 9e6, 10, 0.1],
      "#VALUE!",
      "type 1800000",
      "请输入 1800000",
    ],
    [
      "a capex in millions",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 1.85e6, 9, 10, 0.1],
      "#VALUE!",
      "9 million is 9000000",
      "900 万即 9000000",
    ],
    [
      "a capex in thousands",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 1.85e6, 9000, 10, 0.1],
      "#VALUE!",
      "below 10000 USD/MW",
      "低于 10000 USD/MW",
    ],
    [
      "no years",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 1.85e6, 9e6, 0, 0.1],
      "#VALUE!",
      "above 0 and at most 100 years",
      "大于 0 且不大于 100 年",
    ],
    [
      "a discount rate in percent",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 1.85e6, 9e6, 10, 10],
      "#VALUE!",
      "type 0.1",
      "请输入 0.1",
    ],
    [
      "a discount rate left blank",
      "HOSTING_SWITCH",
      [34, 0.05, 20, 1.85e6, 9e6, 10, null],
      "#VALUE!",
      "discount_year is missing",
      "年折现率 discount_year 未填写",
    ],
    [
      "a PUE of 0",
      "HOSTING_SWITCH",
      [34, 0.05, 20, ...LEASE, 0, 1, 0, 0],
      "#VALUE!",
      "leave the argument out to use 1",
      "默认值 1",
    ],
  ]);
});

describe("HOSTED_MARGIN", () => {
  it("without shares is the hash margin at the hosting rate", () => {
    fc.assert(
      fc.property(dailyHashprice, powerPrice, efficiency, poolFee, uptime, (hashprice, rate, e, fee, up) => {
        const margin = call("HASH_MARGIN", [hashprice, rate, e, fee, up]) as number;
        expect(call("HOSTED_MARGIN", [hashprice, rate, e, fee, up])).toBeCloseTo(margin, 9);
      }),
    );
  });

  it("breaks even at the hashprice that pays the rate after the revenue share", () => {
    fc.assert(
      fc.property(
        powerPrice,
        efficiency,
        poolFee,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        share,
        (rate, e, fee, revenue, profit) => {
          const hashprice = (call("BREAKEVEN_HASHPRICE", [rate, e, fee]) as number) / (1 - revenue);
          fc.pre(hashprice >= 0.5);
          const margin = call("HOSTED_MARGIN", [hashprice, rate, e, fee, 1, revenue, profit]) as number;
          expect(Math.abs(margin)).toBeLessThan(1e-9 * hashprice);
        },
      ),
    );
  });

  it("leaves a loss whole where a profit is shared", () => {
    expect(call("HOSTED_MARGIN", [20, 0.07, 17.5, 0, 1, 0, 0.5])).toBeCloseTo(-9.4, 12);
    expect(call("HOSTED_MARGIN", [40, 0.07, 17.5, 0, 1, 0, 0.5])).toBeCloseTo(5.3, 12);
  });

  it("leaves nothing of the revenue where all of it is shared", () => {
    expect(call("HOSTED_MARGIN", [35, 0.07, 17.5, 0, 1, 1])).toBeCloseTo(-29.4, 12);
  });
});

describe("HOSTING_SWITCH", () => {
  it("spreads the capex evenly over the years where the discount rate is 0", () => {
    const mining = (34.08 - 24) * 365 * 50;
    expect(switchTo(34.08, 0.05, 20, 1_850_000, 9_000_000, 10, 0)).toBeCloseTo(1_850_000 - 900_000 - mining, 6);
  });

  it("takes a lease without conversion", () => {
    expect(switchTo(34.08, 0.05, 20, 1_850_000, 0, 10, 0.1)).toBeCloseTo(1_850_000 - (34.08 - 24) * 365 * 50, 6);
  });

  it("is 0 at the hashprice of indifference", () => {
    fc.assert(
      fc.property(powerPrice, efficiency, poolFee, uptime, otherCost, (price, e, fee, up, other) => {
        const args = (hashprice: number) => [hashprice, price, e, ...LEASE, fee, up, other] as const;
        // It falls in a straight line with hashprice, by uptime · (1 − fee) · 365,000 / e.
        const slope = (up * (1 - fee) * 365_000) / e;
        const indifferent = 1 + switchTo(...args(1)) / slope;
        fc.pre(indifferent >= 0.5);
        expect(Math.abs(switchTo(...args(indifferent)))).toBeLessThan(1e-3);
      }),
    );
  });

  it("counts the lease per critical MW and mining per gross MW", () => {
    const one = switchTo(34, 0.05, 20, ...LEASE);
    const mining = (call("HASH_MARGIN", [34, 0.05, 20]) as number) * 365 * 50;
    expect(switchTo(34, 0.05, 20, ...LEASE, 0, 1, 0, 1.25)).toBeCloseTo((one + mining) / 1.25 - mining, 6);
  });

  it("takes the lease's running cost off, MW by MW", () => {
    const saved = switchTo(34, 0.05, 20, ...LEASE) - switchTo(34, 0.05, 20, ...LEASE, null, null, null, null, 100_000);
    expect(saved).toBeCloseTo(100_000, 6);
  });
});
