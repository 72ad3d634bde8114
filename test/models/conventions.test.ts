import { bundled } from "../../src/market/bundled";
import type { CellDescription, ModelDescription } from "../../src/models/description";
import { gallery } from "../../src/models/gallery";
import { cellsOf, formulaOf, textOf } from "./cells";
import { breachesOf, sameFormulas } from "./conventions";
import { changed, reader } from "./shown";

const LANGUAGES = ["en", "zh-CN"] as const;
const source = { snapshot: bundled, copy: 1, marketCopy: 1 } as const;

const formulasOf = ({ sheets }: ModelDescription): string[] =>
  sheets.flatMap((sheet) => cellsOf(sheet).flatMap(({ cell }) => formulaOf(cell) ?? []));

describe.each(gallery)("the model $id", ({ build }) => {
  it.each(LANGUAGES)("keeps the conventions of model workbooks in %s", (language) => {
    expect(breachesOf(build({ ...source, language }))).toEqual([]);
  });

  it("has the same formulas in every language", () => {
    expect(sameFormulas(build({ ...source, language: "en" }), build({ ...source, language: "zh-CN" }))).toEqual([]);
  });

  it("fails a check where an assumption is left blank, which is not 0", () => {
    const model = build({ ...source, language: "en" });
    const inputs = model.sheets.find(({ name }) => / inputs$/.test(name));
    const row = inputs?.rows.findIndex((cells) => textOf(cells[0]) === "Pool fee");
    expect(reader(changed(model, { [`${inputs?.name}!${row},2`]: "" })).failed()).toBe(1);
  });

  it.each(LANGUAGES)("has names that Excel takes even in a tenth copy in %s", (language) => {
    expect(breachesOf(build({ ...source, language, copy: 10, marketCopy: 10 }))).toEqual([]);
  });

  it("has sheets and market names of its own in a second copy", () => {
    const [first, second] = [1, 2].map((copy) => build({ ...source, language: "en", copy, marketCopy: copy }));
    const names = [first, second].flatMap((model) =>
      [...(model?.sheets ?? []), model?.market].map((sheet) => sheet?.name),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(breachesOf(second as ModelDescription)).toEqual([]);
    expect(formulasOf(second as ModelDescription).filter((formula) => /\bmarket_[a-z]/.test(formula))).toEqual([]);
  });
});

describe("a planted breach", () => {
  const model = gallery[0].build({ ...source, language: "en" });
  const formula = (text: string, role: CellDescription["role"] = "formula"): CellDescription => ({
    content: { kind: "formula", formula: text },
    role,
    numberFormat: "0",
  });

  it.each([
    ["a number in a formula", formula("=$C$2*1.05"), "has the number 1.05"],
    ["a volatile function", formula("=INDIRECT($C$2)"), "calls INDIRECT"],
    ["a link that is not green", formula("='Fleet inputs'!$C$8"), "should be a link"],
    ["a formula that is green", formula("=$C$2", "link"), "should be a formula"],
    ["a sheet that is not there", formula("=Elsewhere!$C$8", "link"), "which is not there"],
    [
      "a bare number",
      { content: { kind: "number", number: 5 }, role: "label", numberFormat: "0" } as const,
      "bare number",
    ],
  ])("such as %s is found", (_, cell, sentence) => {
    expect(breachesOf(planted(cell, 5, 6)).join("\n")).toContain(sentence);
  });

  it("such as a different formula in the middle of a row is found", () => {
    const sheet = model.sheets.findIndex(({ name }) => name === "Fleet sensitivity");
    const row = model.sheets[sheet]?.rows.findIndex((cells) => /SUMPRODUCT/.test(JSON.stringify(cells))) ?? -1;
    expect(breachesOf(planted(formula("=$C$2+1"), row, 6, sheet)).join("\n")).toContain("a formula of its own");
  });

  it("such as a figure without a unit is found", () => {
    expect(breachesOf(planted(formula("=$C$2"), 2, 8)).join("\n")).toContain("has no unit");
  });

  function planted(cell: CellDescription, row: number, column: number, sheet = 3): ModelDescription {
    const sheets = model.sheets.map((one, index) => {
      if (index !== sheet) return one;
      const rows = one.rows.map((cells) => [...cells]);
      const target = rows[row] ?? [];
      while (target.length < column) target.push(null);
      target[column] = cell;
      return { ...one, rows };
    });
    return { ...model, sheets };
  }
});
