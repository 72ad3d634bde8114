import { SourceProblem } from "../../../src/market/reason";
import { BITS, DIFFICULTY, HEIGHT, PERIOD_START_TIME, RECORDED } from "../replay/answers";
import { figures, read, reasonOf } from "./reading";

const BLOCKS = "/api/v1/blocks";

describe("mempool.space's blocks", () => {
  const block = (height: number, timestamp: number, bits = BITS) => ({ height, timestamp, bits });

  it("give the tip, its time and the difficulty of its bits, in whatever order", () => {
    const answer = [block(HEIGHT - 1, 1_791_190_000), block(HEIGHT, 1_791_192_900)];
    expect(figures(BLOCKS, answer)).toEqual([
      ["height", HEIGHT, "blocks"],
      ["tip_time", 1_791_192_900, "UTC"],
      ["difficulty", expect.closeTo(DIFFICULTY, 0), "ratio"],
    ]);
  });

  it("recorded in April 2025 have the difficulty that was printed with them", () => {
    // Block 890,440.
    const [, , difficulty] = figures(BLOCKS, [block(890_440, 1_743_535_677, 386_038_124)]);
    expect(Math.round(difficulty?.[1] ?? 0)).toBe(113_757_508_810_854);
  });

  it("tell how a period began while its first block is among them", () => {
    // Headers of 7 February 2026.
    const answer = [block(935_424, 1_770_472_605, 0x17023c7e), block(935_423, 1_770_471_767, 0x1701fca1)];
    const found = Object.fromEntries(figures(BLOCKS, answer).map(([field, value]) => [field, value]));
    expect(found).toMatchObject({
      height: 935_424,
      period_start_time: 1_770_472_605,
      previous_change: expect.closeTo(-0.111553, 6),
    });
  });

  it.each([
    [971_712 + 502, [`/api/v1/blocks/${971_712 - 1}`]],
    [971_712 + 503, []],
    [971_711, []],
  ])("with the tip at %p lead to %p", (height, paths) => {
    expect(read(BLOCKS, [block(height, RECORDED)]).more.map(({ path }) => path)).toEqual(paths);
  });

  it("lead to the time of the block 503 before, and to no other", () => {
    const [more] = read(BLOCKS, [block(HEIGHT, RECORDED)]).more;
    expect(more?.read([block(HEIGHT - 503, PERIOD_START_TIME)], RECORDED).readings).toMatchObject([
      { field: "window_start_time", value: PERIOD_START_TIME },
    ]);
    expect(() => more?.read([block(HEIGHT - 504, PERIOD_START_TIME)], RECORDED)).toThrow(SourceProblem);
  });

  it.each([0, 0x1d800000, 0x23000000, 2 ** 32])("cannot have bits %p", (bits) => {
    expect(reasonOf(BLOCKS, [block(HEIGHT, RECORDED, bits)])?.values).toEqual({ place: "0.bits" });
  });
});
