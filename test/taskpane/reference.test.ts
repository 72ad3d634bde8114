import { addressOn, covers, isReference, sheetOf } from "../../src/taskpane/formula/reference";

describe("a reference", () => {
  it.each(["A1", "XFD1048576", "$A$1:b9", "Sheet1!A1", "'It''s 2026'!A1", "A:A", "行情!$B$6"])("is %s", (text) => {
    expect(isReference(text)).toBe(true);
  });

  it.each(["A0", "XFE1", "ABCD1", "BTC2024X", "Sheet 1!A1", "A1:B", "market_btc_price", ""])("is not %j", (text) => {
    expect(isReference(text)).toBe(false);
  });

  it("names its sheet with or without quotation marks", () => {
    expect(sheetOf("Market!B6")).toBe("Market");
    expect(sheetOf("'It''s 2026'!B6")).toBe("It's 2026");
    expect(sheetOf("B6")).toBeNull();
  });

  it("is short on its own sheet and full on another", () => {
    expect(addressOn("It's 2026", "'It''s 2026'!B6")).toBe("B6");
    expect(addressOn("Sheet1", "Market!B6")).toBe("Market!B6");
    expect(addressOn(null, "Market!B6")).toBe("Market!B6");
  });

  it("covers the cells inside it, on the same sheet", () => {
    expect(covers("A1:C9", "B4")).toBe(true);
    expect(covers("C9:A1", "B4")).toBe(true);
    expect(covers("$B$4", "B4")).toBe(true);
    expect(covers("B:D", "C999")).toBe(true);
    expect(covers("A1:C9", "D4")).toBe(false);
    expect(covers("Market!B4", "Sheet1!B4")).toBe(false);
    expect(covers("'Market'!B4", "Market!B4")).toBe(true);
  });
});
