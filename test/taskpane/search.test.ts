import { entries } from "../../src/functions/entry";
import { searchWords } from "../../src/taskpane/functions/search-words";
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
    ["算力价格", "HASHPRICE"],
    ["关机币价", "BTC_COSTPERCOIN"],
    ["shutdown price", "BTC_COSTPERCOIN"],
    ["profitability", "HASH_MARGIN"],
    ["限电", "CURTAIL"],
    ["爆仓", "MARGIN_CALL_PRICE"],
    ["tariff", "NET_POWER_PRICE"],
    ["ASIC", "MINER"],
    ["S21", "MINER"],
    ["hash price", "HASHPRICE"],
    ["单币成本", "BTC_COSTPERCOIN"],
    ["关机价", "BTC_COSTPERCOIN"],
    ["日收益", "HASHPRICE"],
    ["AI", "HOSTING_SWITCH"],
    ["treasury", "RUNWAY_MONTHS"],
    ["fan chart", "SIMULATE"],
    ["ｎＢｉｔｓ", "BITS_TO_DIFFICULTY"],
  ])("finds by %j first %s, whichever language the pane speaks", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it("finds every function by each word that readers have for it", () => {
    for (const [id, words] of Object.entries(searchWords)) {
      for (const word of words.split(", ")) expect([word, found(word)]).toEqual([word, expect.arrayContaining([id])]);
    }
  });

  it("finds short words at the beginning of words only", () => {
    expect(found("roi")).toEqual(["PAYBACK_DAYS", "MINE_PAYBACK"]);
  });

  it("wants every word", () => {
    expect(found("hashprice zebra")).toEqual([]);
  });
});
