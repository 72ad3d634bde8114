import { columnIndex, columnName, formatArea, parseArea, quoteSheet, splitSheet } from "../../playground/grid/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each(["A1", "B2:C3", "A1:XFD1048576"])("%s is read and written back", (text) => {
  const area = parseArea(text);
  expect(area && formatArea(area)).toBe(text);
});

test("corners in any order, dollar signs and small letters mean the same block", () => {
  expect(parseArea("$c$3:b2")).toEqual(parseArea("B2:C3"));
});

test("whole columns and rows are blocks", () => {
  expect(parseArea("B:C")).toMatchObject({ startRow: 0, endRow: 1_048_575, startColumn: 1, endColumn: 2 });
  expect(parseArea("2:5")).toMatchObject({ startRow: 1, endRow: 4, startColumn: 0, endColumn: 16_383 });
});

test.each(["", "A", "A0", "XFE1", "A1048577", "Price", "1A"])("%j is no block", (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test("a sheet's name is quoted where a formula needs it, and read back", () => {
  expect(quoteSheet("Fleet")).toBe("Fleet");
  expect(quoteSheet("示例")).toBe("示例");
  expect(quoteSheet("AB12")).toBe("'AB12'");
  expect(quoteSheet("Bob's site")).toBe("'Bob''s site'");
  expect(splitSheet("'Bob''s site'!A1")).toEqual({ sheet: "Bob's site", rest: "A1" });
});
