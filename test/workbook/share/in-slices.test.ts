import { inSlices } from "../../../src/workbook/share/in-slices";

/** Work that takes so many milliseconds. */
function work(ms: number): number {
  const end = performance.now() + ms;
  while (performance.now() < end);
  return ms;
}

describe("long work in slices", () => {
  it("gives each item's result in its place, and lets others have a turn in between", async () => {
    let turns = 0;
    const other = setInterval(() => (turns += 1));
    const shares: number[] = [];
    const items = Array.from({ length: 40 }, (_, index) => index);
    const results = await inSlices(
      items,
      (item) => work(5) * item,
      (share) => shares.push(share),
    );
    clearInterval(other);
    expect(results).toEqual(items.map((item) => item * 5));
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(shares.length).toBeGreaterThanOrEqual(4);
    expect(shares).toEqual([...shares].sort((one, next) => one - next));
  });
});
