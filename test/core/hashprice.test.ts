import fc from "fast-check";
import {
  hashprice,
  hashvalue,
  impliedDifficulty,
  impliedHashrate,
  impliedPrice,
  minedBtc,
  networkHashrate,
} from "../../src/core/hashprice";
import { btcPrice, difficulty, blockFees, poolFee, subsidy, uptime } from "./arbitraries";

describe("hashprice", () => {
  it.each([
    // The article's day, 2026-02-12, with no fees and with 0.02 and 0.03 BTC a block.
    [67800, 125864590119494, 0, 3.125, 33.86],
    [67800, 125864590119494, 0.02, 3.125, 34.08],
    [67800, 125864590119494, 0.03, 3.125, 34.19],
    // Luxor Hashrate Index, weekly posts: 2025-03-03 (fees 1.93% of reward), 2024-09-16, 2021-08-07 (1.34% of subsidy).
    [86350, 110.57e12, (3.125 * 0.0193) / (1 - 0.0193), 3.125, 49.4],
    [58000, 92.67e12, 0.0417, 3.125, 39.87],
    [43629, 14.496442856349e12, 6.25 * 0.0134, 6.25, 383.5],
  ])(
    "of price %d at difficulty %d with %d BTC of fees and subsidy %d is %d",
    (price, level, fees, reward, published) => {
      expect(Math.abs(hashprice(price, level, fees, reward) / published - 1)).toBeLessThan(0.015);
    },
  );

  it("is 34.0800841947 USD/PH/day at 67,800 USD, difficulty 125,864,590,119,494 and 0.02 BTC of fees", () => {
    expect(hashprice(67800, 125864590119494, 0.02, 3.125)).toBeCloseTo(34.0800841947, 9);
  });

  it("shares 144 blocks a day among the network's hashrate", () => {
    fc.assert(
      fc.property(btcPrice, difficulty, blockFees, subsidy, (price, level, fees, reward) => {
        const network = networkHashrate(level, 600) * 1000;
        expect((hashprice(price, level, fees, reward) * network) / (144 * (reward + fees) * price)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is proportional to price and to reward, and inversely to difficulty", () => {
    fc.assert(
      fc.property(btcPrice, difficulty, blockFees, subsidy, (price, level, fees, reward) => {
        const base = hashprice(price, level, fees, reward);
        expect(hashprice(2 * price, level, fees, reward) / base).toBeCloseTo(2, 12);
        expect(hashprice(price, 2 * level, fees, reward) / base).toBeCloseTo(0.5, 12);
        expect(hashprice(price, level, 2 * fees, 2 * reward) / base).toBeCloseTo(2, 12);
      }),
    );
  });

  it("is turned round by the price and the difficulty that it implies", () => {
    fc.assert(
      fc.property(btcPrice, difficulty, blockFees, subsidy, (price, level, fees, reward) => {
        const value = hashprice(price, level, fees, reward);
        expect(impliedPrice(value, level, fees, reward) / price).toBeCloseTo(1, 12);
        expect(impliedDifficulty(value, price, fees, reward) / level).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("minedBtc", () => {
  it.each([
    // ViaBTC's shutdown-price table at difficulty 17.62T, fees 1.3% of subsidy: 95 and 100 TH/s for a day.
    [0.095, 0.00068685],
    [0.1, 0.000723],
  ])("of %d PH/s in a day is the %d BTC of a published table", (hashratePh, coins) => {
    expect(Math.abs(minedBtc(hashratePh, 1, 17.62e12, 6.25 * 0.013, 0, 1, 6.25) - coins)).toBeLessThan(2e-6);
  });

  it("is hashvalue for one PH/s and day, and grows with each of its factors", () => {
    expect(minedBtc(1, 1, 1e14, 0.02, 0, 1, 3.125)).toBe(hashvalue(1e14, 0.02, 3.125));
    expect(minedBtc(10, 30, 1e14, 0.02, 0.02, 0.95, 3.125)).toBeCloseTo(
      300 * 0.98 * 0.95 * hashvalue(1e14, 0.02, 3.125),
      12,
    );
  });

  it("leads back to the hashrate that ran", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e5, noNaN: true }),
        difficulty,
        poolFee,
        uptime,
        (ph, level, fee, share) => {
          const coins = minedBtc(ph, 31, level, 0.02, fee, share, 3.125);
          expect(impliedHashrate(coins, 31, level, 0.02, fee, 3.125) / (ph * share)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe("networkHashrate", () => {
  it("is 1,113.3 EH/s at the 512 s blocks that WhatToMine divided by", () => {
    expect(networkHashrate(132716002350731.3, 512)).toBeCloseTo(1113.302519047363, 9);
  });
});
