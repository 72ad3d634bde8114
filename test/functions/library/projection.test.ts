import { IRR, NPV, XNPV } from "@formulajs/formulajs";
import fc from "fast-check";
import type { FunctionId } from "../../../src/functions/catalogue";
import { catalogue } from "../../../src/functions/catalogue";
import type { Cell } from "../../../src/functions/cell";
import type { AnyDeclaration } from "../../../src/functions/declaration";
import { FunctionError } from "../../../src/functions/run";
import { parameterWords } from "../../../src/functions/sentences";
import { argumentOf, isSingle, outcome } from "../arguments";
import { call, errorOf } from "../call";
import { calculate, literal } from "../plain-excel";
import { itSaysWhatToType } from "./errors";

const MARCH_2026 = 46082;
const DIFFICULTY = 125864590119494;
/** From start_date to efficiency. */
const MINE = [MARCH_2026, 12, 936000, 67800, DIFFICULTY, 100, 0.05, 20] as const;
/** Fees, pool fee, uptime, other cost; growth of price and difficulty; fixed cost, capex, may stop. */
const REST = [0.02, 0.02, 0.95, 3, 0.01, 0.02, 10000, 500000, true] as const;
const table = (id: FunctionId, args: readonly unknown[]) => call(id, args) as Cell[][];
const columnOf = (spill: Cell[][], heading: string) => {
  const position = (spill[0] ?? []).indexOf(heading);
  if (position < 0) throw new Error(`no column ${heading}`);
  return spill.slice(1).map((row) => row[position] as number);
};
const close = (given: number, wanted: number, scale = Math.abs(wanted)) =>
  expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-12));
const column = (values: readonly Cell[]) => values.map((value) => [value]);

describe("mistakes in the projections", () => {
  itSaysWhatToType([
    ["power in cents for all months", "CASHFLOW", [...MINE.slice(0, 6), 5, 20], "#VALUE!", "type 0.05", "请输入 0.05"],
    [
      "power in cents in one month",
      "CASHFLOW",
      [...MINE.slice(0, 6), [[0.05], [5]], 20],
      "#VALUE!",
      "power_price is 5",
      "电价 power_price 为 5",
    ],
    [
      "a price with its currency as text",
      "CASHFLOW",
      [MARCH_2026, 12, 936000, [["$67,800"]], DIFFICULTY, 100, 0.05, 20],
      "#VALUE!",
      "Type 67800",
      "请改为输入 67800",
    ],
    [
      "a month without its price among others",
      "CASHFLOW",
      [MARCH_2026, 12, 936000, [[67800], [null], [70000]], DIFFICULTY, 100, 0.05, 20],
      "#VALUE!",
      "no value at position 2",
      "第 2 个单元格没有数值",
    ],
    [
      "no hashrate in any month",
      "CASHFLOW",
      [MARCH_2026, 12, 936000, 67800, DIFFICULTY, [[0], [0]], 0.05, 20],
      "#VALUE!",
      "hashrate_ph is missing",
      "算力 hashrate_ph 未填写",
    ],
    ["growth in percent", "CASHFLOW", [...MINE, 0, 0, 1, 0, 2], "#VALUE!", "For 2% type 0.02", "若为 2%，请输入 0.02"],
    [
      "more months than fifty years",
      "CASHFLOW",
      [MARCH_2026, 601],
      "#VALUE!",
      "from 1 to 600",
      "不小于 1 且不大于 600",
    ],
    ["half a month", "CASHFLOW", [MARCH_2026, 1.5], "#VALUE!", "whole number", "应为整数"],
    ["a date as text", "CASHFLOW", ["2026-03-01", 12], "#VALUE!", "Type it like DATE", "例如 DATE"],
    [
      "a number for TRUE",
      "CASHFLOW",
      [...MINE, ...REST.slice(0, 8), 1],
      "#VALUE!",
      "Type TRUE or FALSE",
      "TRUE 或 FALSE",
    ],
    [
      "a hashprice per TH/s",
      "CASHFLOW_FORWARD",
      [MARCH_2026, 12, [[0.038], [0.036]], 100, 0.05, 20],
      "#VALUE!",
      "type 38",
      "请输入 38",
    ],
    [
      "a table without the heading",
      "MINE_NPV",
      [
        [
          [0, -1000],
          [1, 1100],
        ],
        0.1,
      ],
      "#VALUE!",
      'none of them headed "Net cash"',
      "没有表头为“Net cash”的列",
    ],
    [
      "text among cash flows",
      "MINE_NPV",
      [[[-1000], ["n/a"]], 0.1],
      "#VALUE!",
      "has n/a at position 2",
      "第 2 个单元格为 n/a",
    ],
    ["a discount rate in percent", "MINE_NPV", [[[-1000], [1100]], 12], "#VALUE!", "type 0.12", "请输入 0.12"],
    ["an error among cash flows", "MINE_NPV", [[[-1000], ["#REF!"]], 0.1], "#VALUE!", "error #REF!", "错误值 #REF!"],
    ["cash flows that are all inflows", "MINE_IRR", [[[0], [100], [100]]], "#NUM!", "MINE_NPV", "MINE_NPV"],
    [
      "cash flows that change sign twice",
      "MINE_IRR",
      [[[-1000], [3000], [-2100]]],
      "#NUM!",
      "change sign 2 times",
      "变化 2 次",
    ],
    ["an investment that never returns", "MINE_PAYBACK", [[[-1000], [100]]], "#NUM!", "within 1 months", "在 1 个月内"],
    [
      "more paths than Excel can wait for",
      "SIMULATE",
      [1, 100000, MARCH_2026, 60, 936000, 67800, DIFFICULTY, 100, 0.05, 20, 0.6],
      "#VALUE!",
      "Type 33333 or less",
      "不大于 33333",
    ],
    [
      "a volatility in percent",
      "SIMULATE",
      [1, 1000, MARCH_2026, 60, 936000, 67800, DIFFICULTY, 100, 0.05, 20, 60],
      "#VALUE!",
      "type 0.6",
      "请输入 0.6",
    ],
  ]);
});

describe("CASHFLOW", () => {
  const spill = table("CASHFLOW", [...MINE, ...REST]);

  it("has one heading row, row 0 and a row a month, and nowhere a blank cell", () => {
    expect(spill).toHaveLength(14);
    expect(spill.every((row) => row.length === 17 && row.every((cell) => cell !== null && cell !== ""))).toBe(true);
    expect(columnOf(spill, "Month")).toEqual(Array.from({ length: 13 }, (_, month) => month));
  });

  it("adds up: revenue, power, other cash and capex to net cash, and net cash to the running total", () => {
    let total = 0;
    for (let row = 0; row <= 12; row++) {
      const of = (heading: string) => columnOf(spill, heading)[row] as number;
      close(of("Net cash"), of("Revenue") + of("Power") + of("Other cash") + of("Capex"));
      total += of("Net cash");
      close(of("Cumulative"), total);
    }
  });

  it("mines what MINED_BTC gives for each month, without growth and away from a halving", () => {
    const plain = table("CASHFLOW", [...MINE, 0.02, 0.02, 0.95]);
    const days = columnOf(plain, "Days").slice(1);
    const mined = columnOf(plain, "BTC mined").slice(1);
    mined.forEach((btc, month) =>
      close(btc, call("MINED_BTC", [100, days[month], DIFFICULTY, 0.02, 0.02, 0.95]) as number),
    );
    const hashprice = call("HASHPRICE", [67800, DIFFICULTY, 0.02]) as number;
    columnOf(plain, "Hashprice")
      .slice(1)
      .forEach((each) => close(each, hashprice));
  });

  it("ends each month on its last day", () => {
    expect(columnOf(spill, "Month end").slice(0, 4)).toEqual([46082, 46112, 46142, 46173]);
  });

  it("leaves month 1 ungrown and compounds from there", () => {
    const prices = columnOf(spill, "BTC price");
    close(prices[1] as number, 67800);
    close(prices[12] as number, 67800 * 1.01 ** 11);
    close(columnOf(spill, "Difficulty")[12] as number, DIFFICULTY * 1.02 ** 11);
  });

  it("steps the subsidy at its height, weighted by the blocks of the month", () => {
    // 30 days of 144 blocks from height 1,047,839: the 4,320th is 1,052,159, and 2,160 of them follow the halving.
    const [, month] = table("CASHFLOW", [46844, 1, 1047839, 90000, DIFFICULTY, 100, 0.05, 20]).slice(1);
    expect(month?.[3]).toBe(1052159);
    close(month?.[4] as number, (3.125 + 1.5625) / 2);
  });

  it("holds the last value of a monthly range, in a column or a row, with a heading or without", () => {
    const withPrices = (prices: unknown) =>
      columnOf(table("CASHFLOW", [MARCH_2026, 4, 936000, prices, DIFFICULTY, 100, 0.05, 20]), "BTC price").slice(1);
    const wanted = [60000, 70000, 80000, 80000];
    expect(withPrices([[60000], [70000], [80000]])).toEqual(wanted);
    expect(withPrices([[60000, 70000, 80000]])).toEqual(wanted);
    expect(withPrices([["BTC price"], [60000], [70000], [80000]])).toEqual(wanted);
  });

  it.each([null, "", 0])("reads a blank month that arrives as %p the same way on every platform", (blank) => {
    const without = table("CASHFLOW", [MARCH_2026, 4, 936000, [[60000], [70000]], DIFFICULTY, 100, 0.05, 20]);
    const after = [[60000], [70000], [blank], [blank]];
    expect(table("CASHFLOW", [MARCH_2026, 4, 936000, after, DIFFICULTY, 100, 0.05, 20])).toEqual(without);
    const ramp = [[blank], [blank], [50], [100]];
    const hashrate = columnOf(table("CASHFLOW", [MARCH_2026, 4, 936000, 67800, DIFFICULTY, ramp, 0.05, 20]), "PH/s");
    expect(hashrate.slice(1)).toEqual([0, 0, 50, 100]);
  });

  it("refuses a block of cells where one value a month is meant", () => {
    const block = [
      MARCH_2026,
      4,
      936000,
      [
        [60000, 61000],
        [62000, 63000],
      ],
      DIFFICULTY,
      100,
      0.05,
      20,
    ];
    expect(errorOf("CASHFLOW", block).message).toContain("a block of 2 by 2 cells");
    expect(errorOf("CASHFLOW", block, "zh-CN").message).toContain("2 行 2 列的区域");
  });

  it.each([null, "", 0])("never takes a month without a power price, arriving as %p, for free power", (blank) => {
    const withPower = (prices: unknown) => [MARCH_2026, 4, 936000, 67800, DIFFICULTY, 100, prices, 20];
    const after = [[0.05], [0.06], [blank], [blank]];
    expect(table("CASHFLOW", withPower(after))).toEqual(table("CASHFLOW", withPower([[0.05], [0.06]])));
    expect(errorOf("CASHFLOW", withPower([[0.05], [blank], [0.06]])).message).toContain("for free power type 0.000001");
    expect(columnOf(table("CASHFLOW", withPower(0)), "Power").slice(1)).toEqual(
      [0, 0, 0, 0].map(() => expect.closeTo(0)),
    );
  });

  it("stands still only where it may, and then still pays what does not depend on power", () => {
    const dear = [...MINE.slice(0, 6), 0.12, 20, 0, 0, 1, 3, 0, 0, 10000, 0] as const;
    const stopped = table("CASHFLOW", [...dear, true]).slice(2);
    const running = table("CASHFLOW", [...dear, false]).slice(2);
    expect(stopped.map((row) => row[9])).toEqual(Array(12).fill(false));
    expect(running.map((row) => row[9])).toEqual(Array(12).fill(true));
    for (const [month, row] of stopped.entries()) {
      expect(row.slice(10, 13)).toEqual([0, 0, 0]);
      expect(row[13]).toBe(running[month]?.[13]);
    }
  });
});

describe("CASHFLOW_FORWARD", () => {
  it("gives the cash of CASHFLOW for the hashprices that CASHFLOW shows", () => {
    const priced = table("CASHFLOW", [...MINE, ...REST]);
    const curve = column(columnOf(priced, "Hashprice").slice(1));
    const forward = table("CASHFLOW_FORWARD", [
      MARCH_2026,
      12,
      curve,
      100,
      0.05,
      20,
      0.02,
      0.95,
      3,
      10000,
      500000,
      true,
    ]);
    for (const heading of forward[0] ?? []) {
      const wanted = columnOf(priced, heading as string);
      columnOf(forward, heading as string).forEach((cell, row) =>
        typeof cell === "number" ? close(cell, wanted[row] as number) : expect(cell).toBe(wanted[row]),
      );
    }
  });
});

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
    close(call("MINE_NPV", [flows, 0.12]) as number, -1000 + 600 / 1.12 ** (2 / 12) + 600 / 1.12 ** (3 / 12));
    close(call("MINE_PAYBACK", [flows]) as number, 2 + 400 / 600);
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
      close(ours, (NPV((1 + annual) ** (1 / 12) - 1, ...back) as number) - spent, scale);
      close(ours, excel[index] as number, scale);
    });
  });

  it("agree with XNPV over whole years of 365 days", () => {
    const flows = Array.from({ length: 25 }, (_, month) => (month % 12 ? 0 : [-500, 200, 400][month / 12]));
    const dates = [new Date(2025, 0, 1), new Date(2026, 0, 1), new Date(2027, 0, 1)];
    close(
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
      close(monthly, IRR(flows, 0.01) as number, 1);
      const excel = calculate([`IRR(C1:C${flows.length},0.01)`], [{ ...tables[index]!, column: 3 }])[0] as number;
      close(monthly, excel, 1);
    });
  });

  it("IRR is the rate at which MINE_NPV is nothing, and discounted payback then takes to the end", () => {
    fc.assert(
      fc.property(investment, ([spent, back]) => {
        fc.pre(back.reduce((sum, flow) => sum + flow, 0) > spent * 1.001);
        const flows = column([-spent, ...back]);
        const found = call("MINE_IRR", [flows]) as number;
        fc.pre(found < 1);
        close(call("MINE_NPV", [flows, found]) as number, 0, spent + back.length * 1e5);
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

describe("SIMULATE", () => {
  const simulated = (seed: number, ...after: unknown[]) => table("SIMULATE", [seed, 2000, ...MINE, ...after]);

  it("gives the running total of CASHFLOW in every quantile where nothing is uncertain", () => {
    const flat = simulated(1, 0, 0.02, 0.02, 0.95, 3, 0, 0.02, 0, 0, 10000, 250000);
    const flow = table("CASHFLOW", [...MINE, 0.02, 0.02, 0.95, 3, 0, 0.02, 10000]);
    const totals = columnOf(flow, "Cumulative").slice(1);
    flat.slice(1).forEach((row, month) => {
      row.slice(1, 7).forEach((cash) => close(cash as number, 250000 + (totals[month] as number), 250000));
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

describe("SENSITIVITY", () => {
  const block = [
    ["start_date", MARCH_2026],
    ["months", 12],
    ["height", 936000],
    ["btc_price", 67800],
    ["difficulty", DIFFICULTY],
    ["hashrate_ph", 100],
    ["power_price", 0.05],
    ["efficiency", 20],
    ["capex_usd", 150000],
    ["discount_year", 0.12],
  ];
  const powers = [[0.04], [0.05], [0.06]];
  const prices = [[60000, 70000, 90000]];
  const grid = (output: string) => table("SENSITIVITY", [output, block, "power_price", powers, "btc_price", prices]);
  const spillAt = (power: number, price: number) =>
    table("CASHFLOW", [MARCH_2026, 12, 936000, price, DIFFICULTY, 100, power, 20, ...[0, 0, 1, 0, 0, 0, 0], 150000]);

  it.each([
    ["NPV", (spill: Cell[][]) => call("MINE_NPV", [spill, 0.12])],
    ["IRR", (spill: Cell[][]) => call("MINE_IRR", [spill])],
    ["PAYBACK", (spill: Cell[][]) => call("MINE_PAYBACK", [spill, 0.12])],
    ["MIN_CASH", (spill: Cell[][]) => Math.min(...columnOf(spill, "Cumulative"))],
  ])("%s of a CASHFLOW is what the functions give one by one", (output, direct) => {
    const spill = grid(output);
    expect(spill[0]).toEqual([output, 60000, 70000, 90000]);
    spill.slice(1).forEach((row, r) => {
      expect(row[0]).toBe(powers[r]?.[0]);
      row.slice(1).forEach((cell, c) => {
        let wanted: unknown = "n/a";
        try {
          wanted = direct(spillAt(powers[r]![0]!, prices[0]![c]!));
        } catch (error) {
          expect(error).toBeInstanceOf(FunctionError);
        }
        expect(cell).toBe(wanted);
      });
    });
  });

  const outputs = (Object.values(catalogue) as AnyDeclaration[]).filter(
    ({ parameters, result }) =>
      result.shape !== "table" && parameters.length > 1 && parameters.every(isSingle) && parameters.every(isVariable),
  );

  it.each(outputs.map(({ id, parameters }) => [id as FunctionId, parameters] as const))(
    "of %s gives in each cell what a direct call gives, n/a where it refuses",
    (id, parameters) => {
      const draw = fc.tuple(
        fc.tuple(...parameters.map(argumentOf)),
        fc.shuffledSubarray([...parameters.keys()], { minLength: 2, maxLength: 2 }),
      );
      let compared = 0;
      fc.assert(
        fc.property(draw, ([args, [row = 0, col = 1]]) => {
          const inputs = parameters.map(({ name }, index) => [name, args[index] ?? null]);
          const direct = outcome(id, args);
          const given = [args[row], args[col]];
          fc.pre(given.every((value) => typeof value === "number"));
          const [right, down] = [[[given[1]]], [[given[0]]]];
          const answer = outcome("SENSITIVITY", [
            id,
            inputs,
            parameters[row]?.name,
            down,
            parameters[col]?.name,
            right,
          ]);
          if (direct instanceof FunctionError) return expect(answer).toBeInstanceOf(FunctionError);
          expect(answer).toEqual([
            [id, given[1]],
            [given[0], direct],
          ]);
          compared++;
        }),
        { numRuns: 30 },
      );
      expect(compared).toBeGreaterThan(0);
    },
  );

  it("understands ids and labels in either language, in any case, with headings and blank rows between", () => {
    const named = (hashprice: string, efficiency: string, nothing: unknown) =>
      table("SENSITIVITY", [
        "mining.breakeven_kwh",
        [
          ["参数", "数值"],
          [hashprice, 35],
          [nothing, nothing],
          [efficiency, 20],
        ],
        hashprice,
        [[30], [40]],
      ]);
    const plain = named("hashprice", "efficiency", null);
    expect(plain).toEqual([
      ["BREAKEVEN_KWH", "Value"],
      [30, call("BREAKEVEN_KWH", [30, 20])],
      [40, call("BREAKEVEN_KWH", [40, 20])],
    ]);
    expect(named("Hashprice", "EFFICIENCY ", "")).toEqual(plain);
    const margin = [
      ["hashprice", 35],
      ["Power-Price", 0.05],
      ["efficiency", 20],
    ];
    expect(table("SENSITIVITY", ["HASH_MARGIN", margin, "POWER_PRICE", [[0.06]]])[1]).toEqual([
      0.06,
      call("HASH_MARGIN", [35, 0.06, 20]),
    ]);
    expect(named("哈希价格", "能效比 efficiency", 0)).toEqual(plain);
  });

  it("knows a word for each parameter that no other parameter of the function has", () => {
    for (const { id, parameters } of [...outputs, catalogue.CASHFLOW as AnyDeclaration]) {
      const words = parameters.flatMap(({ name }) => [...new Set(parameterWords(name))]);
      expect([id, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([id, []]);
    }
  });

  it("shows n/a where one cell has no answer, and the reason where none has", () => {
    const payback = (capex: number) =>
      table("SENSITIVITY", ["PAYBACK", block, "capex_usd", [[20000], [capex]], "power_price", [[0.05]]]);
    expect(payback(1e9)[2]).toEqual([1e9, "n/a"]);
    expect(payback(1e9)[1]?.[1]).toBeGreaterThan(0);
    const never = ["PAYBACK", block, "capex_usd", [[1e8], [1e9]]];
    expect(errorOf("SENSITIVITY", never).message).toContain("not paid back within 12 months");
    expect(errorOf("SENSITIVITY", never).code).toBe("#NUM!");
  });

  const margin = [
    ["hashprice", 35],
    ["power_price", 0.05],
    ["efficiency", 20],
  ];
  itSaysWhatToType([
    [
      "a function that does not exist",
      "SENSITIVITY",
      ["HASH_MARGN", margin, "hashprice", [[30]]],
      "#VALUE!",
      "The nearest are HASH_MARGIN",
      "相近的有：HASH_MARGIN",
    ],
    ["a function that spills", "SENSITIVITY", ["FLEET", margin, "hashprice", [[30]]], "#VALUE!", '"FLEET"', "“FLEET”"],
    [
      "an input that the output does not know",
      "SENSITIVITY",
      ["HASH_MARGIN", [...margin, ["btc_price", 67800]], "hashprice", [[30]]],
      "#VALUE!",
      '"btc_price" is not a parameter of HASH_MARGIN',
      "“btc_price”不是 HASH_MARGIN 的参数",
    ],
    [
      "a misspelt row name",
      "SENSITIVITY",
      ["HASH_MARGIN", margin, "hashprise", [[30]]],
      "#VALUE!",
      "The nearest are hashprice",
      "相近的有：hashprice",
    ],
    [
      "a misspelt Chinese name",
      "SENSITIVITY",
      ["HASH_MARGIN", margin, "电费", [[0.05]]],
      "#VALUE!",
      "The nearest are power_price",
      "相近的有：power_price",
    ],
    [
      "an input that is given twice",
      "SENSITIVITY",
      ["HASH_MARGIN", [...margin, ["Hashprice", 36]], "power_price", [[0.05]]],
      "#VALUE!",
      "hashprice is given twice",
      "哈希价格 hashprice 出现了两次",
    ],
    [
      "the same parameter down and across",
      "SENSITIVITY",
      ["HASH_MARGIN", margin, "hashprice", [[30]], "哈希价格", [[40]]],
      "#VALUE!",
      "hashprice is given twice",
      "哈希价格 hashprice 出现了两次",
    ],
    [
      "inputs with a column of units",
      "SENSITIVITY",
      ["HASH_MARGIN", [["hashprice", 35, "USD/PH/day"]], "power_price", [[0.05]]],
      "#VALUE!",
      "inputs has 3 columns",
      "inputs 有 3 列",
    ],
    [
      "a column name without values",
      "SENSITIVITY",
      ["HASH_MARGIN", margin, "hashprice", [[30]], "power_price"],
      "#VALUE!",
      "Give both or neither",
      "须成对使用",
    ],
    [
      "an input that is missing",
      "SENSITIVITY",
      ["HASH_MARGIN", margin.slice(0, 2), "hashprice", [[30]]],
      "#VALUE!",
      "efficiency is missing",
      "能效比 efficiency 未填写",
    ],
    [
      "cents among the values",
      "SENSITIVITY",
      ["HASH_MARGIN", margin, "power_price", [[0.05], [5]]],
      "#VALUE!",
      "type 0.05",
      "请输入 0.05",
    ],
    [
      "percent among the inputs",
      "SENSITIVITY",
      ["HASH_MARGIN", [...margin, ["uptime", 95]], "hashprice", [[30]]],
      "#VALUE!",
      "type 0.95",
      "请输入 0.95",
    ],
  ]);
});

/** Whether its values can stand in a row or a column of numbers. */
function isVariable({ kind }: AnyDeclaration["parameters"][number]): boolean {
  return kind !== "flag";
}
