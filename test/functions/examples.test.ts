import type { FunctionId } from "../../src/functions/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { catalogueTexts } from "../../src/functions/catalogue.texts";
import type { Cell } from "../../src/functions/cell";
import { call } from "./call";

const ids = Object.keys(catalogue) as FunctionId[];
const cases = ids.flatMap((id) =>
  catalogueTexts[id].examples.map((example) => [id, example.about.en, example] as const),
);

function expectSame(given: unknown, promised: unknown) {
  if (typeof promised !== "number" || typeof given !== "number") return expect(given).toEqual(promised);
  if (promised === 0) return expect(given).toBeCloseTo(0, 12);
  expect(Math.abs(given / promised - 1)).toBeLessThan(1e-9);
}

describe("the examples of the functions' texts", () => {
  it.each(cases)("%s gives the result of its example: %s", (id, _about, { args, result }) => {
    const given = call(id, args);
    if (!Array.isArray(result)) return expectSame(given, result);
    const promised = result as readonly (readonly Cell[])[];
    const table = given as Cell[][];
    expect(table.map((row) => row.length)).toEqual(promised.map((row) => row.length));
    promised.forEach((row, r) => row.forEach((cell, c) => expectSame(table[r]?.[c], cell)));
  });
});
