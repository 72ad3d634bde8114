import { MARCH_2026, MINE, columnOf, expectClose, table } from "./mine";

describe("SIMULATE", () => {
  const simulated = (seed: number, ...after: unknown[]) => table("SIMULATE", [seed, 2000, ...MINE, ...after]);

  it("gives the running total of CASHFLOW in every quantile where nothing is uncertain", () => {
    const flat = simulated(1, 0, 0.02, 0.02, 0.95, 3, 0, 0.02, 0, 0, 10000, 250000);
    const flow = table("CASHFLOW", [...MINE, 0.02, 0.02, 0.95, 3, 0, 0.02, 10000]);
    const totals = columnOf(flow, "Cumulative").slice(1);
    flat.slice(1).forEach((row, month) => {
      row.slice(1, 7).forEach((cash) => expectClose(cash as number, 250000 + (totals[month] as number), 250000));
    });
  });

  it("gives the same for the same seed, and something else for another", () => {
    expect(simulated(7, 0.6)).toEqual(simulated(7, 0.6));
    expect(simulated(8, 0.6)).not.toEqual(simulated(7, 0.6));
  });

  it("leaves the earlier months as they were when more are added", () => {
    const longer = table("SIMULATE", [7, 2000, MARCH_2026, 24, ...MINE.slice(2), 0.6]);
    expect(longer.slice(0, 13)).toEqual(simulated(7, 0.6));
  });

  it("orders its quantiles, and never takes back a path that has run out of cash", () => {
    const spill = simulated(3, 0.9, 0, 0, 1, 10, 0, 0, 0.3, 0.2, 50000, 20000, false);
    let ruined = 0;
    for (const row of spill.slice(1)) {
      const quantiles = row.slice(1, 6) as number[];
      expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
      expect(row[7]).toBeGreaterThanOrEqual(ruined);
      ruined = row[7] as number;
    }
    expect(ruined).toBeGreaterThan(0);
  });

  it("draws 10,000 paths over 60 months in one cell", () => {
    const spill = table("SIMULATE", [1, 10000, MARCH_2026, 60, ...MINE.slice(2), 0.6]);
    expect(spill).toHaveLength(61);
  });
});
