import fc from "fast-check";
import type { FunctionId } from "../../src/functions/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { catalogueTexts } from "../../src/functions/catalogue.texts";
import type { Cell } from "../../src/functions/cell";
import type { AnyDeclaration } from "../../src/functions/declaration";
import type { Language } from "../../src/functions/language";
import type { Parameter } from "../../src/functions/parameter";
import { FunctionError } from "../../src/functions/run";
import { argumentOf, isQuick, isSingle, outcome } from "./arguments";

const entries = Object.entries(catalogue) as [FunctionId, AnyDeclaration][];
const tables = entries.filter(([, { result }]) => result.shape === "table");
const blank = fc.constantFrom<unknown>(null, "", [[null]], [[""]]);
const RUNS = { numRuns: 60 };

/** Calls that have an answer: the examples of the function's texts, every parameter in its place. */
function calls(id: FunctionId): fc.Arbitrary<unknown[]> {
  const { parameters } = catalogue[id] as AnyDeclaration;
  const whole = catalogueTexts[id].examples.map(({ args }) => parameters.map((_, index) => args[index] ?? undefined));
  return fc.constantFrom(...whole);
}

/** A call with some arguments chosen by position. */
const withChosen = (id: FunctionId) => {
  const count = (catalogue[id] as AnyDeclaration).parameters.length;
  return fc.tuple(calls(id), fc.subarray(Array.from({ length: count }, (_, position) => position)));
};

describe("every function", () => {
  it.each(entries)("%s takes a blank optional cell as an argument left out", (id, { parameters }) => {
    fc.assert(
      fc.property(withChosen(id), blank, ([args, chosen], nothing) => {
        const leave = (position: number) => chosen.includes(position) && parameters[position]?.optional;
        const blanked = args.map((value, position) => (leave(position) ? nothing : value));
        const without = args.map((value, position) => (leave(position) ? undefined : value));
        while (without.length && without.at(-1) === undefined) without.pop();
        expect(outcome(id, blanked)).toEqual(outcome(id, without));
      }),
      RUNS,
    );
  });

  it.each(entries)("%s takes an argument left out as its default", (id, { parameters }) => {
    fc.assert(
      fc.property(withChosen(id), ([args, chosen]) => {
        const set = (value: (fallback: unknown) => unknown) =>
          args.map((given, position) => {
            const { default: fallback } = parameters[position] ?? {};
            return chosen.includes(position) && fallback !== undefined ? value(fallback) : given;
          });
        const told = set((fallback) => fallback);
        expect(outcome(id, told)).toEqual(
          outcome(
            id,
            set(() => undefined),
          ),
        );
      }),
      RUNS,
    );
  });

  it.each(entries)("%s shows a good answer or an error with a sentence, whatever it is given", (id, { parameters }) => {
    fc.assert(
      fc.property(withChosen(id), fc.array(anything, { minLength: 1, maxLength: 4 }), ([args, chosen], odd) => {
        const mixed = args.map((value, position) => {
          const instead = odd[position % odd.length];
          return chosen.includes(position) && isQuick(parameters[position] as Parameter, instead) ? instead : value;
        });
        expectShowable(id, mixed);
      }),
      { numRuns: 200 },
    );
  });

  it.each(entries.filter(([, { parameters }]) => parameters.every(isSingle)))(
    "%s does so over all that its parameters take",
    (id, { parameters }) => {
      fc.assert(fc.property(fc.tuple(...parameters.map(argumentOf)), (args) => expectShowable(id, args)));
    },
  );

  it.each(tables)("%s gives a table of its own at each call", (id) => {
    const args = catalogueTexts[id].examples[0].args;
    const first = outcome(id, args) as Cell[][];
    for (const row of first) row.fill("spoilt");
    expect((outcome(id, args) as Cell[][]).flat()).not.toContain("spoilt");
  });

  it.each(entries)("%s changes none of its arguments", (id) => {
    fc.assert(
      fc.property(calls(id), (args) => {
        const before = JSON.stringify(args);
        outcome(id, args);
        expect(JSON.stringify(args)).toBe(before);
      }),
      { numRuns: 5 },
    );
  });
});

const oddCells: readonly unknown[] = [
  null,
  undefined,
  "",
  " ",
  "text",
  "126T",
  "5¢",
  "0x1d00ffff",
  "#N/A",
  "#DIV/0!",
  "=1+1",
  "汇总",
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  7.5,
  100,
  2016,
  67800,
  45324.65,
  1770471767,
  1e15,
  2 ** 53,
  1e308,
  -1e308,
  5e-324,
  NaN,
  Infinity,
  -Infinity,
];
const cell = fc.constantFrom(...oddCells);
/** Whether sums and ratios of such numbers are finite, so that a sentence can show them. */
const isOrdinary = (value: number) => Math.abs(value) >= 0.1 && Math.abs(value) < 1e16;
/** Ranges come as whole rows; a linked data type, or an error, may come as an object. */
const inRange = cell.filter((value) => typeof value !== "number" || value === 0 || isOrdinary(value));
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(inRange, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: cell, weight: 5 },
  { arbitrary: range, weight: 3 },
  fc.constantFrom<unknown>([[]], {}, [[{}]], { basicValue: "#REF!" }, new Date(0)),
);

/** Asserts that a call shows finite cells, none of them blank, or an error with a whole sentence in both languages. */
function expectShowable(id: FunctionId, args: readonly unknown[]): void {
  const answer = outcome(id, args);
  if (answer instanceof FunctionError) return expectSentence(id, args, answer);
  const table: unknown[][] = Array.isArray(answer) ? answer : [[answer]];
  const widths = new Set(table.map((row) => row.length));
  // One expectation a table: one a cell would take most of the time.
  expect({ widths: widths.size, notShown: table.flat().filter((cell) => !isShown(cell)) }).toEqual({
    widths: 1,
    notShown: [],
  });
}

const isShown = (cell: unknown): boolean =>
  typeof cell === "boolean" || Number.isFinite(cell) || (typeof cell === "string" && /./.test(cell));

function expectSentence(id: FunctionId, args: readonly unknown[], { code }: FunctionError): void {
  expect(["#VALUE!", "#NUM!", "#N/A"]).toContain(code);
  for (const language of ["en", "zh-CN"] as const satisfies readonly Language[]) {
    const { message } = outcome(id, args, language) as FunctionError;
    expect(message).toMatch(/[.。]$/);
    expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\w+\}/);
    expect(message).not.toMatch(/unknown problem|未知问题/);
  }
}
