import fc from "fast-check";
import { constantFormula, readConstant } from "../../src/formula/constant";
import type { Constant } from "../../src/formula/constant";

const of = (...rows: readonly (number | string | boolean)[][]): Constant[][] =>
  rows.map((row) => row.map((value) => ({ value, isError: false })));
const error = (value: string): Constant => ({ value, isError: true });

describe("the formula of a constant", () => {
  it("is written as Excel writes it", () => {
    expect(constantFormula(of([12.5]))).toBe("=12.5");
    expect(constantFormula(of(["Site", 'The "big" one'], [-1.5e21, true], ["", 1e-7]))).toBe(
      '={"Site","The ""big"" one";-1.5E+21,TRUE;"",1E-7}',
    );
    expect(constantFormula([[error("#N/A"), { value: "#N/A", isError: false }]])).toBe('={#N/A,"#N/A"}');
  });

  it.each([
    ["an error that cannot be typed", [[error("#CALC!")]]],
    ["a text that no formula takes", of(["x".repeat(256)])],
    ["more than a formula takes", of(Array<string>(100).fill("x".repeat(100)))],
    ["no number", of([Infinity])],
    ["nothing", []],
  ])("is not there for %s", (_, values) => {
    expect(constantFormula(values)).toBeNull();
  });

  it("is read again as the values that it stands for", () => {
    const cell: fc.Arbitrary<Constant> = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0, isError: false })),
      fc.string().map((value) => ({ value, isError: false })),
      fc.boolean().map((value) => ({ value, isError: false })),
      fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#NUM!").map(error),
    );
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (values) => {
        expect(readConstant(constantFormula(values))).toEqual(values.map((row) => row.map(({ value }) => value)));
      }),
    );
  });

  it.each([["=A1"], ['={"a",B2}'], ["=1+1"], ["=MINING.FLEET(A1:H2,B1)"], ["12"], ["={1,"]])("is not %s", (formula) => {
    expect(readConstant(formula)).toBeNull();
  });

  it("may have been spaced otherwise since", () => {
    expect(readConstant('= { -1 , "a" ; TRUE , -2 }')).toEqual([
      [-1, "a"],
      [true, -2],
    ]);
  });
});
