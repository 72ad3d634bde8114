import type { Json } from "../replay/answers";
import { figures, reasonOf } from "./reading";

const ADJUSTMENT = "/api/v1/difficulty-adjustment";

describe("mempool.space's difficulty adjustment", () => {
  it.each<[string, Json, number, number, number]>([
    [
      "recorded in July 2026",
      {
        remainingBlocks: 1220,
        previousRetarget: -0.7383735253058887,
        previousTime: 1_785_019_866,
        nextRetargetHeight: 961_632,
      },
      960_412,
      1_785_019_866,
      -0.007383735253058887,
    ],
    [
      "recorded in December 2024, when the tip was 875,599",
      {
        remainingBlocks: 1361,
        previousRetarget: 4.429396745461176,
        previousTime: 1_734_312_810,
        nextRetargetHeight: 876_960,
      },
      875_599,
      1_734_312_810,
      0.04429396745461176,
    ],
  ])("%s reads as it should: seconds and percent", (_, answer, height, start, change) => {
    const found = Object.fromEntries(figures(ADJUSTMENT, answer).map(([field, value]) => [field, value]));
    expect(found).toEqual({ height, period_start_time: start, previous_change: expect.closeTo(change, 15) });
  });

  it("reads the documentation's sample, which has no time of the period and other units, for what can be trusted", () => {
    const documented = {
      progressPercent: 44.397234501112074,
      difficultyChange: 98.45932018381687,
      estimatedRetargetDate: 1_627_762_478,
      remainingBlocks: 1121,
      remainingTime: 665_977,
      previousRetarget: -4.807005268478962,
      nextRetargetHeight: 741_888,
      timeAvg: 302_328,
      adjustedTimeAvg: 302_328,
      timeOffset: 0,
    };
    expect(figures(ADJUSTMENT, documented)).toEqual([
      ["height", 740_767, "blocks"],
      ["previous_change", expect.closeTo(-0.04807005268478962, 15), "fraction"],
    ]);
  });

  it("does without the previous retarget while the server starts", () => {
    const starting = {
      remainingBlocks: 1720,
      previousRetarget: null,
      previousTime: 1_791_011_796,
      nextRetargetHeight: 971_712,
    };
    expect(figures(ADJUSTMENT, starting).map(([field]) => field)).toEqual(["height", "period_start_time"]);
  });

  it("contradicts itself where the next retarget is not at the end of a period", () => {
    const answer = { remainingBlocks: 1720, previousTime: 1_791_011_796, nextRetargetHeight: 971_711 };
    expect(reasonOf(ADJUSTMENT, answer)?.id).toBe("market.reason.contradiction");
  });

  it.each([0, 2017, -1, 1.5])("cannot have %p blocks left", (remainingBlocks) => {
    expect(reasonOf(ADJUSTMENT, { remainingBlocks, nextRetargetHeight: 971_712 })?.values).toEqual({
      place: "remainingBlocks",
    });
  });
});
