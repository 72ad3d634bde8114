import { declarations } from "../../src/functions/catalogue";
import type { Parameter } from "../../src/functions/parameter";
import { vocabularyTexts } from "../../src/functions/vocabulary/texts";
import english from "../../src/locales/errors.en.json";

const parameters: readonly (readonly [string, Parameter])[] = declarations.flatMap(({ id, parameters }) =>
  parameters.map((parameter) => [`${id}'s ${parameter.name}`, parameter] as const),
);
/** A name that Excel could read as a cell, such as KWH1 or R1C1. */
const CELL_REFERENCE = /^([a-z]{1,3}\d+|r\d*c\d*)$/i;

describe("the vocabulary", () => {
  it.each(parameters)("%s has a word and a line in both languages, and a word for error sentences", (_, { name }) => {
    const texts = vocabularyTexts[name];
    expect(texts?.en && texts["zh-CN"]).toBeTruthy();
    expect(Object.keys(english)).toContain(`parameter.${name}`);
  });

  it.each(parameters)("%s has a name that is no cell reference", (_, { name }) => {
    expect(name).not.toMatch(CELL_REFERENCE);
    expect(name).toMatch(/^[a-z][a-z_]*$/);
  });

  it("takes 0 for an optional number only where leaving it out means 0, as a blank cell can arrive as 0", () => {
    const wrong = parameters.filter(
      ([, { kind, bounds = {}, default: fallback }]) =>
        (kind === "number" || kind === "integer" || kind === "driver") &&
        fallback !== undefined &&
        fallback !== 0 &&
        (bounds.min ?? -1) <= 0 &&
        (bounds.above ?? -1) < 0,
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("has the same unit and kind wherever a name stands, once or once a month", () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, { name, unit, kind }] of parameters) {
      const meaning = `${kind === "driver" ? "number" : kind} in ${unit}`;
      meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, meaning]) => meaning.size > 1)).toEqual([]);
  });

  it("puts optional parameters last", () => {
    for (const { id, parameters: list } of declarations) {
      const firstOptional = list.findIndex(({ optional }) => optional);
      const rest = firstOptional < 0 ? [] : list.slice(firstOptional);
      expect([id, rest.filter(({ optional }) => !optional).map(({ name }) => name)]).toEqual([id, []]);
    }
  });

  it("names functions in capitals, never like a cell reference", () => {
    for (const { id } of declarations) {
      expect(id).toMatch(/^[A-Z][A-Z_]*$/);
      expect(id).not.toMatch(CELL_REFERENCE);
    }
  });
});
