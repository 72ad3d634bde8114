import fc from "fast-check";
import { addMonths, daysTo, projectionMonth } from "../../src/core/month";

const unix = (date: string): number => Date.parse(`${date}Z`) / 1000;
const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

describe("addMonths", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-11-15", 3, "2027-02-15"],
    ["2026-02-12T17:45", 0, "2026-02-12"],
  ])("takes %s by %i months to %s", (from, months, to) => {
    expect(addMonths(unix(from.includes("T") ? from : `${from}T00:00`), months)).toBe(unix(`${to}T00:00`));
  });
});

describe("projectionMonth", () => {
  it("follows the calendar from the first of a month", () => {
    const months = [1, 2, 3].map((month) => projectionMonth(unix("2028-01-01T00:00"), month));
    expect(months.map(({ end }) => iso(end))).toEqual(["2028-01-31", "2028-02-29", "2028-03-31"]);
    expect(months.map(({ days }) => days)).toEqual([31, 29, 31]);
  });

  it("runs from day to day of the month elsewhere", () => {
    const months = [1, 2].map((month) => projectionMonth(unix("2026-02-12T09:00"), month));
    expect(months.map(({ end }) => iso(end))).toEqual(["2026-03-11", "2026-04-11"]);
    expect(months.map(({ days }) => days)).toEqual([28, 31]);
  });

  it("leaves out no day and counts none twice", () => {
    const date = fc.integer({ min: unix("2020-01-01T00:00"), max: unix("2040-01-01T00:00") });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 120 }), (start, months) => {
        let days = 0;
        for (let month = 1; month <= months; month += 1) days += projectionMonth(start, month).days;
        expect(days).toBe(daysTo(start, months));
        expect(projectionMonth(start, months).end).toBe(addMonths(start, 0) + (days - 1) * 86_400);
      }),
    );
  });
});
