import { textCell } from "../../src/models/cells";

const textOf = (text: string) => textCell(text, "note").content;

describe("a text of a cell", () => {
  it.each([
    ["a\ufffeb", "a b"],
    ["a\uffff", "a"],
    ["a\ud800b", "a b"],
    ["\udc00a", "a"],
    ["a\u0000\u2028b", "a b"],
    ["矿机 😀", "矿机 😀"],
  ])("%j is without what a file cannot hold", (given, text) => {
    expect(textOf(given)).toEqual({ kind: "text", text });
  });

  it("is not cut through the middle of a character", () => {
    expect(textOf(`${"a".repeat(32_766)}😀`)).toEqual({ kind: "text", text: "a".repeat(32_766) });
  });
});
