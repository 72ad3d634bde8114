import { read } from "./reading";

describe("alternative.me", () => {
  it("gives the newest of its days, in whatever order", () => {
    // Recorded on 27 April 2026.
    const data = [
      { value: "33", value_classification: "Fear", timestamp: "1777161600" },
      { value: "47", value_classification: "Neutral", timestamp: "1777248000", time_until_update: "62507" },
    ];
    expect(read("/fng/", { data }).readings).toEqual([
      { field: "fear_greed", value: 47, unit: "0–100", observedAt: "2026-04-27T00:00:00Z" },
    ]);
  });
});
