import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { catalogueTexts } from "../../src/functions/catalogue.texts";
import type { Cell, Table } from "../../src/functions/cell";
import type { AnyDeclaration } from "../../src/functions/declaration";
import { FunctionError } from "../../src/functions/run";
import { argumentOf, isSingle, outcome } from "./arguments";
import type { Placed } from "./plain-excel";
import { addressOf, calculate, literal } from "./plain-excel";

const SAMPLES = 300;
const SEED = 20260212;
const TOLERANCE = 1e-12;

type Given = Cell | Table | undefined;
const entries = (Object.entries(catalogue) as [FunctionId, AnyDeclaration][]).filter(([, { plain }]) => plain !== null);
const drawable = entries.filter(([, { parameters }]) => parameters.every(isSingle));

/** The translation of a call, with ranges for the tables among its arguments. */
function translate({ id, parameters, plain }: AnyDeclaration, given: readonly Given[], tables: Placed[]): string {
  const texts = parameters.map(({ name, default: fallback }, index) => {
    const argument = given[index];
    if (argument === undefined || argument === null) {
      if (fallback === undefined) throw new Error(`${id} has no text for ${name} left out`);
      return literal(fallback as number | boolean);
    }
    if (!Array.isArray(argument)) return `(${literal(argument as number | string | boolean)})`;
    const placed = {
      column: tables.reduce((column, table) => Math.max(column, addressOf(table).next), 3),
      cells: argument as Table,
    };
    tables.push(placed);
    return `(${addressOf(placed).address})`;
  });
  return (plain as (...given: string[]) => string)(...texts);
}

/** What the function and plain Excel give for the same arguments. */
interface Pair {
  readonly given: readonly Given[];
  readonly ours: unknown;
  readonly plain: unknown;
}

/** Both answers for each call; those that the function refuses are left out, as no translation repeats refusals. */
function compare(id: FunctionId, calls: readonly (readonly Given[])[]): Pair[] {
  const tables: Placed[] = [];
  const answers = calls
    .map((given) => ({ given, ours: outcome(id, given) }))
    .filter(({ ours }) => !(ours instanceof FunctionError) || ours.code === "#N/A")
    .map(({ given, ours }) => ({ given, ours: ours instanceof FunctionError ? ours.code : ours }));
  const shown = calculate(
    answers.map(({ given }) => translate(catalogue[id], given, tables)),
    tables,
  );
  return answers.map((answer, index) => ({ ...answer, plain: shown[index] }));
}

function agree({ ours, plain }: Pair): boolean {
  if (typeof ours !== "number" || typeof plain !== "number") return ours === plain;
  return Math.abs(ours - plain) <= TOLERANCE * Math.abs(ours);
}

/** Plain Excel may say #N/A where the function knows more: sharing then keeps the value. */
const abstains = ({ plain }: Pair): boolean => plain === "#N/A";

describe("the translation to plain Excel", () => {
  it.each(drawable)("of %s agrees over all that its parameters take", (id, { parameters }) => {
    const calls = fc.sample(fc.tuple(...parameters.map(argumentOf)), { numRuns: SAMPLES, seed: SEED });
    const pairs = compare(id, calls as Given[][]);
    expect(pairs.filter((pair) => !agree(pair) && !abstains(pair))).toEqual([]);
    expect(pairs.filter((pair) => agree(pair) && !abstains(pair)).length).toBeGreaterThan(SAMPLES / 30);
  });

  it.each(entries)("of %s gives the results of its examples", (id) => {
    const pairs = compare(
      id,
      catalogueTexts[id].examples.map(({ args }) => args),
    );
    expect(pairs.filter((pair) => !agree(pair) && !abstains(pair))).toEqual([]);
    expect(pairs.some(agree)).toBe(true);
  });

  it("would be found wrong in the last but two digits", () => {
    expect(agree({ given: [], ours: 1, plain: 1 + 1e-11 })).toBe(false);
  });
});
