import type { CellDescription } from "../../src/models/description";
import { sampleRows } from "../../src/models/fleet/sample";
import { call } from "../functions/call";
import { changed, modelOf, reader } from "./shown";

const model = modelOf("fleet");
const shown = reader(model);
const HEADINGS = ["Site", "Machine", "Count", "TH/s", "J/TH", "USD/kWh", "Uptime", "PUE"];
const rows = [
  HEADINGS,
  ...sampleRows("en").map(([site, machine, , count, price, uptime, pue]) => [
    site,
    machine,
    count,
    null,
    null,
    price,
    uptime,
    pue,
  ]),
];
const hashprice = shown.figure("Fleet", "Hashprice, computed");

describe("the fleet model", () => {
  it.each([
    ["Hashrate", "PH"],
    ["Power", "MW"],
    ["Energy", "MWH"],
    ["Efficiency at the meter", "JTH"],
    ["Revenue", "REVENUE"],
    ["Power cost", "POWER"],
    ["Margin", "MARGIN"],
    ["Power price", "PRICE"],
    ["Break-even power price", "BREAKEVEN"],
  ])("gives in plain rows the %s that FLEET_TOTAL gives as %s", (label, field) => {
    for (const running of [false, true]) {
      const expected = call("FLEET_TOTAL", [rows, hashprice, field, running, 0.01]) as number;
      expect((shown.figure("Fleet", label, running ? 1 : 0) as number) / expected).toBeCloseTo(1, 11);
    }
  });

  it("gives the tiers of cost that COST_TIERS gives", () => {
    const of = (label: string) => shown.figure("Fleet", label) as number;
    const tiers = call("COST_TIERS", [
      of("Coins a month"),
      of("Power cost a month"),
      of("Power and demand response credits"),
      of("Site cost"),
      of("SG&A without stock compensation"),
      of("Sustaining capex"),
      of("Interest"),
      of("Depreciation of machines"),
      0,
    ]) as (string | number)[][];
    const labels = ["Electricity", "Net of credits", "Cash cost", "All-in cash cost", "Fully loaded cost"];
    labels.forEach((label, index) =>
      expect((of(`${label} per coin`) / (tiers[index + 1]?.[2] as number)).toFixed(11)).toBe("1.00000000000"),
    );
  });

  it("fails its checks where the market is old, a machine is not known, or hashprice is typed over", () => {
    const inputs = (label: string) => `Fleet inputs!${shown.rowOf("Fleet inputs", label)},2`;
    expect(shown.failed()).toBe(0);
    expect(reader(changed(model, { [inputs("Valuation date")]: 46_200 })).failed()).toBe(1);
    expect(reader(changed(model, { [inputs("Hashprice, computed")]: 60 })).failed()).toBe(2);
    const pue = `Fleet inputs!${shown.rowOf("Fleet inputs", "Texas 1")},6`;
    expect(reader(changed(model, { [pue]: 0 })).failed()).toBe(1);
  });

  const INPUTS = "Fleet inputs";
  const EVERY_ROW = "Every row of the inputs is counted (none is inserted there, below the table's end, or negative)";
  const row = shown.rowOf(INPUTS, "Texas 1");
  const empty = (rows: number) =>
    Object.fromEntries(
      Array.from({ length: rows * 9 }, (_, cell) => [`${INPUTS}!${row + Math.floor(cell / 9)},${cell % 9}`, ""]),
    );

  it.each([
    ["number of machines", 3],
    ["power price", 4],
    ["uptime", 5],
    ["site cost", 8],
  ])("fails a check where a row's %s is blank, which is not 0", (_, column) => {
    expect(reader(changed(model, { [`${INPUTS}!${row},${column}`]: "" })).failed()).toBe(1);
  });

  it("fails a check where a row that is filled in is not counted, as one inserted between the inputs' rows", () => {
    const count = shown.rowOf("Fleet", "Texas 1");
    const lost = reader(changed(model, { [`Fleet!${count},3`]: 0 }));
    const check = lost.rowOf("Fleet checks", EVERY_ROW);
    expect([2, 3, 5].map((column) => lost.at("Fleet checks", check, column))).toEqual([5, 6, 1]);
  });

  it("fails a check where a row has a negative number of machines, or stands below the table's end", () => {
    const typed: CellDescription = { content: { kind: "number", number: 100 }, role: "input" };
    const below = model.sheets.map((sheet) =>
      sheet.name === INPUTS ? { ...sheet, rows: [...sheet.rows, [null, null, null, typed]] } : sheet,
    );
    for (const lost of [changed(model, { [`${INPUTS}!${row},3`]: -10 }), { ...model, sheets: below }]) {
      const shown = reader(lost);
      expect(shown.at("Fleet checks", shown.rowOf("Fleet checks", EVERY_ROW), 5)).toBe(1);
    }
  });

  it("shows the rows with the most power in their order, without gaps, however many there are", () => {
    const largest = (cells: Record<string, string | number>) => {
      const now = reader(changed(model, cells));
      const first = now.rowOf("Fleet", "The largest rows") + 4;
      return Array.from({ length: 8 }, (_, index) => now.at("Fleet", first + index, 0));
    };
    const sample = largest({});
    expect(sample.slice(0, 3)).toEqual([
      "Texas 1 · Antminer S21 Pro",
      "Paraguay · WhatsMiner M60S",
      "Texas 1 · Antminer S19 XP",
    ]);
    expect(sample.slice(6)).toEqual([0, 0]);
    expect(largest(Object.fromEntries([0, 1, 2].map((column) => [`${INPUTS}!${row},${column}`, ""])))[0]).toBe(
      "Paraguay · WhatsMiner M60S",
    );
    const twice = Object.fromEntries(
      ["Twin", "Antminer S21 Pro", "PPA", 5000, 0.05, 0.96, 1.03, 1, 0].map((value, column) => [
        `${INPUTS}!${row + 12},${column}`,
        value,
      ]),
    );
    expect(largest(twice).slice(0, 2)).toEqual(["Texas 1 · Antminer S21 Pro", "Twin · Antminer S21 Pro"]);
  });

  it("fails a check where a machine is not known", () => {
    expect(reader(changed(model, { [`${INPUTS}!${row},1`]: "Antminer S99" })).failed()).toBe(1);
  });

  it("takes an empty row for none, and a coin that is not mined for one without a cost", () => {
    expect(reader(changed(model, empty(1))).failed()).toBe(0);
    const none = reader(changed(model, empty(14)));
    expect(none.failed()).toBe(0);
    expect(none.figure("Fleet", "Hashrate")).toBe(0);
    for (const label of ["Electricity per coin", "Fully loaded cost per coin", "Margin over revenue"])
      expect(none.figure("Fleet", label, 1)).toBe("n/a");
  });
});
