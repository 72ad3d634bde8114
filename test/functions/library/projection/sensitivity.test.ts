import fc from "fast-check";
import type { FunctionId } from "../../../../src/functions/catalogue";
import { catalogue } from "../../../../src/functions/catalogue";
import type { Cell } from "../../../../src/functions/cell";
import type { AnyDeclaration } from "../../../../src/functions/declaration";
import { FunctionError } from "../../../../src/functions/run";
import { parameterWords } from "../../../../src/functions/sentences";
import { argumentOf, isSingle, outcome } from "../../arguments";
import { call, errorOf } from "../../call";
import { DIFFICULTY, MARCH_2026, columnOf, table } from "./mine";

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
    expect(errorOf("SENSITIVITY", never).message).toContain("not paid back by month 12");
    expect(errorOf("SENSITIVITY", never).code).toBe("#NUM!");
  });
});

/** Whether its values can stand in a row or a column of numbers. */
function isVariable({ kind }: AnyDeclaration["parameters"][number]): boolean {
  return kind !== "flag";
}
