import { addressOf } from "../../src/models/address";

test.each([
  [0, 0, "A1"],
  [1, 1, "B2"],
  [9, 25, "Z10"],
  [0, 26, "AA1"],
  [0, 701, "ZZ1"],
  [0, 702, "AAA1"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i and column %i are %s", (row, column, address) => {
  expect(addressOf({ row, column })).toBe(address);
});
