import { bundled } from "../../src/market/bundled";
import { call } from "../functions/call";
import { changed, modelOf, ran, reader } from "./shown";

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

  it("covers debt service with the coins that are sold, and not with those that are kept", () => {
    const half = reader(changed(model, { [place("Share of the coins sold at once")]: 0.5 }));
    const month = (label: string) => half.figure("Cash flow", label, 7) as number;
    const cash = month("Revenue") / 2 + month("Power") + month("Other cash cost");
    const service = -(month("Repayment") + month("Interest"));
    expect(month("Debt service cover (DSCR)")).toBeCloseTo(cash / service, 10);
  });

  it("decides to run or to stop in every month, and not before the first", () => {
    const decisions = [0, 1, 60].map((month) => shown.figure("Cash flow", "Decision", month));
    expect(decisions).toEqual([-1, 1, 1]);
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

  it("begins at the height that the chain will have on the first day, not at the market's", () => {
    const days = input("First day of month 1") - input("As of (UTC)");
    const tip = input("Block height at the start") - Math.round(input("Blocks a day") * days);
    expect(tip).toBe(bundled.fields.height.value);
    expect(days).toBeGreaterThan(1);
  });

  it("shows that holding every coin has to be financed", () => {
    const lowest = shown.figure("Cash flow summary", "Lowest cash if all is held (below 0: it must be financed)");
    const spent = (month: number) => shown.figure("Cash flow", "Costs, capex and debt so far", month) as number;
    const outflows = Array.from({ length: 61 }, (_, month) => spent(month));
    expect(lowest).toBe(input("Opening cash") + Math.min(...outflows));
    expect(lowest as number).toBeLessThan(0);
  });

  it("fails the check of coins where a month's balance is typed over", () => {
    const row = shown.rowOf("Cash flow", "Coins held at the month's end");
    expect(reader(changed(model, { [`Cash flow!${row},20`]: 1 })).failed()).toBe(1);
  });

  it("gives the net present value of MINE_NPV over CASHFLOW", () => {
    const npv = call("MINE_NPV", [spill, input("Discount rate a year")]) as number;
    expect((shown.figure("Cash flow summary", "Net present value") as number) / npv).toBeCloseTo(1, 9);
  });

  it("keeps its checks and breaks its covenants where power is dear", () => {
    const dear = reader(changed(model, { [place("Power price")]: 0.07 }));
    expect(shown.failed()).toBe(0);
    expect(dear.failed()).toBe(0);
    const months = (of: typeof shown) => of.figure("Cash flow summary", "Months until cash falls below the minimum");
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

describe("the cash flow model on a forward curve", () => {
  const CURVE = "Cash flow forward curve";
  const quote = (month: number) => `${CURVE}!${shown.rowOf(CURVE, "Quoted hashprice")},${2 + month}`;
  const onCurve = changed(model, { [place("Hashprice follows")]: "Hashprice forward curve" });
  const forward = reader(onCurve);
  const months = Array.from({ length: 60 }, (_, before) => before + 1);
  const monthly = (of: typeof shown, sheet: string, label: string) =>
    months.map((month) => of.figure(sheet, label, month) as number);
  const far = (found: number[], expected: number[]) =>
    Math.max(...found.map((value, index) => Math.abs(value / expected[index]! - 1)));

  it("is off by default, and its sample is flagged as one", () => {
    expect([
      shown.figure(INPUTS, "Growth of price and difficulty"),
      shown.figure(INPUTS, "Hashprice forward curve"),
    ]).toEqual([1, 0]);
    expect(shown.figure(CURVE, "Source")).toMatch(/^SAMPLE/);
  });

  it("has the curve's hashprice in every month, the last quote held", () => {
    const curve = monthly(forward, CURVE, "Hashprice, the last quote held");
    expect(far(monthly(forward, "Cash flow", "Hashprice, computed"), curve)).toBeLessThan(1e-12);
    expect(new Set(curve.slice(11)).size).toBe(1);
    expect(new Set(curve.slice(0, 12)).size).toBe(12);
    expect(forward.failed()).toBe(0);
  });

  it("holds the last quote over a month left blank", () => {
    const gap = reader(changed(onCurve, { [quote(3)]: "" }));
    const held = (month: number) => gap.figure(CURVE, "Hashprice, the last quote held", month);
    expect(held(3)).toBe(held(2));
    expect(held(4)).toBe(forward.figure(CURVE, "Quoted hashprice", 4));
  });

  it.each([
    ["Hashprice, computed", "Hashprice"],
    ["Revenue", "Revenue"],
    ["Power", "Power"],
    ["Net cash of the mine", "Net cash"],
    ["Cumulative", "Cumulative"],
  ])("has in every month the %s that CASHFLOW_FORWARD gives as %s", (label, heading) => {
    const table = call("CASHFLOW_FORWARD", [
      input("First day of month 1"),
      60,
      [monthly(forward, CURVE, "Hashprice, the last quote held")],
      input("Hashrate installed"),
      input("Power price"),
      input("Efficiency at the meter"),
      input("Pool fee"),
      input("Uptime"),
      input("Other cash cost"),
      input("Fixed cost"),
      input("Capex at the start"),
      true,
    ]) as (number | string)[][];
    const at = table[0]!.indexOf(heading);
    expect(
      far(
        monthly(forward, "Cash flow", label),
        months.map((month) => table[month + 1]![at] as number),
      ),
    ).toBeLessThan(1e-10);
  });

  it("mines the coins that the revenue is worth, at a difficulty that the curve implies", () => {
    const coins = monthly(forward, "Cash flow", "Coins mined");
    const price = monthly(forward, "Cash flow", "BTC price");
    const revenue = coins.map((mined, index) => mined * price[index]!);
    expect(far(revenue, monthly(forward, "Cash flow", "Revenue"))).toBeLessThan(1e-12);
    const difficulty = (of: typeof shown) => of.figure("Cash flow", "Difficulty", 30) as number;
    expect(difficulty(forward)).not.toBeCloseTo(difficulty(shown), -9);
  });

  it("fails a check where neither driver is chosen", () => {
    expect(reader(changed(model, { [place("Hashprice follows")]: "Something else" })).failed()).toBe(1);
  });
});

describe("the cash flow model's simulation", () => {
  const SHEET = "Cash flow simulation";
  const at = new Date("2026-03-02T12:00:00Z");
  const after = ran(model, at);
  const simulated = reader(after);
  const firstMonth = simulated.rowOf(SHEET, "Month") + 1;
  const spread = (of: typeof shown) =>
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 7 }, (__, column) => of.at(SHEET, firstMonth + row, 2 + column)),
    );
  const state = (of: typeof shown) => of.figure(SHEET, "Result of the simulation");

  it("says that it has not been run, and then when it was and that it is current", () => {
    expect(state(shown)).toBe(2);
    expect(shown.figure("Cash flow summary", "Cash at the end, P50")).toBe("n/a");
    expect([state(simulated), simulated.figure(SHEET, "Figures changed since the run")]).toEqual([0, 0]);
    expect(simulated.figure(SHEET, "Run at")).toBe(46083.5);
    expect([shown.failed(), simulated.failed()]).toEqual([0, 0]);
  });

  it("holds what SIMULATE gives for the model's figures", () => {
    const row = (label: string) =>
      Array.from({ length: 60 }, (_, before) => shown.figure("Cash flow", label, before + 1));
    const debt = row("Drawdown, repayment and interest") as number[];
    const table = call("SIMULATE", [
      input("Seed of the random numbers"),
      input("Paths"),
      input("First day of month 1"),
      60,
      input("Block height at the start"),
      [row("BTC price")],
      [row("Difficulty")],
      input("Hashrate installed"),
      input("Power price"),
      input("Efficiency at the meter"),
      input("Volatility of the BTC price a year"),
      shown.at(INPUTS, shown.rowOf(INPUTS, "Difficulty") + 1, 2),
      input("Pool fee"),
      input("Uptime"),
      input("Other cash cost"),
      null,
      null,
      input("Volatility of difficulty a year"),
      input("Correlation of price and difficulty"),
      [debt.map((flow) => input("Fixed cost") - flow)],
      shown.figure("Cash flow", "Cash at the month's end"),
      true,
    ]) as (number | string)[][];
    expect(spread(simulated)).toEqual(table.slice(1).map(([, ...cells]) => cells));
    expect(simulated.figure("Cash flow summary", "Cash at the end, P50")).toBe(table[60]![3]);
  });

  it("is the model's own cash in every quantile where nothing is uncertain", () => {
    const sure = reader(
      ran(
        changed(model, {
          [place("Volatility of the BTC price a year")]: 0,
          [place("Volatility of difficulty a year")]: 0,
          [place("Paths")]: 10,
        }),
      ),
    );
    spread(sure).forEach((cells, before) => {
      const cash = sure.figure("Cash flow", "Cash at the month's end", before + 1) as number;
      for (const quantile of cells.slice(0, 6)) expect((quantile as number) / cash).toBeCloseTo(1, 9);
    });
  });

  it.each([
    ["the power price", { [place("Power price")]: 0.05 }],
    ["the seed", { [place("Seed of the random numbers")]: 2 }],
    ["the driver of hashprice", { [place("Hashprice follows")]: "Hashprice forward curve" }],
    ["the loan", { [place("Months to repay it")]: 24 }],
  ])("keeps its values when %s changes, and says that they are no longer current", (_, inputs) => {
    const stale = reader(changed(after, inputs));
    expect(state(stale)).toBe(1);
    expect(stale.figure("Cash flow summary", "Result of the simulation")).toBe(1);
    expect(stale.figure(SHEET, "Figures changed since the run") as number).toBeGreaterThan(0);
    expect(spread(stale)).toEqual(spread(simulated));
    const again = reader(ran(changed(after, inputs)));
    expect(state(again)).toBe(0);
    expect(spread(again)).not.toEqual(spread(simulated));
  });

  it("stays current when a figure changes that it does not read", () => {
    expect(state(reader(changed(after, { [place("Minimum cash (covenant)")]: 1 })))).toBe(0);
  });

  it("fails a check where somebody has typed over a quantile", () => {
    expect(reader(changed(after, { [`${SHEET}!${firstMonth},2`]: 1e12 })).failed()).toBe(1);
  });
});
