import { call } from "../functions/call";
import { changed, modelOf, reader } from "./shown";

const model = modelOf("cash-flow");
const shown = reader(model);
const INPUTS = "Cash flow inputs";
const input = (label: string) => shown.figure(INPUTS, label) as number;
const place = (label: string) => `${INPUTS}!${shown.rowOf(INPUTS, label)},2`;

/** The spill of CASHFLOW for the model's inputs, its headings first. */
const spill = call("CASHFLOW", [
  input("First day of month 1"),
  60,
  input("Block height at the start"),
  input("BTC price"),
  input("Difficulty"),
  input("Hashrate installed"),
  input("Power price"),
  input("Efficiency at the meter"),
  shown.at(INPUTS, shown.rowOf(INPUTS, "Difficulty") + 1, 2),
  input("Pool fee"),
  input("Uptime"),
  input("Other cash cost"),
  input("Growth of the BTC price a month"),
  input("Growth of difficulty a month"),
  input("Fixed cost"),
  input("Capex at the start"),
  true,
]) as (number | string)[][];
const column = (heading: string) => spill[0]!.indexOf(heading);

describe("the cash flow model", () => {
  it.each([
    ["Height at the month's end", "Height"],
    ["Mean subsidy of the month", "Subsidy"],
    ["BTC price", "BTC price"],
    ["Difficulty", "Difficulty"],
    ["Hashprice, computed", "Hashprice"],
    ["Coins mined", "BTC mined"],
    ["Revenue", "Revenue"],
    ["Power", "Power"],
    ["Other cash cost", "Other cash"],
    ["Net cash of the mine", "Net cash"],
    ["Cumulative", "Cumulative"],
  ])("has in every month the %s that CASHFLOW gives as %s", (label, heading) => {
    for (let month = 1; month <= 60; month += 1) {
      const expected = spill[month + 1]![column(heading)] as number;
      const found = shown.figure("Cash flow", label, month) as number;
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-10 * Math.abs(expected));
    }
  });

  it("halves the subsidy in the month of block 1,050,000, and not before", () => {
    const subsidies = Array.from({ length: 60 }, (_, before) =>
      shown.figure("Cash flow", "Mean subsidy of the month", before + 1),
    ) as number[];
    const mixed = subsidies.filter((subsidy) => subsidy < 3.125 && subsidy > 1.5625);
    expect(mixed).toHaveLength(1);
    expect(subsidies[0]).toBe(3.125);
    expect(subsidies.at(-1)).toBe(1.5625);
  });

  it("gives the net present value of MINE_NPV over CASHFLOW", () => {
    const npv = call("MINE_NPV", [spill, input("Discount rate a year")]) as number;
    expect((shown.figure("Cash flow summary", "Net present value") as number) / npv).toBeCloseTo(1, 9);
  });

  it("keeps its checks and breaks its covenants where power is dear", () => {
    const dear = reader(changed(model, { [place("Power price")]: 0.07 }));
    expect(shown.failed()).toBe(0);
    expect(dear.failed()).toBe(0);
    const months = (of: typeof shown) => of.figure("Cash flow summary", "Months until the least cash is broken");
    expect(months(dear)).toBeGreaterThan(0);
    expect(dear.figure("Cash flow summary", "Lowest cash") as number).toBeLessThan(
      shown.figure("Cash flow summary", "Lowest cash") as number,
    );
  });

  it("gains nothing by holding where the price stands still, and something where it grows", () => {
    const gain = (growth: number) =>
      reader(changed(model, { [place("Growth of the BTC price a month")]: growth })).figure(
        "Cash flow summary",
        "Gained by holding",
      ) as number;
    expect(gain(0)).toBeCloseTo(0, 4);
    expect(gain(0.02)).toBeGreaterThan(0);
  });
});
