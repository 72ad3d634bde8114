import { bundled } from "../../../src/market";
import { merge } from "../../../src/market/merge";
import { DIFFICULTY, HEIGHT, PERIOD_START, RECORDED } from "../replay/answers";
import { everything, idsOf, live, merged, network, prices, seen } from "./observations";

describe("the network", () => {
  it("takes difficulty from the bits of the header, to the last digit", () => {
    expect(live.fields.difficulty).toMatchObject({ value: DIFFICULTY, status: "good" });
    expect(idsOf(merged(everything))).toEqual([]);
  });

  it("flags a difficulty that the bits contradict, and keeps to the bits", () => {
    const wrong = network().map((one) => (one.field === "difficulty" && !one.bits ? { ...one, value: 141e12 } : one));
    const result = merged(wrong);
    expect(result.snapshot.fields.difficulty).toMatchObject({ value: DIFFICULTY, status: "flagged" });
    expect(idsOf(result, "difficulty")).toEqual(["difficulty_apart"]);
  });

  it("does without bits where one source's difficulty is one that bits can express", () => {
    expect(merged([seen("difficulty", 132_716_002_350_731)]).snapshot.fields.difficulty.status).toBe("good");
    expect(idsOf(merged([seen("difficulty", 132_700_000_000_000)]))).toEqual(["difficulty_bits"]);
  });

  it("takes the tip by its header, with its time, and the subsidy of the block after it", () => {
    const { height, tip_time, period_start_height, subsidy } = live.fields;
    expect([height.value, tip_time?.value, period_start_height.value, subsidy.value]).toEqual([
      HEIGHT,
      RECORDED - 300,
      PERIOD_START,
      3.125,
    ]);
    const eve = merged(network(1_049_999, 1_048_320)).snapshot.fields;
    expect([eve.subsidy.value, eve.height.value]).toEqual([1.5625, 1_049_999]);
  });

  it("notices a retarget between two answers and takes the new period where it is known whole", () => {
    const [old, young] = [network(971_711, 969_696), network(971_712, 971_712)];
    const result = merged([...old, ...young]);
    expect(result.snapshot.fields).toMatchObject({
      height: { value: 971_712, status: "flagged" },
      period_start_height: { value: 971_712 },
      period_start_time: { value: RECORDED },
    });
    expect(result.findings).toContainEqual({
      field: "difficulty",
      id: "market.finding.retarget",
      values: { earlier: 969_696, later: 971_712 },
    });
  });

  it("stays in the old period where of the new one only the height is known", () => {
    const { fields } = merged([...network(971_711, 969_696), seen("height", 971_712, { period: 971_712 })]).snapshot;
    expect([fields.height.value, fields.period_start_height.value, fields.period_start_time.value]).toEqual([
      971_711,
      969_696,
      RECORDED - 2015 * 611,
    ]);
    expect(fields.height.status).toBe("flagged");
  });

  it("never joins a height to the start of another period", () => {
    const result = merged([seen("height", 971_800, { period: 971_712 }), ...prices], live, RECORDED + 86_400);
    expect(result.snapshot.fields.height).toEqual({ ...live.fields.height, status: "stale" });
    expect(result.snapshot.fields.period_start_height.value).toBe(PERIOD_START);
    expect(idsOf(result)).toContain("period_unknown");
  });

  it("goes on within a period of which the start is known", () => {
    const { fields } = merged([seen("height", HEIGHT + 9, { period: PERIOD_START })], live, RECORDED + 5400).snapshot;
    expect(fields.height).toMatchObject({ value: HEIGHT + 9, status: "good" });
    expect(fields.period_start_time).toEqual({ ...live.fields.period_start_time, status: "stale" });
    expect(fields.tip_time).toBeUndefined();
  });

  it.each([
    [HEIGHT - 6, HEIGHT - 6],
    [HEIGHT - 7, HEIGHT],
    [96_999, HEIGHT],
  ])("refuses heights that go back: at %p it is %p", (height, expected) => {
    const back = network(height, height - (height % 2016)).map((one) =>
      one.field === "block_fees" ? { ...one, value: 9 } : one,
    );
    const result = merged(back, live, RECORDED + 60);
    expect(result.snapshot.fields.height.value).toBe(expected);
    expect(result.snapshot.fields.block_fees.value).toBe(expected === height ? 9 : 0.016);
    expect(idsOf(result).includes("height_back")).toBe(expected !== height);
  });

  it.each([
    [-8_600, ["pace"]],
    [-296 * 151, []],
    [-297 * 2399, []],
    [-297 * 2401, ["pace"]],
  ])("notes a period that began %p s from now, for 297 blocks, with %p", (offset, found) => {
    const result = merged(
      network().map((one) => (one.field === "period_start_time" ? { ...one, value: RECORDED + offset } : one)),
    );
    expect(idsOf(result, "period_start_time")).toEqual(found);
  });

  it("lets a period begin at any pace", () => {
    const young = network(971_713, 971_712).map((one) =>
      one.field === "period_start_time" ? { ...one, value: RECORDED - 5 } : one,
    );
    expect(idsOf(merged(young))).toEqual([]);
  });

  it("has nothing to go back behind where nothing was known but the bundled figures", () => {
    expect(merge(undefined, network(890_440), RECORDED).snapshot.fields.height).toMatchObject({ value: 890_440 });
    expect(idsOf(merge(bundled, network(890_440), RECORDED))).toContain("height_back");
  });

  it("notes heights of one moment that are far apart", () => {
    const result = merged([...network(), seen("height", HEIGHT + 40, { period: PERIOD_START })]);
    expect(idsOf(result, "height")).toEqual(["height_apart"]);
  });
});
