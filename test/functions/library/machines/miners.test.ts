import type { Cell } from "../../../../src/functions/cell";
import { machineData } from "../../../../src/functions/library/machines/machine-data";
import { call, errorOf } from "../../call";

describe("MINERS", () => {
  const rows = call("MINERS", []) as Cell[][];

  it("lists the whole catalogue, most efficient first", () => {
    expect(rows[0]).toEqual(["Model", "TH/s", "W", "J/TH", "Release", "Cooling", "Source"]);
    expect(rows).toHaveLength(machineData.length + 1);
    const efficiencies = rows.slice(1).map((row) => row[3] as number);
    expect(efficiencies).toEqual([...efficiencies].sort((a, b) => a - b));
  });

  it("keeps those of at most so many J/TH", () => {
    const chosen = (call("MINERS", [17.5]) as Cell[][]).slice(1);
    expect(chosen.map(([model]) => model)).toContain("Antminer S21");
    expect(chosen.every((row) => (row[3] as number) <= 17.5)).toBe(true);
    expect(chosen).toHaveLength(rows.slice(1).filter((row) => (row[3] as number) <= 17.5).length);
  });

  it("says which is the best where none is good enough", () => {
    expect(errorOf("MINERS", [5]).code).toBe("#N/A");
    expect(errorOf("MINERS", [5]).message).toContain("the best machine, Antminer S23 XP Hyd, has 8.9 J/TH");
    expect(errorOf("MINERS", [5], "zh-CN").message).toContain("Antminer S23 XP Hyd 为 8.9 J/TH");
  });

  it("can be given back as a table of one's own", () => {
    expect(call("MINERS", [null, rows])).toEqual(rows);
    expect(call("MINER", ["S21 XP", "W", rows])).toBe(3645);
  });
});
