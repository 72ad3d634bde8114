import { IRR, NPV, XNPV } from "@formulajs/formulajs";
import fc from "fast-check";
import { call } from "../../call";
import { calculate, literal } from "../../plain-excel";
import { MARCH_2026, MINE, REST, column, columnOf, expectClose, table } from "./mine";

describe("MINE_NPV, MINE_IRR and MINE_PAYBACK", () => {
  const spill = table("CASHFLOW", [...MINE, ...REST.slice(0, 4), 0.05, 0, 0, 100000]);
  const forward = table("CASHFLOW_FORWARD", [MARCH_2026, 12, 45, 100, 0.05, 20, 0, 1, 0, 0, 100000]);

  it.each([
    ["CASHFLOW", spill],
    ["CASHFLOW_FORWARD", forward],
  ])("take a %s whole, or its column of net cash alone, upright or lying, with the heading or without", (_, whole) => {
    const net = columnOf(whole, "Net cash");
    for (const flows of [column(net), [net], column(["Net cash", ...net])]) {
      expect(call("MINE_NPV", [whole, 0.12])).toBe(call("MINE_NPV", [flows, 0.12]));
      expect(call("MINE_IRR", [whole])).toBe(call("MINE_IRR", [flows]));
      expect(call("MINE_PAYBACK", [whole, 0.12])).toBe(call("MINE_PAYBACK", [flows, 0.12]));
    }
  });

  it.each([null, "", 0])("count a blank month that arrives as %p as a month without cash", (blank) => {
    const flows = [[-1000], [blank], [600], [600], [blank]];
    expectClose(call("MINE_NPV", [flows, 0.12]) as number, -1000 + 600 / 1.12 ** (2 / 12) + 600 / 1.12 ** (3 / 12));
    expectClose(call("MINE_PAYBACK", [flows]) as number, 2 + 400 / 600);
    expect(call("MINE_IRR", [flows])).toBe(call("MINE_IRR", [[[-1000], [0], [600], [600], [0]]]));
  });

  const investment = fc.tuple(
    fc.integer({ min: 1000, max: 1_000_000 }),
    fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 }),
  );
  const rate = fc.integer({ min: -500, max: 900 }).map((step) => step / 1000);

  it("agree with the NPV of two other engines", () => {
    const samples = fc.sample(fc.tuple(investment, rate), { numRuns: 40, seed: 20260212 });
    const formulas = samples.map(([[spent, back], annual]) => {
      const cells = back.map(literal).join(",");
      return `${-spent}+NPV((1+${annual})^(1/12)-1,${cells})`;
    });
    const excel = calculate(formulas);
    samples.forEach(([[spent, back], annual], index) => {
      const ours = call("MINE_NPV", [column([-spent, ...back]), annual]) as number;
      const scale = spent + back.reduce((sum, flow) => sum + flow, 0);
      expectClose(ours, (NPV((1 + annual) ** (1 / 12) - 1, ...back) as number) - spent, scale);
      expectClose(ours, excel[index] as number, scale);
    });
  });

  it("agree with XNPV over whole years of 365 days", () => {
    const flows = Array.from({ length: 25 }, (_, month) => (month % 12 ? 0 : [-500, 200, 400][month / 12]));
    const dates = [new Date(2025, 0, 1), new Date(2026, 0, 1), new Date(2027, 0, 1)];
    expectClose(
      call("MINE_NPV", [column(flows as number[]), 0.1]) as number,
      XNPV(0.1, [-500, 200, 400], dates) as number,
      500,
    );
  });

  it("agree with the IRR of two other engines", () => {
    const profitable = investment.filter(([spent, back]) => {
      const gain = back.reduce((sum, flow) => sum + flow, 0) / spent;
      return gain > 1.01 && gain < 5 && back.length > 6;
    });
    const samples = fc.sample(profitable, { numRuns: 20, seed: 20260212 });
    const place = (index: number) => ({
      column: 3 + 2 * index,
      cells: column([-samples[index]![0], ...samples[index]![1]]),
    });
    const tables = samples.map((_, index) => place(index));
    samples.forEach(([spent, back], index) => {
      const flows = [-spent, ...back];
      const ours = call("MINE_IRR", [column(flows)]) as number;
      const monthly = (1 + ours) ** (1 / 12) - 1;
      expectClose(monthly, IRR(flows, 0.01) as number, 1);
      const excel = calculate([`IRR(C1:C${flows.length},0.01)`], [{ ...tables[index]!, column: 3 }])[0] as number;
      expectClose(monthly, excel, 1);
    });
  });

  it("IRR is the rate at which MINE_NPV is nothing, and discounted payback then takes to the end", () => {
    fc.assert(
      fc.property(investment, ([spent, back]) => {
        fc.pre(back.reduce((sum, flow) => sum + flow, 0) > spent * 1.001);
        const flows = column([-spent, ...back]);
        const found = call("MINE_IRR", [flows]) as number;
        fc.pre(found < 1);
        expectClose(call("MINE_NPV", [flows, found]) as number, 0, spent + back.length * 1e5);
      }),
    );
  });

  it("payback is the month in which the total comes back to zero, later when discounted", () => {
    const net = columnOf(forward, "Net cash");
    const months = call("MINE_PAYBACK", [forward]) as number;
    const totals = columnOf(forward, "Cumulative");
    expect(totals[Math.ceil(months)]).toBeGreaterThanOrEqual(0);
    expect(totals[Math.ceil(months) - 1]).toBeLessThan(0);
    expect(call("MINE_PAYBACK", [column(net), 0.3])).toBeGreaterThan(months);
  });
});
