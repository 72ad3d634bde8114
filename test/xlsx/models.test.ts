import { readResult } from "../../src/formula/result";
import { bundled } from "../../src/market/bundled";
import { gallery } from "../../src/models/gallery";
import { writeModel } from "../../src/xlsx/write";
import type { FileBook } from "./read-file";
import { malformed, readFile } from "./read-file";
import { recalculate } from "./recalculate";

jest.setTimeout(60_000);

const LANGUAGES = ["en", "zh-CN"] as const;
/** Fifteen digits are compared in sums of many terms. */
const TOLERANCE = 1e-11;

const files = gallery.flatMap((model) => LANGUAGES.map((language) => ({ id: model.id, language, model })));

describe.each(files)("the file of $id in $language", ({ model, language }) => {
  const description = model.build({ language, snapshot: bundled, copy: 1, marketCopy: 1 });
  const results = description.sheets.flatMap((sheet) => (sheet.results ?? []).map(({ name }) => name));
  let book: FileBook;
  beforeAll(async () => {
    book = readFile(await writeModel(description));
  });

  it("holds well-formed parts only", () => {
    const xml = [...book.parts].filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(8);
    expect(xml.filter(([, text]) => malformed(text) !== null).map(([name]) => name)).toEqual([]);
  });

  it("has the sheets in their order, none of them hidden", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(
      [...description.sheets, description.market].map(({ name }) => name),
    );
    expect(book.parts.get("xl/workbook.xml")).not.toMatch(/state="/);
  });

  it("calls no add-in and names no function that Excel 2010 lacks", () => {
    const formulas = book.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(50);
    const calls = (formula: string) => formula.replace(/"[^"]*"/g, "");
    expect(formulas.filter((formula) => /MINING\.|_xl(fn|udf)/i.test(calls(formula)))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 2000)).toEqual([]);
  });

  it("shows for every formula what an independent engine recalculates", () => {
    const again = recalculate(book);
    const cached = book.sheets.flatMap(({ name, cells }) =>
      cells.filter(({ formula }) => formula !== null).map((cell) => ({ ...cell, at: `${name}!${cell.address}` })),
    );
    const differing = cached.filter(({ at, value }) => !agree(value, again.get(at)));
    expect(differing.map(({ at, formula, value }) => ({ at, formula, value, again: again.get(at) }))).toEqual([]);
  });

  it("passes its own checks as it is written", () => {
    const checks = book.sheets.find(({ name }) => name === description.sheets.at(-1)?.name);
    expect(checks?.cells.find(({ address }) => address === "C2")?.value).toBe(0);
  });

  it("points every name at a cell of one of its sheets", () => {
    const sheets = new Set(book.sheets.map(({ name }) => name));
    for (const { range } of book.names.filter(({ name }) => !results.includes(name))) {
      const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|(\w+))!\$/.exec(range) ?? [];
      expect(sheets).toContain(quoted?.replaceAll("''", "'") ?? bare);
    }
  });

  it("has a name for each result by which the add-in finds it, and its values", () => {
    const named = book.names.filter(({ name }) => results.includes(name));
    expect(named).toHaveLength(results.length);
    for (const { range } of named) {
      const found = readResult(`=${range}`);
      const [, first, row] = /^([A-Z]+)(\d+):/.exec(found?.values.cells ?? "") ?? [];
      const sheet = book.sheets.find(({ name }) => name === found?.values.sheet);
      const value = sheet?.cells.find(({ address }) => address === `${first}${row}`)?.value;
      expect(value).toEqual(expect.any(Number));
    }
  });

  it("has a native chart for each one described, over cells of a sheet", () => {
    const charts = [...book.parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(description.sheets.flatMap((sheet) => sheet.charts ?? []).length);
    for (const [, xml] of charts) expect(xml).toMatch(/<c:(lineChart|barChart)>/);
  });
});

function agree(cached: number | string | null, again: number | string | undefined): boolean {
  if (typeof cached !== "number" || typeof again !== "number") return cached === again;
  return Math.abs(cached - again) <= TOLERANCE * Math.max(1, Math.abs(cached));
}

describe("a file's reading", () => {
  it.each(["<a><b></a>", "<a>1 < 2</a>", "<a>R&D</a>", "<a>"])("finds that %s is not well-formed", (xml) => {
    expect(malformed(xml)).not.toBeNull();
  });

  it("would find a cached value wrong in its tenth digit", () => {
    expect(agree(1, 1 + 1e-9)).toBe(false);
  });
});
