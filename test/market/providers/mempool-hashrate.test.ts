import type { Json } from "../replay/answers";
import { figures, read } from "./reading";

const HASHRATE = "/api/v1/mining/hashrate";

describe("mempool.space's hashrate", () => {
  // The documentation's sample: days of May 2022.
  const documented = {
    hashrates: [
      { timestamp: 1_652_486_400, avgHashrate: 236_499_762_108_771_800_000 },
      { timestamp: 1_652_572_800, avgHashrate: 217_473_276_787_331_300_000 },
      { timestamp: 1_652_659_200, avgHashrate: 189_877_203_506_913_000_000 },
    ],
    difficulty: [{ timestamp: 1_652_468_330, difficulty: 31_251_101_365_711.12, height: 736_249 }],
    currentHashrate: 252_033_247_355_212_300_000,
    currentDifficulty: 31_251_101_365_711.12,
  };

  it("is the mean of three days in EH/s, and not the week's estimate beside it", () => {
    const [first] = read(HASHRATE, documented).readings;
    expect(first).toMatchObject({ field: "hashrate_3d", unit: "EH/s", observedAt: "2022-05-16T00:00:00Z" });
    expect(first?.value).toBeCloseTo((236.4997621 + 217.4732768 + 189.8772035) / 3, 6);
  });

  it("takes the last three of more days, in whatever order", () => {
    const more = [...documented.hashrates, { timestamp: 1_652_000_000, avgHashrate: 9e20 }];
    expect(read(HASHRATE, { ...documented, hashrates: more.reverse() }).readings[0]?.value).toBeCloseTo(214.6167, 4);
  });

  it("lets the week's estimate stand where days are missing, and says so", () => {
    const [first] = read(HASHRATE, { ...documented, hashrates: [] }).readings;
    expect(first).toMatchObject({
      value: expect.closeTo(252.0332, 4),
      remarks: [{ id: "market.finding.hashrate_week" }],
    });
  });

  it("gives two difficulties, the one as it is and the one as last set, under either name of its time", () => {
    const both = (rows: Json[]) =>
      figures(HASHRATE, { ...documented, difficulty: rows })
        .filter(([field]) => field === "difficulty")
        .map(([, value]) => value);
    expect(both(documented.difficulty)).toEqual([31_251_101_365_711.12, 31_251_101_365_711.12]);
    expect(
      both([
        { time: 2_000_000_000, height: 1, difficulty: 2e13, adjustment: 1.1 },
        { time: 1_900_000_000, height: 0, difficulty: 1e13, adjustment: 1.1 },
      ]),
    ).toEqual([31_251_101_365_711.12, 2e13]);
    expect(both([])).toEqual([31_251_101_365_711.12]);
  });
});
