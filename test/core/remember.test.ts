import { remember } from "../../src/core/remember";

describe("remember", () => {
  it("works out again only what it was not just asked", () => {
    const asked: unknown[] = [];
    const listed = remember((...args: readonly unknown[]) => {
      asked.push(args);
      return [...args];
    });
    const first = listed(1, "a");
    expect(listed(1, "a")).toBe(first);
    expect(asked).toHaveLength(1);
    expect(listed(2, "a")).toEqual([2, "a"]);
    expect(listed(1, "a")).toEqual([1, "a"]);
    expect(asked).toHaveLength(3);
  });

  it("tells 0 from −0 and knows NaN", () => {
    const inverse = remember((value: number) => 1 / value);
    expect([inverse(0), inverse(-0), inverse(0)]).toEqual([Infinity, -Infinity, Infinity]);
    let times = 0;
    const counted = remember((_value: number) => ++times);
    expect([counted(NaN), counted(NaN)]).toEqual([1, 1]);
  });
});
