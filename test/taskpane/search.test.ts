import { entries } from "../../src/functions/entry";
import { search } from "../../src/taskpane/functions/search";

const found = (query: string) => search(entries, query).map(({ id }) => id);

describe("the search of functions", () => {
  it("gives all of them, in their order, without a query", () => {
    expect(found("  ")).toEqual(entries.map(({ id }) => id));
  });

  it.each([
    ["HASHPRICE", "HASHPRICE"],
    ["=MINING.HASHPRICE", "HASHPRICE"],
    ["hashprice", "HASHPRICE"],
    ["cost per coin", "BTC_COSTPERCOIN"],
    ["costpercoin", "BTC_COSTPERCOIN"],
    ["break even power", "BREAKEVEN_KWH"],
    ["break-even kwh", "BREAKEVEN_KWH"],
    ["单枚比特币成本", "BTC_COSTPERCOIN"],
    ["盈亏平衡电价", "BREAKEVEN_KWH"],
    ["哈希价格", "HASHPRICE"],
    ["区块补贴", "BLOCK_SUBSIDY"],
    ["ｎＢｉｔｓ", "BITS_TO_DIFFICULTY"],
  ])("finds by %j first %s, whichever language the pane speaks", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it("wants every word", () => {
    expect(found("hashprice zebra")).toEqual([]);
  });
});
