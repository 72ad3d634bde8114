import { call, errorOf } from "../../call";
import { DIFFICULTY, MARCH_2026, MINE, REST, columnOf, expectClose, table } from "./mine";

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
      expectClose(of("Net cash"), of("Revenue") + of("Power") + of("Other cash") + of("Capex"));
      total += of("Net cash");
      expectClose(of("Cumulative"), total);
    }
  });

  it("mines what MINED_BTC gives for each month, without growth and away from a halving", () => {
    const plain = table("CASHFLOW", [...MINE, 0.02, 0.02, 0.95]);
    const days = columnOf(plain, "Days").slice(1);
    const mined = columnOf(plain, "BTC mined").slice(1);
    mined.forEach((btc, month) =>
      expectClose(btc, call("MINED_BTC", [100, days[month], DIFFICULTY, 0.02, 0.02, 0.95]) as number),
    );
    const hashprice = call("HASHPRICE", [67800, DIFFICULTY, 0.02]) as number;
    columnOf(plain, "Hashprice")
      .slice(1)
      .forEach((each) => expectClose(each, hashprice));
  });

  it("ends each month on its last day", () => {
    expect(columnOf(spill, "Month end").slice(0, 4)).toEqual([46082, 46112, 46142, 46173]);
  });

  it("leaves month 1 ungrown and compounds from there", () => {
    const prices = columnOf(spill, "BTC price");
    expectClose(prices[1] as number, 67800);
    expectClose(prices[12] as number, 67800 * 1.01 ** 11);
    expectClose(columnOf(spill, "Difficulty")[12] as number, DIFFICULTY * 1.02 ** 11);
  });

  it("steps the subsidy at its height, weighted by the blocks of the month", () => {
    // 30 days of 144 blocks from height 1,047,839: the 4,320th is 1,052,159, and 2,160 of them follow the halving.
    const [, month] = table("CASHFLOW", [46844, 1, 1047839, 90000, DIFFICULTY, 100, 0.05, 20]).slice(1);
    expect(month?.[3]).toBe(1052159);
    expectClose(month?.[4] as number, (3.125 + 1.5625) / 2);
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
