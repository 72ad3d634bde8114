import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const DIST = path.resolve(__dirname, "../../dist");
const source = readFileSync(path.join(DIST, "functions.js"), "utf8");
type AssociatedFunction = (...args: unknown[]) => unknown;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Loads the bundle as Excel does, given nothing but the two globals. */
function load(office: object = {}, customFunctions: object = { Error: ExcelError }) {
  const functions = new Map<string, AssociatedFunction>();
  const associate = (id: string, run: AssociatedFunction) => void functions.set(id, run);
  vm.runInNewContext(source, { Office: office, CustomFunctions: { associate, ...customFunctions } });
  return functions;
}

const metadata = JSON.parse(readFileSync(path.join(DIST, "functions.json"), "utf8")) as {
  functions: { id: string; parameters: { name: string; optional?: boolean; dimensionality?: string }[] }[];
};

describe("dist/functions.js", () => {
  it("associates every function of functions.json, and no other, as it loads", () => {
    expect([...load().keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("calculates as Excel calls it: omitted arguments null, the invocation last", () => {
    const hashprice = load().get("HASHPRICE");
    expect(hashprice?.(67800, 125864590119494, 0.02, null, { functionName: "HASHPRICE" })).toBeCloseTo(
      34.0800841947,
      10,
    );
  });

  it("throws Excel's own error class with the sentence in Office's language", () => {
    const english = load().get("HASHPRICE");
    const chinese = load({ context: { displayLanguage: "zh-CN" } }).get("HASHPRICE");
    expect(() => english?.(-1, 1e14)).toThrow(ExcelError);
    expect(() => english?.(-1, 1e14)).toThrow("btc_price is -1. It must be above 0 USD/BTC.");
    expect(() => chinese?.(-1, 1e14)).toThrow("BTC 价格 btc_price 为 -1，应大于 0 USD/BTC。");
  });

  it("finds Excel's error class even when it is defined after the bundle has run", () => {
    const late: { Error?: typeof ExcelError } = {};
    const functions = new Map<string, AssociatedFunction>();
    const customFunctions = Object.assign(late, {
      associate: (id: string, run: AssociatedFunction) => void functions.set(id, run),
    });
    vm.runInNewContext(source, { Office: {}, CustomFunctions: customFunctions });
    expect(() => functions.get("HASHPRICE")?.(-1, 1e14)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    late.Error = ExcelError;
    expect(() => functions.get("HASHPRICE")?.(-1, 1e14)).toThrow(ExcelError);
  });

  const anything = [
    undefined,
    null,
    "",
    0,
    -1,
    1e308,
    -1e308,
    NaN,
    Infinity,
    "text",
    "126T",
    true,
    false,
    [[]],
    [[null]],
    [[1, 2]],
    [["a"]],
    {},
    "#N/A",
  ];
  it.each(metadata.functions.map(({ id, parameters }) => [id, parameters.length] as const))(
    "%s gives a number, a text or an error with a sentence, whatever it is given",
    (id, count) => {
      const run = load().get(id);
      for (const value of anything) {
        for (let position = 0; position < count; position++) {
          const args = Array.from({ length: count }, (_, index) => (index === position ? value : 1e3));
          try {
            const answer = run?.(...args);
            for (const cell of Array.isArray(answer) ? answer.flat() : [answer]) {
              expect(["number", "string"]).toContain(typeof cell);
              expect(cell).not.toBeNaN();
            }
          } catch (error) {
            expect(["#VALUE!", "#NUM!", "#N/A"]).toContain((error as ExcelError).code);
            expect((error as ExcelError).message).toMatch(/[.。]$/);
            expect((error as ExcelError).message).not.toMatch(/undefined|NaN|\{\w+\}|does not know/);
          }
        }
      }
    },
  );

  it("weighs less than 40 KB compressed and holds no help text", () => {
    expect(gzipSync(source).length).toBeLessThan(40 * 1024);
    expect(source).not.toContain("Luxor");
  });
});
