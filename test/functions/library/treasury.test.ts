import fc from "fast-check";
import { call } from "../call";
import { btcPrice, dailyHashprice } from "./arbitraries";
import { itSaysWhatToType } from "./errors";

const usd = fc.double({ min: 0, max: 1e9, noNaN: true });
const btc = fc.double({ min: 0.01, max: 1e5, noNaN: true });

describe("mistakes in the treasury functions", () => {
  itSaysWhatToType([
    [
      "no burn",
      "RUNWAY_MONTHS",
      [2e7, 1000, 67800, 0],
      "#N/A",
      "burn_usd_month is 0: no cash flows out",
      "burn_usd_month 为 0：没有净流出",
    ],
    [
      "an inflow for a burn",
      "RUNWAY_MONTHS",
      [2e7, 1000, 67800, -5e6],
      "#N/A",
      "Type a monthly outflow as a positive figure",
      "请以正数填写每月净流出",
    ],
    ["negative cash", "RUNWAY_MONTHS", [-1, 1000, 67800, 5e6], "#VALUE!", "0 or more USD", "不小于 0 USD"],
    [
      "dollars for bitcoin",
      "RUNWAY_MONTHS",
      [0, 67_800_000, 67800, 5e6],
      "#VALUE!",
      "from 0 to 21,000,000 BTC",
      "为 0 至 21,000,000 BTC",
    ],
    ["a trigger in percent", "MARGIN_CALL_PRICE", [1e8, 3000, 75], "#VALUE!", "type 0.75", "请输入 0.75"],
    [
      "no collateral",
      "MARGIN_CALL_PRICE",
      [1e8, 0, 0.75],
      "#VALUE!",
      "above 0 and at most 21,000,000 BTC",
      "大于 0 且不大于 21,000,000 BTC",
    ],
    ["no loan", "MARGIN_CALL_PRICE", [0, 3000, 0.75], "#VALUE!", "above 0 USD", "大于 0 USD"],
    ["a forward hashprice per TH/s", "FORWARD_PNL", [100, 30, 0.04, 35], "#VALUE!", "type 40", "请输入 40"],
    [
      "a settled hashprice left blank",
      "FORWARD_PNL",
      [100, 30, 40, null],
      "#VALUE!",
      "settled_hashprice is missing",
      "结算哈希价格 settled_hashprice 未填写",
    ],
  ]);
});

describe("RUNWAY_MONTHS", () => {
  it("is 0 once the minimum is broken, whatever flows", () => {
    expect(call("RUNWAY_MONTHS", [1e6, 0, 67800, 5e6, 2e6])).toBe(0);
    expect(call("RUNWAY_MONTHS", [1e6, 0, 67800, -5e6, 2e6])).toBe(0);
  });

  it("ends when what is left is the minimum", () => {
    fc.assert(
      fc.property(usd, btc, btcPrice, fc.double({ min: 1e3, max: 1e8, noNaN: true }), (cash, held, price, burn) => {
        const months = call("RUNWAY_MONTHS", [cash, held, price, burn, cash / 2]) as number;
        const left = cash + held * price - months * burn;
        expect(Math.abs(left - cash / 2)).toBeLessThan(1e-9 * (cash + held * price));
      }),
    );
  });
});

describe("MARGIN_CALL_PRICE", () => {
  it("is the price at which the loan is the trigger's part of the collateral", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        btc,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (loan, pledged, trigger) => {
          const price = call("MARGIN_CALL_PRICE", [loan, pledged, trigger]) as number;
          expect(loan / (pledged * price) / trigger).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});

describe("FORWARD_PNL", () => {
  it("fixes the seller's revenue at the agreed hashprice", () => {
    fc.assert(
      fc.property(dailyHashprice, dailyHashprice, (agreed, settled) => {
        const gain = call("FORWARD_PNL", [100, 30, agreed, settled]) as number;
        expect(gain + 100 * 30 * settled).toBeCloseTo(100 * 30 * agreed, 6);
      }),
    );
  });
});
