/* Modules that Univer uses elsewhere and that come as ES modules only. */
jest.mock("lodash-es", () => ({}));
jest.mock("nanoid", () => ({ customAlphabet: () => undefined }));
jest.mock("kdbush", () => ({}));
jest.mock("rbush", () => class {});

import { hashAlgorithm } from "@univerjs/core";
import { generateAstNode } from "@univerjs/engine-formula";
import { fixFormulaCache } from "../../../playground/grid/fix-formula-cache";

type Given = Parameters<typeof generateAstNode>;

/** Asks Univer for the formulas parsed, and gives those that it had to parse for it. */
function parsed(formulas: readonly string[]): string[] {
  const asked: string[] = [];
  const lexer = {
    treeBuilder: (formula: string) => {
      asked.push(formula);
      return formula;
    },
  } as unknown as Given[2];
  const tree = { parse: (formula: unknown) => ({ formula }) } as unknown as Given[3];
  const config = { getDirtyDefinedNameMap: () => ({}), getExecuteUnitId: () => undefined } as unknown as Given[4];
  const trees = formulas.map((formula) => generateAstNode("book", formula, lexer, tree, config));
  expect(trees).toEqual(formulas.map((formula) => ({ formula })));
  return asked;
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `=A${at + 1}+1`);

describe("Univer's memory of parsed formulas", () => {
  beforeAll(fixFormulaCache);

  it("holds those of a large workbook, so that an edit parses none of them again", () => {
    const formulas = numbered(12_000);
    expect(parsed(formulas)).toHaveLength(12_000);
    expect(parsed(formulas)).toEqual([]);
  });

  it("does not take a formula for another one of the same hash", () => {
    const alike = [
      "=SUMPRODUCT(B101:M101,B$4:M$4)-Inputs!$C$17*Inputs!$C$18-Market!$C$1",
      "=SUMPRODUCT(B913:M913,B$4:M$4)-Inputs!$C$17*Inputs!$C$18-Market!$C$254",
    ];
    expect(new Set(alike.map((formula) => hashAlgorithm(`book${formula}`))).size).toBe(1);
    expect(parsed(alike)).toEqual(alike);
    expect(parsed(alike)).toEqual([]);
  });
});
