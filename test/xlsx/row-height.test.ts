import { textCell } from "../../src/models/cells";
import type { CellDescription } from "../../src/models/description";
import { rowHeight } from "../../src/xlsx/row-height";

const wrapped = (text: string): CellDescription => textCell(text, "label", { wrap: true });

describe("the height of a row", () => {
  it("is the standard one where every cell fits on a line", () => {
    expect(rowHeight([wrapped("Hashprice"), null, textCell("USD/PH/day", "unit")], [20, 5, 12])).toBeUndefined();
  });

  it("has a line for each into which a text is broken", () => {
    expect(rowHeight([wrapped("Hashprice equals its plain Excel formula")], [20])).toBe(30);
    expect(rowHeight([wrapped("Hashprice equals its plain Excel formula from price, difficulty")], [20])).toBe(45);
    expect(rowHeight([wrapped("Hashprice equals its plain Excel formula from price, in bitcoin")], [52])).toBe(30);
  });

  it("counts a Chinese character as two", () => {
    expect(rowHeight([wrapped("算力价格等于价格与难度")], [22])).toBeUndefined();
    expect(rowHeight([wrapped("算力价格等于价格与难度")], [21])).toBe(30);
  });

  it("holds a word that is longer than its column", () => {
    expect(rowHeight([wrapped("https://example.com/a/very/long/address")], [20])).toBe(30);
  });

  it("grows with the font", () => {
    expect(rowHeight([textCell("Fleet", "title")], [20])).toBe(22);
  });

  it("leaves a text that is not wrapped on its line", () => {
    expect(rowHeight([textCell("Hashprice equals its plain Excel formula", "note")], [20])).toBeUndefined();
  });
});
