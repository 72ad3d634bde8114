import { hashprice } from "../../../src/core/hashprice";
import { everything, idsOf, live, merged, network, price, seen } from "./observations";

describe("hashprice", () => {
  it("is what the core makes of the merged figures", () => {
    const { btc_price, difficulty, block_fees, subsidy } = live.fields;
    expect(live.fields.hashprice).toMatchObject({
      value: hashprice(btc_price.value, difficulty.value, block_fees.value, subsidy.value),
      status: "good",
    });
  });

  it("is as good as the worst of its figures", () => {
    expect(merged(network()).snapshot.fields.hashprice.status).toBe("stale");
    expect(merged([...network(), price(85_000, "kraken")]).snapshot.fields.hashprice.status).toBe("flagged");
  });

  it("stands beside an index's, which is flagged when it is far from it", () => {
    const index = (value: number) => merged([...everything, seen("hashprice_index", value, { source: "luxor" })]);
    expect(index(40.89).snapshot.fields.hashprice_index).toMatchObject({ value: 40.89, status: "good" });
    expect(idsOf(index(50), "hashprice_index")).toEqual(["index_apart"]);
  });
});
