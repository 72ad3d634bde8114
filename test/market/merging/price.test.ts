import fc from "fast-check";
import { median } from "../../../src/market/merging/median";
import { utcOf } from "../../../src/market/observation";
import { RECORDED } from "../replay/answers";
import { idsOf, live, merged, price, prices, seen } from "./observations";

describe("the price", () => {
  it("is the median of the sources in dollars, and names them", () => {
    const { btc_price } = merged(prices).snapshot.fields;
    expect(btc_price).toMatchObject({ value: (85_850 + 85_861.2) / 2, status: "good" });
    expect(btc_price.source.text).toBe("mempool.space, Coinbase, Kraken, CoinGecko");
  });

  it("is flagged with both figures where a source is more than 2% from the median", () => {
    const result = merged([...prices.slice(0, 3), price(90_000, "coingecko")]);
    const middle = (85_861.2 + 85_866.185) / 2;
    expect(result.snapshot.fields.btc_price).toMatchObject({
      value: middle,
      status: "flagged",
      findings: [
        {
          id: "market.finding.price_apart",
          values: { source: "CoinGecko", price: 90_000, median: middle, percent: (90_000 / middle - 1) * 100 },
        },
      ],
    });
  });

  it.each([
    [1.02, []],
    [1.0201, ["price_apart"]],
    [0.98, []],
    [0.9799, ["price_apart"]],
  ])("takes a source at %p of the median for %p", (factor, found) => {
    const result = merged([price(80_000, "coinbase"), price(80_000, "kraken"), price(80_000 * factor, "coingecko")]);
    expect(idsOf(result, "btc_price")).toEqual(found);
  });

  it("never moves with the price in USDT, which is compared and kept apart", () => {
    const result = merged([...prices, seen("btc_usdt", 70_000, { source: "gate" })]);
    expect(result.snapshot.fields.btc_price).toEqual(merged(prices).snapshot.fields.btc_price);
    expect(result.snapshot.fields.btc_usdt).toMatchObject({ value: 70_000, unit: "USDT/BTC", status: "flagged" });
    expect(idsOf(result, "btc_usdt")).toEqual(["usdt_apart"]);
  });

  it("is kept, stale, where the only price is in USDT", () => {
    const { fields } = merged([seen("btc_usdt", 85_886.9, { source: "gate" })], live, RECORDED + 60).snapshot;
    expect(fields.btc_price).toEqual({ ...live.fields.btc_price, status: "stale" });
    expect(fields.btc_usdt?.value).toBe(85_886.9);
  });

  it("of one source alone is flagged, unless the price in USDT bears it out", () => {
    const alone = price(85_000, "kraken");
    expect(idsOf(merged([alone]), "btc_price")).toEqual(["price_alone"]);
    expect(idsOf(merged([alone, seen("btc_usdt", 85_100, { source: "gate" })]), "btc_price")).toEqual([]);
    expect(idsOf(merged([alone, seen("btc_usdt", 95_000, { source: "gate" })]), "btc_price")).toEqual(["price_alone"]);
  });

  it("leaves out a price of hours ago where there are newer ones, and says so", () => {
    const result = merged([...prices.slice(1), price(43_753, "mempool", RECORDED - 4 * 3600)]);
    expect(result.snapshot.fields.btc_price).toMatchObject({ value: 85_861.2, status: "good" });
    expect(result.findings).toContainEqual({
      field: "btc_price",
      id: "market.finding.old",
      values: { source: "mempool.space", hours: 4 },
    });
  });

  it("takes a price of hours ago, as stale, where there is no other", () => {
    const { btc_price } = merged([
      price(43_753, "mempool", RECORDED - 4 * 3600),
      seen("btc_usdt", 43_800, { source: "gate" }),
    ]).snapshot.fields;
    expect(btc_price).toMatchObject({ value: 43_753, status: "stale", observedAt: utcOf(RECORDED - 4 * 3600) });
  });

  it("lies between the lowest and the highest, with as many below as above", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 100, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const middle = median(values);
          expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
          expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
          expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
          expect(middle).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });

  it("of four stays among three that agree, whatever the fourth says", () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e8, noNaN: true }), (wild) => {
        const { value } = merged([price(wild, "mempool"), ...prices.slice(1)]).snapshot.fields.btc_price;
        expect(value).toBeGreaterThanOrEqual(85_843);
        expect(value).toBeLessThanOrEqual(85_866.185);
      }),
    );
  });
});
