import { bundled, FINDING_IDS, REASON_IDS } from "../../../src/market";
import type { Finding } from "../../../src/market";
import { marketSheet } from "../../../src/models/market/market-sheet";
import { sentence } from "../../../src/models/market/sentences";

describe("a sentence about the market", () => {
  it("writes figures out in the reader's language", () => {
    const apart = {
      id: "market.finding.price_apart",
      values: { source: "Kraken", price: 90_000, median: 85_863.6925, percent: 4.81728 },
    } as const;
    expect(sentence("en", apart)).toBe("Kraken gives 90,000, +4.82% from the median of 85,863.69.");
    expect(sentence("zh-CN", apart)).toBe("Kraken 报价 90,000，与中位数 85,863.69 相差 +4.82%。");
  });

  it.each([
    [0, "less than an hour"],
    [1, "1 hour"],
    [47, "47 hours"],
    [48, "2 days"],
    [6815, "283 days"],
  ])("says %p hours as %p", (hours, age) => {
    expect(sentence("en", { id: "market.finding.stale", values: { hours } })).toContain(` ${age} old`);
  });

  it("names a field as the sheet does", () => {
    const reason = { id: "market.reason.no_value", values: { field: "btc_price" } } as const;
    expect(sentence("en", reason)).toContain("BTC price");
    expect(sentence("zh-CN", reason)).toContain("BTC 价格");
  });

  it.each([...REASON_IDS, ...FINDING_IDS])("is there for %s", (id) => {
    for (const language of ["en", "zh-CN"] as const)
      expect(sentence(language, { id, values: {} } as Finding)).toMatch(/\S{2,}/);
  });
});

describe("a market sheet of a live snapshot", () => {
  it("shows the tip's time as a date", () => {
    const { period_start_time } = bundled.fields;
    const live = {
      ...bundled,
      fields: { ...bundled.fields, tip_time: { ...period_start_time, value: 1_791_158_400 } },
    };
    const { names, rows } = marketSheet(live, "en");
    const at = names.find(({ name }) => name === "market_tip_time");
    expect(at && rows[at.row]?.[at.column]?.content).toEqual({ kind: "number", number: 46_300 });
  });
});
