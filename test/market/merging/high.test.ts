import { idsOf, live, merged, price, prices, seen } from "./observations";

describe("the all-time high", () => {
  const high = (value: number) => seen("all_time_high", value, { source: "coingecko" });

  it("is never below the price of the moment", () => {
    const { fields } = merged([price(130_000, "kraken"), price(130_100, "coinbase")]).snapshot;
    expect(fields.all_time_high).toMatchObject({
      value: 130_050,
      source: { text: "Kraken, Coinbase" },
      status: "good",
    });
  });

  it("is what a source gives, and stale where none does", () => {
    expect(live.fields.all_time_high).toMatchObject({
      value: 126_080,
      status: "good",
      observedAt: "2025-10-06T00:00:00Z",
    });
    expect(merged(prices).snapshot.fields.all_time_high).toMatchObject({ value: 126_000, status: "stale" });
  });

  it("is flagged where it fell", () => {
    expect(idsOf(merged([high(100_000)]), "all_time_high")).toEqual(["high_fell"]);
    expect(idsOf(merged([high(125_500)]), "all_time_high")).toEqual([]);
  });
});
