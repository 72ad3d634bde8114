import { bundled } from "../../src/market/bundled";
import type { Block, CellDescription, ModelDescription } from "../../src/models/description";
import { DATE, WHOLE } from "../../src/models/building/formats";
import { gallery } from "../../src/models/gallery";
import { cellsOf, formulaOf, textOf } from "./cells";
import { breachesOf, sameFormulas } from "./conventions";
import { changed, reader } from "./shown";

const LANGUAGES = ["en", "zh-CN"] as const;
const source = { snapshot: bundled, copy: 1, marketCopy: 1 } as const;

const NUMBERS = "Inputs are numbers: none is left blank, which is not 0, and none is a text (such cells are red)";

const holds = (block: Block, row: number, column: number): boolean =>
  block.row <= row && row < block.row + block.rows && block.column <= column && column < block.column + block.columns;

const formulasOf = ({ sheets }: ModelDescription): string[] =>
  sheets.flatMap((sheet) => cellsOf(sheet).flatMap(({ cell }) => formulaOf(cell) ?? []));

describe.each(gallery)("the model $id", ({ build }) => {
  it.each(LANGUAGES)("keeps the conventions of model workbooks in %s", (language) => {
    expect(breachesOf(build({ ...source, language }))).toEqual([]);
  });

  it("has the same formulas in every language", () => {
    expect(sameFormulas(build({ ...source, language: "en" }), build({ ...source, language: "zh-CN" }))).toEqual([]);
  });

  it("counts an assumption that is left blank, which is not 0, or a text, which adds up to nothing", () => {
    const model = build({ ...source, language: "en" });
    const inputs = model.sheets.find(({ name }) => / inputs$/.test(name));
    const row = inputs?.rows.findIndex((cells) => textOf(cells[0]) === "Pool fee");
    const checks = model.sheets.at(-1)!.name;
    const counts = ["", "1 %", 0].map((typed) => {
      const shown = reader(changed(model, { [`${inputs?.name}!${row},2`]: typed }));
      const check = shown.rowOf(checks, NUMBERS);
      return [shown.at(checks, check, 2), shown.at(checks, check, 5)];
    });
    expect(counts).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it("counts a text in any cell that takes a number, and shows it in red", () => {
    const model = build({ ...source, language: "en" });
    const checks = model.sheets.at(-1)!.name;
    const counted = model.sheets.flatMap((sheet) =>
      cellsOf(sheet).flatMap(({ cell, row, column }) => {
        const rule = sheet.validations?.find((block) => holds(block, row, column))?.rule;
        if (cell.role !== "input" || !rule || rule.kind === "listed") return [];
        const isRed = (sheet.conditions ?? []).some((one) => one.look === "bad" && holds(one, row, column));
        return [{ at: `${sheet.name}!${row},${column}`, isRed }];
      }),
    );
    const texts = Object.fromEntries(counted.map(({ at }) => [at, "many"]));
    const shown = reader(changed(model, texts));
    expect(counted.filter(({ isRed }) => !isRed)).toEqual([]);
    expect(shown.at(checks, shown.rowOf(checks, NUMBERS), 2)).toBe(counted.length);
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

  it.each([
    ["a date that takes any number", DATE, "takes other numbers than a day"],
    ["days that take fractions", WHOLE, "takes other numbers than a whole"],
  ])("such as %s is found", (_, numberFormat, sentence) => {
    const inputs = model.sheets.findIndex(({ name }) => name === "Fleet inputs");
    const days = model.sheets[inputs]?.rows.findIndex((cells) => textOf(cells[1]) === "days") ?? -1;
    const cell: CellDescription = { content: { kind: "number", number: 30 }, role: "input", numberFormat };
    expect(breachesOf(planted(cell, days, 4, inputs)).join("\n")).toContain(sentence);
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
