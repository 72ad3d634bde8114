import fc from "fast-check";
import { monthStarts } from "../../src/core/month";

const unix = (date: string): number => Date.parse(`${date}Z`) / 1000;
const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

describe("monthStarts", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-11-15", 3, "2027-02-15"],
    ["2026-02-12T17:45", 0, "2026-02-12"],
  ])("comes from %s after %i months to %s", (from, months, to) => {
    const start = unix(from.includes("T") ? from : `${from}T00:00`);
    expect(monthStarts(start, months).at(-1)).toBe(unix(`${to}T00:00`));
  });

  it("follows the calendar from the first of a month", () => {
    expect(monthStarts(unix("2028-01-01T00:00"), 3).map(iso)).toEqual([
      "2028-01-01",
      "2028-02-01",
      "2028-03-01",
      "2028-04-01",
    ]);
  });

  it("goes from day to day of the month elsewhere", () => {
    expect(monthStarts(unix("2026-02-12T09:00"), 2).map(iso)).toEqual(["2026-02-12", "2026-03-12", "2026-04-12"]);
  });

  it("comes back to the day of the month after a shorter one, so that no month is lost", () => {
    const date = fc.integer({ min: unix("2020-01-01T00:00"), max: unix("2040-01-01T00:00") });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 120 }), (start, months) => {
        const starts = monthStarts(start, months);
        const days = starts.slice(1).map((next, before) => (next - (starts[before] ?? NaN)) / 86_400);
        expect(days.every((count) => Number.isInteger(count) && count >= 28 && count <= 31)).toBe(true);
        const [first, last] = [0, months].map((after) => new Date((starts[after] ?? NaN) * 1000));
        const passed =
          (last!.getUTCFullYear() - first!.getUTCFullYear()) * 12 + last!.getUTCMonth() - first!.getUTCMonth();
        expect(passed).toBe(months);
      }),
    );
  });
});
