import fc from "fast-check";
import { call } from "../call";
import { itSaysWhatToType } from "./errors";

const days = (count: number, of: (day: number) => unknown) => Array.from({ length: count }, (_, day) => [of(day)]);
const series = (count: number) =>
  fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), { minLength: count, maxLength: count + 40 });
const column = (values: readonly number[]) => values.map((value) => [value]);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const close = (given: unknown, wanted: number) =>
  expect(Math.abs((given as number) - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));

describe("mistakes in the indicators", () => {
  itSaysWhatToType([
    [
      "59 days of hashrate",
      "HASH_RIBBON",
      [days(59, () => 900)],
      "#VALUE!",
      "daily_hashrate has 59 values. At least 60 are needed",
      "每日算力 daily_hashrate 只有 59 个数值。至少需要 60 个",
    ],
    ["364 days of issuance", "PUELL", [days(364, () => 30)], "#VALUE!", "At least 365", "至少需要 365 个"],
    [
      "a day without hashrate among others",
      "HASH_RIBBON",
      [days(61, (day) => (day === 30 ? null : 900))],
      "#VALUE!",
      "no value at position 31",
      "第 31 个单元格没有数值",
    ],
    [
      "text among the days",
      "HASH_RIBBON",
      [days(61, (day) => (day === 30 ? "n/a" : 900))],
      "#VALUE!",
      "has n/a at position 31",
      "第 31 个单元格为 n/a",
    ],
    ["a negative day", "PUELL", [days(365, () => -1)], "#VALUE!", "above 0 USD", "大于 0 USD"],
    ["supply in millions", "DIFF_REGRESSION_COST", [1e14, 19.9], "#VALUE!", "type 19900000", "请输入 19900000"],
    [
      "difficulty in trillions",
      "DIFF_REGRESSION_COST",
      [125.86, 2e7],
      "#VALUE!",
      "type 125860000000000",
      "125860000000000",
    ],
    [
      "difficulty and supply the wrong way round",
      "DIFF_REGRESSION_COST",
      [2e7, 1e14],
      "#VALUE!",
      "21,000,000 BTC",
      "21,000,000",
    ],
    [
      "revenue and difficulty of different days",
      "REVENUE_DIFFICULTY_GAP",
      [days(60, () => 40), days(61, () => 1e14)],
      "#VALUE!",
      "daily_revenue_usd has 60 days and daily_difficulty has 61",
      "daily_revenue_usd 有 60 天，daily_difficulty 有 61 天",
    ],
    [
      "windows that do not fit twice",
      "REVENUE_DIFFICULTY_GAP",
      [days(59, () => 40), days(59, () => 1e14)],
      "#VALUE!",
      "At least 60",
      "至少需要 60 个",
    ],
    [
      "half a day",
      "REVENUE_DIFFICULTY_GAP",
      [days(60, () => 40), days(60, () => 1e14), 7.5],
      "#VALUE!",
      "days is 7.5. It must be a whole number",
      "天数 days 为 7.5，应为整数",
    ],
  ]);
});

describe("the indicators", () => {
  it("HASH_RIBBON compares the last 30 with the last 60 days", () => {
    fc.assert(
      fc.property(series(60), (values) => {
        close(call("HASH_RIBBON", [column(values)]), mean(values.slice(-30)) / mean(values.slice(-60)) - 1);
      }),
    );
  });

  it("PUELL compares the last day with the last 365", () => {
    fc.assert(
      fc.property(series(365), (values) => {
        close(call("PUELL", [column(values)]), (values.at(-1) ?? NaN) / mean(values.slice(-365)));
      }),
      { numRuns: 30 },
    );
  });

  it("REVENUE_DIFFICULTY_GAP compares the last days with those before, of revenue less of difficulty", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.tuple(fc.double({ min: 1, max: 9, noNaN: true }), fc.double({ min: 1, max: 9, noNaN: true })), {
          minLength: 60,
          maxLength: 90,
        }),
        (window, pairs) => {
          const growth = (values: number[]) => mean(values.slice(-window)) / mean(values.slice(-2 * window, -window));
          const [revenue, difficulty] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
          close(
            call("REVENUE_DIFFICULTY_GAP", [column(revenue), column(difficulty), window]),
            growth(revenue) - growth(difficulty),
          );
        },
      ),
    );
  });

  it("are the same in any unit", () => {
    const hashrate = days(90, (day) => 900 + Math.sin(day) * 40);
    const inTera = hashrate.map(([value]) => [(value as number) * 1e6]);
    close(call("HASH_RIBBON", [inTera]), call("HASH_RIBBON", [hashrate]) as number);
  });

  it("take a row as well as a column, with a heading or without", () => {
    const values = Array.from({ length: 70 }, (_, day) => 800 + day);
    const wanted = call("HASH_RIBBON", [column(values)]);
    expect(call("HASH_RIBBON", [[values]])).toBe(wanted);
    expect(call("HASH_RIBBON", [[["EH/s"], ...column(values)]])).toBe(wanted);
  });

  it.each([null, "", 0])("leave out blank cells at the end that arrive as %p", (blank) => {
    const filled = days(70, (day) => 800 + day);
    expect(call("HASH_RIBBON", [[...filled, [blank], [blank]]])).toBe(call("HASH_RIBBON", [filled]));
  });

  it("DIFF_REGRESSION_COST gives what Glassnode showed in October 2022: 19.3 thousand USD", () => {
    expect(call("DIFF_REGRESSION_COST", [35610794164372, 19170000])).toBeCloseTo(19300, -2);
  });

  it("DIFF_REGRESSION_COST rises with difficulty by its elasticity, 0.525", () => {
    const cost = (difficulty: number) => call("DIFF_REGRESSION_COST", [difficulty, 2e7]) as number;
    close(cost(2e14) / cost(1e14), 2 ** 0.525);
  });
});
