import fc from "fast-check";
import { readGiven, writeGiven } from "../../src/formula/given";

describe("which arguments were given", () => {
  it.each([
    [[], "0"],
    [[true, true, true], "3"],
    [[true, true, false, true], "11_1"],
    [[true, false], "1_"],
    [[false], "_"],
    [Array<boolean>(11).fill(true), "11"],
  ])("%j is written %s", (given, text) => {
    expect(writeGiven(given)).toBe(text);
    expect(readGiven(text)).toEqual(given);
  });

  it("reads back what it writes, a count never as gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (given) => {
        expect(readGiven(writeGiven(given))).toEqual(given);
      }),
    );
  });

  it.each(["", "03", "1101", "-1", "3 ", "1x", "٣"])("reads nothing else: %p", (text) => {
    expect(readGiven(text)).toBeNull();
  });
});
