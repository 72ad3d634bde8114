import fc from "fast-check";
import { relink } from "../../src/formula/relink";
import { scan } from "../../src/formula/scan";
import { readSyntax } from "../../src/formula/syntax";
import { treeKey } from "../../src/formula/same-tree";
import { translate } from "../../src/formula/translate";
import { formula } from "./arbitraries";
import { entries } from "./corpus";
import { disturbed } from "./disturb";
import type { Change } from "./shift";
import { HOME, shift } from "./shift";
import { translated, translatedIfShort } from "./translated";

/** A formula as a tree, whatever its spelling; an `@` that Excel added does not count. */
const meaning = (content: string) => treeKey(readSyntax(content)!.tree, true);

/** Arguments with the calls in them spelled as we write them. */
const spelled = (given: readonly (string | null)[]) =>
  given.map((text) =>
    text?.replace(/(?:MINING\.|_xldudf_MINING_)(\w+)/gi, (_, id: string) => `MINING.${id.toUpperCase()}`),
  );

const RUNS = 250;

describe("relinking what was translated", () => {
  it("gives back every formula exactly as it was typed", () => {
    let back = 0;
    fc.assert(
      fc.property(formula, (typed) => {
        const plain = translatedIfShort(typed);
        if (plain === null) return;
        expect(relink(plain)).toEqual({ formula: typed, restored: expect.any(Array), edited: [] });
        back += 1;
      }),
      { numRuns: RUNS },
    );
    expect(back).toBeGreaterThan(RUNS / 2);
  });

  it("gives back the calls of the corpus, with their arguments", () => {
    let back = 0;
    for (const [typed] of entries.filter(([text]) => !text.includes('N("MINING.'))) {
      const translation = translate(typed);
      if (translation.kind !== "plain") continue;
      const relinked = relink(translation.formula);
      const said = (content: string) => scan(content).calls.map(({ id, given }) => [id, spelled(given)]);
      expect(relinked.edited).toEqual([]);
      expect(said(relinked.formula)).toEqual(said(typed));
      expect(translated(relinked.formula)).toBe(translation.formula);
      back += 1;
    }
    expect(back).toBeGreaterThan(100);
  });

  it("names the functions that came back, the outer ones first", () => {
    const plain = translated("=MINING.BREAKEVEN_KWH(MINING.HASHPRICE(1,2E12),30)+MINING.BLOCK_SUBSIDY(1)");
    expect(relink(plain).restored).toEqual(["BREAKEVEN_KWH", "HASHPRICE", "BLOCK_SUBSIDY"]);
  });

  it("survives rows and columns put in and taken out, and sheets and names that were renamed", () => {
    const sheet = fc.constantFrom(HOME, "Market", "My sheet");
    const place = { sheet, at: fc.nat({ max: 12 }), count: fc.integer({ min: 1, max: 5 }) };
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ kind: fc.constantFrom("insert-rows", "insert-columns", "delete-rows"), ...place }),
      fc.record({
        kind: fc.constant("rename"),
        sheet,
        to: fc.constantFrom("Prices", "Prices (old)", "MINING.HASHPRICE(1)"),
      }),
      fc.constant({ kind: "rename-name", name: "btc_price", to: "price_of_btc" } as const),
    );
    fc.assert(
      fc.property(formula, fc.array(change, { minLength: 1, maxLength: 4 }), (typed, changes) => {
        const plain = translatedIfShort(typed);
        if (plain === null) return;
        const after = (content: string) => changes.reduce(shift, content);
        expect(relink(after(plain))).toEqual({ formula: after(typed), restored: expect.any(Array), edited: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it("survives other white space, other case, more parentheses, and an @ that Excel added", () => {
    fc.assert(
      fc.property(formula, fc.infiniteStream(fc.nat({ max: 9 })), (typed, dice) => {
        const plain = translatedIfShort(typed);
        if (plain === null) return;
        const relinked = relink(disturbed(plain, () => dice.next().value!));
        expect(relinked.edited).toEqual([]);
        expect(meaning(relinked.formula)).toBe(meaning(typed));
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    [
      "without the parentheses that Excel does not need",
      '=86400*10^15/(B2*2^32)*(3.125+0.02)*A1+N("MINING.HASHPRICE:3")',
    ],
    ["with more of them", '=(((((86400)*10^15)/(((B2))*2^32))*((3.125+(0.02)))*(A1))+N("MINING.HASHPRICE:3"))'],
    [
      "with powers and products spelled as numbers are",
      '=((8.64E4*10^15/((B2)*2^32)*(3.1250+(2E-2))*(A1))+N("MINING.HASHPRICE:3"))',
    ],
    [
      "over several lines",
      '=(\n(86400 * 10^15\n/ ((B2) * 2^32) * (3.125 + (0.02)) * (A1))\n+ n("MINING.HASHPRICE:3")\n)',
    ],
    ["with prefixes of files", '=((86400*10^15/((B2)*2^32)*(3.125+(0.02))*(A1))+_xlfn.N("MINING.HASHPRICE:3"))'],
  ])("knows it %s", (_, plain) => {
    const call = "=MINING.HASHPRICE(A1,B2,0.02)";
    expect(meaning(relink(plain).formula)).toBe(meaning(call));
  });

  it("knows an argument where an @ was added to some of its places, and leaves one that was typed", () => {
    const place = "IF(ISBLANK(subsidy),3.125,subsidy)";
    const plain = translated("=MINING.HASHPRICE(A1,B2,0,subsidy)");
    expect(plain).toContain(place);
    for (const added of ["@IF(ISBLANK(@subsidy),3.125,subsidy)", "IF(ISBLANK(@subsidy),3.125,@subsidy)"]) {
      const kept = added.includes(",@subsidy") ? "@subsidy" : "subsidy";
      expect(relink(plain.replace(place, added)).formula).toBe(`=MINING.HASHPRICE(A1,B2,0,${kept})`);
    }
  });

  it("gives back a formula that has grown to what a cell just takes", () => {
    const typed = `=MINING.HASHPRICE(${"A1+".repeat(2690)}1,B2)`;
    const spaced = translated(typed).replaceAll("*", " * ");

    expect(relink(spaced.replaceAll("A1+", "Prices!A1+")).edited).toEqual([]);
  });

  it("gives back an argument whose cell was deleted", () => {
    const plain = translated("=MINING.HASHPRICE(A1,B2,0,Market!D4)").replaceAll("Market!D4", "Market!#REF!");
    expect(relink(plain).formula).toBe("=MINING.HASHPRICE(A1,B2,0,Market!#REF!)");
  });

  it("tells a default that the user typed from the one that we wrote", () => {
    for (const typed of ["=MINING.HASHPRICE(A1,B2,0,IF(ISBLANK(D4),3.125,D4))", "=MINING.HASHPRICE(A1,B2,0,3.125)"]) {
      expect(relink(translated(typed)).formula).toBe(typed);
    }
  });

  it("gives back the inner call also where the outer one became something else", () => {
    const inner = translated("=MINING.BLOCK_SUBSIDY(A1)").slice(1);
    expect(relink(`=ROUND(${inner},2)`).formula).toBe("=ROUND(MINING.BLOCK_SUBSIDY(A1),2)");
  });
});

describe("relinking never brings back another calculation", () => {
  it.each([
    ['=((24*(A1,A2)*(B1)*1+0+0)+N("MINING.HASHCOST:2"))'],
    ['=((24*(A1,A2,A3)*(B1)*1+0+0)+N("MINING.HASHCOST:2"))'],
    ['=((24*((A1,A2))*(B1)*1+0+0)+N("MINING.HASHCOST:2"))'],
  ])("where a union stands in parentheses: %s", (plain) => {
    expect(meaning(translated(relink(plain).formula))).toBe(meaning(plain));
  });
});

describe("relinking never touches", () => {
  it("formulas without a tag, even where they compute the same", () => {
    for (const content of ["=86400*10^15/(B2*2^32)*(3.125+0)*A1", "=INT(50*10^8/2^MIN(INT((A1)/210000),64))/10^8"]) {
      expect(relink(content)).toEqual({ formula: content, restored: [], edited: [] });
    }
  });

  it("a translation whose tag was taken out", () => {
    fc.assert(
      fc.property(formula, (typed) => {
        const plain = translatedIfShort(typed)?.replaceAll(/N\("MINING\.[^"]*"\)/g, "0");
        if (plain !== undefined) expect(relink(plain)).toEqual({ formula: plain, restored: [], edited: [] });
      }),
    );
  });

  it("anything in the corpus that has no tag", () => {
    for (const [content] of entries.filter(([text]) => !text.includes('N("MINING.'))) {
      expect(relink(content)).toEqual({ formula: content, restored: [], edited: [] });
    }
  });

  it.each([
    'N("MINING.BLOCK_SUBSIDY:1")',
    "MINING.",
    '=N("MINING.BLOCK_SUBSIDY:1"',
    '\'=1+N("MINING.BLOCK_SUBSIDY:1")',
  ])("text: %s", (content) => expect(relink(content)).toEqual({ formula: content, restored: [], edited: [] }));
});

describe("a formula that was edited is left alone,", () => {
  const HASHPRICE = translated("=MINING.HASHPRICE(A1,B2,0.02,D4)");
  const COST = translated("=MINING.BTC_COSTPERCOIN(A1,B2,C3,0,0.02,D4)");

  it.each([
    ["a constant is another", HASHPRICE, "10^15", "10^16", "formula-changed"],
    ["an operator is another", HASHPRICE, "*(A1)", "/(A1)", "formula-changed"],
    ["something was added", HASHPRICE, "*(A1))", "*(A1)*1.1)", "formula-changed"],
    ["something was added before the tag", HASHPRICE, "+N(", "+5+N(", "formula-changed"],
    ["something was taken out", HASHPRICE, "86400*", "", "formula-changed"],
    ["a function is another", COST, "ISBLANK", "ISNUMBER", "default-changed"],
    ["the default of a blank is another", HASHPRICE, "3.125", "1.5625", "default-changed"],
    ["the default of a blank was taken out", HASHPRICE, "IF(ISBLANK(D4),3.125,D4)", "D4", "default-changed"],
    ["the tested cell is another", HASHPRICE, "ISBLANK(D4)", "ISBLANK(D5)", "argument-differs"],
    ["one place of an argument is another", COST, "IF(ISBLANK(D4),1,D4)", "IF(ISBLANK(D5),1,D5)", "argument-differs"],
    ["one place of an argument is fixed", COST, "IF(ISBLANK(D4),1,D4)", "0.95", "argument-differs"],
    ["the count is another", HASHPRICE, "HASHPRICE:4", "HASHPRICE:3", "formula-changed"],
    ["the count is too great", HASHPRICE, "HASHPRICE:4", "HASHPRICE:5", "unknown-function"],
    ["the tag is no tag of ours", HASHPRICE, "HASHPRICE:4", "HASHPRICE", "tag-unreadable"],
    ["the marks of the tag are no marks", HASHPRICE, "HASHPRICE:4", "HASHPRICE:04", "tag-unreadable"],
    ["the function is not known", HASHPRICE, "HASHPRICE:4", "HASHPRICE2:4", "unknown-function"],
    ["the function has no plain form", HASHPRICE, "HASHPRICE:4", "RETARGET:3", "unknown-function"],
    ["the tag is that of another function", HASHPRICE, "HASHPRICE:4", "BLOCK_SUBSIDY:1", "formula-changed"],
    ["the tag is subtracted", HASHPRICE, "+N(", "-N(", "tag-misplaced"],
    ["the tag stands in a condition", HASHPRICE, /^=\(\((.*)\)\+(N\(.*\))\)$/, "=IF($2=0,$1)", "tag-misplaced"],
    ["the tag comes first", HASHPRICE, /^=\((.*)\+(N\(.*\))\)$/, "=$2+$1", "tag-misplaced"],
  ] as const)("with the reason, where %s", (_, plain, from, to, code) => {
    const edited = plain.replace(from, to);
    expect(edited).not.toBe(plain);
    expect(relink(edited)).toEqual({
      formula: edited,
      restored: [],
      edited: [expect.objectContaining({ code, at: expect.anything(), tag: expect.stringMatching(/^MINING\./) })],
    });
  });

  it.each(["3", "RAND()", "NOW()"])(
    "where an argument became %s, of which our translation would be another",
    (value) => {
      const edited = HASHPRICE.replaceAll("D4", value);
      expect(relink(edited)).toMatchObject({ formula: edited, restored: [], edited: [{ code: "formula-changed" }] });
    },
  );

  it("saying what was expected, by the names of the parameters, and what stands there", () => {
    const { edited } = relink(HASHPRICE.replace("2^32", "2^31"));
    expect(edited).toEqual([
      {
        code: "formula-changed",
        tag: "MINING.HASHPRICE:4",
        at: { start: 1, end: HASHPRICE.length },
        expected: "32",
        found: "31",
      },
    ]);
    expect(relink(COST.replace("(B2)*(A1)", "(B2)*(A1+1)")).edited).toEqual([]);
    expect(relink(HASHPRICE.replace("*(A1)", "*A1+1")).edited[0]).toMatchObject({
      found: "86400*10^15/((B2)*2^32)*((IF(ISBLANK(D4),3.125,D4))+(0.02))*A1+1",
    });
  });

  it("also its inner calls, so that it still calculates without the add-in", () => {
    const plain = translated("=MINING.BREAKEVEN_KWH(MINING.HASHPRICE(A1,B2),30)").replace("24*", "25*");
    expect(relink(plain)).toEqual({
      formula: plain,
      restored: [],
      edited: [expect.objectContaining({ code: "formula-changed" })],
    });
  });

  it("but the call around it comes back", () => {
    const plain = translated("=MINING.BREAKEVEN_KWH(MINING.HASHPRICE(A1,B2),30)").replace("10^15", "10^12");
    const { formula: back, restored, edited } = relink(plain);
    expect(back).toBe('=MINING.BREAKEVEN_KWH(((86400*10^12/((B2)*2^32)*(3.125+0)*(A1))+N("MINING.HASHPRICE:2")),30)');
    expect(restored).toEqual(["BREAKEVEN_KWH"]);
    expect(edited).toEqual([expect.objectContaining({ tag: "MINING.HASHPRICE:2", found: "12" })]);
    const { start, end } = edited[0]!.at;
    expect(plain.slice(start, end)).toMatch(/^\(\(86400.*HASHPRICE:2"\)\)$/);
  });

  it("and its neighbours in the formula come back", () => {
    const plain = translated("=MINING.BLOCK_SUBSIDY(A1)+MINING.BLOCK_SUBSIDY(A2)").replace("10^8", "10^7");
    expect(relink(plain)).toMatchObject({ restored: ["BLOCK_SUBSIDY"], edited: [{ code: "formula-changed" }] });
  });

  it("whatever was done to it: what comes back computes what stood there", () => {
    let left = 0;
    fc.assert(
      fc.property(formula, fc.nat(), fc.constantFrom(...MUTATIONS), (typed, where, mutate) => {
        const plain = translatedIfShort(typed);
        if (plain === null) return;
        const edited = mutate(plain, where % plain.length);
        if (!readSyntax(edited)) return;
        const relinked = relink(edited);
        if (relinked.edited.length) left += 1;
        if (!relinked.restored.length) return expect(relinked.formula).toBe(edited);
        expect(meaning(translated(relinked.formula))).toBe(meaning(edited));
      }),
      { numRuns: 4 * RUNS },
    );
    expect(left).toBeGreaterThan(RUNS / 4);
  });
});

/** Changes of one character. */
const MUTATIONS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text[at] + text.slice(at),
  (text, at) => text.slice(0, at) + "1" + text.slice(at),
  (text, at) => text.slice(0, at) + "+" + text.slice(at + 1),
  (text, at) => text.slice(0, at) + "@" + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[A-Z]\d/, "Z9"),
];
