import fc from "fast-check";
import type { Cell } from "../../src/functions/cell";
import { FunctionError } from "../../src/functions/run";
import { argumentOf, isSingle, outcome } from "../functions/arguments";
import { calculate, literal } from "../functions/plain-excel";
import { declarationOf } from "../../src/formula/call-name";
import { translatable } from "./arbitraries";
import { translated } from "./translated";

const SAMPLES = 150;
const SEED = 20260212;
const TOLERANCE = 1e-12;
const FIRST_COLUMN = 3;

const drawable = translatable.filter(({ parameters }) => parameters.every(isSingle));

/** An argument as it is handed to a call: in a cell of the sheet, typed into the formula, or left empty. */
interface Argument {
  readonly value: Cell;
  readonly as: "cell" | "typed" | "gap";
}

const column = (index: number) => String.fromCharCode(64 + FIRST_COLUMN + index);

const textOf = ({ value, as }: Argument, index: number, row: number) =>
  as === "gap" ? "" : as === "typed" && value !== null ? literal(value) : `$${column(index)}${row}`;

describe("a translated call, calculated by an independent engine,", () => {
  it.each(drawable.map(({ id, parameters }) => [id, parameters] as const))(
    "gives what %s gives, from cells, blank ones too, and from typed arguments, with gaps",
    (id, parameters) => {
      const argument = parameters.map((parameter) =>
        fc.record({
          value: argumentOf(parameter).map((value) => (value ?? null) as Cell),
          as: parameter.optional ? fc.constantFrom("cell", "cell", "typed", "gap") : fc.constantFrom("cell", "typed"),
        }),
      ) as fc.Arbitrary<Argument>[];
      const calls = fc.sample(fc.tuple(...argument), { numRuns: SAMPLES, seed: SEED });
      const answers = calls
        .map((given) => ({ given, ours: outcome(declarationOf(id)!.id, given.map(valueOf)) }))
        .filter(({ ours }) => !(ours instanceof FunctionError));
      const formulas = answers.map(({ given }, row) => {
        const args = given.map((one, index) => textOf(one, index, row + 1));
        return translated(`=MINING.${id}(${args.join(",")})`).slice(1);
      });
      const cells = answers.map(({ given }) => given.map(({ value }) => value));
      const shown = calculate(formulas, [{ column: FIRST_COLUMN, cells }]);
      const wrong = answers
        .map(({ given, ours }, row) => ({ given, ours, shown: shown[row], formula: formulas[row] }))
        .filter((pair) => !agree(pair.ours, pair.shown) && pair.shown !== "#N/A");
      expect(wrong).toEqual([]);
      expect(shown.filter((value) => value !== "#N/A").length).toBeGreaterThan(SAMPLES / 30);
    },
  );

  it("gives what calls in one another give", () => {
    const formulas = [
      "MINING.BREAKEVEN_KWH(MINING.HASHPRICE(C1,D1,0.02),30,,E1)",
      'MINING.HASHPRICE(C1,MINING.BITS_TO_DIFFICULTY("0x17023c7e"),,MINING.BLOCK_SUBSIDY(F1))',
    ].map((call) => translated(`=${call}`).slice(1));
    const price = outcome("HASHPRICE", [67800, 1.2586e14, 0.02]);
    const difficulty = outcome("BITS_TO_DIFFICULTY", ["0x17023c7e"]);
    const [breakeven, hashprice] = calculate(formulas, [
      { column: FIRST_COLUMN, cells: [[67800, 1.2586e14, null, 840000]] },
    ]);
    expect(agree(outcome("BREAKEVEN_KWH", [price, 30]), breakeven)).toBe(true);
    expect(agree(outcome("HASHPRICE", [67800, difficulty, null, 3.125]), hashprice)).toBe(true);
  });

  it("shows a text, whose tag stands in a condition, unharmed", () => {
    expect(calculate(['(IF(N("MINING.SAY:1")=0,("RUN")))', '(("RUN")+N("MINING.SAY:1"))'])).toEqual(["RUN", "#VALUE!"]);
  });
});

const valueOf = ({ value, as }: Argument) => (as === "gap" ? null : value);

function agree(ours: unknown, shown: unknown): boolean {
  if (typeof ours !== "number" || typeof shown !== "number") return ours === shown;
  return Math.abs(ours - shown) <= TOLERANCE * Math.abs(ours);
}
