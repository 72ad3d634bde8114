import type { FunctionId } from "../../src/functions/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { catalogueTexts } from "../../src/functions/catalogue.texts";
import { FunctionError } from "../../src/functions/run";
import { outcome } from "./arguments";

const entity = { type: "Entity", text: "Bitcoin", properties: { Price: 67_800 } };
const error = { type: "Error", basicValue: "#N/A" };
const SHAPES: readonly unknown[] = [
  ...[1, 0, -1, 46_082, NaN, Infinity, "text", "17.5", "", true, false, null, undefined, "#N/A"],
  ...[entity, error, {}, new Date(0), 1n, Symbol("cell"), () => 1, new Map()],
  ...[[], [[]], [[], []], [null], [undefined], [null, [1]], [[1], null], [1], [1, 2], ["a", "b"], [1, [2]]],
  ...[
    [[null]],
    [[undefined]],
    [[[1]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[[]]],
    [[{}]],
    [[entity]],
    [[error]],
    [[1n]],
    [[new Date(0)]],
  ],
  ...[
    [[1, 2], [3]],
    [[1], [2, 3]],
    [[1, 2, 3]],
    [[1], [2], [3]],
    [[true], [false]],
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ...[
    [
      ["a", 1],
      ["b", 2],
    ],
    [["efficiency", entity]],
    [["#N/A", 1]],
    [[NaN], [Infinity]],
    new Array(3),
    [new Array(3)],
  ],
];

describe("an argument of any shape", () => {
  it.each(Object.keys(catalogue) as FunctionId[])("gives %s an answer or a sentence that knows what is wrong", (id) => {
    const [{ args }] = catalogueTexts[id].examples;
    const count = catalogue[id].parameters.length;
    for (let position = 0; position < count; position++) {
      for (const shape of SHAPES) {
        const given = Array.from({ length: count }, (_, at) => (at === position ? shape : args[at]));
        const answer = outcome(id, given);
        const said = answer instanceof FunctionError ? answer.message : "";
        expect(said).not.toMatch(/unknown problem|undefined|\[object|Symbol|=>/);
      }
    }
  });

  it.each(Object.keys(catalogue) as FunctionId[])("gives %s one where all arguments have it", (id) => {
    for (const shape of SHAPES) {
      const answer = outcome(
        id,
        catalogue[id].parameters.map(() => shape),
      );
      expect(answer instanceof FunctionError ? answer.message : "").not.toMatch(/unknown problem|undefined|\[object/);
    }
  });
});
