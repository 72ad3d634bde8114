import fc from "fast-check";
import type { AnyDeclaration } from "../../src/functions/declaration";
import type { Parameter } from "../../src/functions/parameter";
import { withDefault } from "../../src/functions/parameter";
import type { Argument } from "../../src/formula/expand";
import { expand } from "../../src/formula/expand";
import { scan } from "../../src/formula/scan";
import { relink } from "../../src/formula/relink";
import { readSyntax } from "../../src/formula/syntax";
import { translate } from "../../src/formula/translate";
import { formula } from "./arbitraries";
import { entries } from "./corpus";
import { translated } from "./translated";

/** An argument as it stands in a formula. */
function argument(text: string): Argument {
  const tree = readSyntax(text)?.tree;
  if (!tree) throw new Error(`${text} is no expression.`);
  return { text, node: tree };
}

describe("an argument that has a meaning only where it stands", () => {
  it.each([
    ["=MAKEARRAY(2,2,LAMBDA(r,c,MINING.BREAKEVEN_KWH(30+r,15+c)))"],
    ["=LET(r,0.05,MINING.HASHCOST(r,17.5))"],
    ["=LET(c,0.05,r,17.5,MINING.HASHCOST( c , (r) ))"],
    ["=LET(R1C1,0.05,RC,17.5,MINING.HASHCOST(R1C1,RC))"],
    ["=MAP(A1:A3,LAMBDA(R,MINING.HASHCOST(R,MINING.HASHCOST(R,r))))"],
    ["=LAMBDA(r,[c],MINING.HASHCOST(r,IF(ISOMITTED(c),17.5,c)))(0.05)"],
  ])("becomes plain with its formula, and comes back: %s", (typed) => {
    expect(relink(translated(typed))).toMatchObject({ formula: typed, edited: [] });
  });
});

describe("translating to plain Excel", () => {
  it("puts every argument and the whole in parentheses, and a tag that any reader can see", () => {
    expect(translated("=MINING.HASHPRICE(A1,B2,0.02)")).toBe(
      '=((86400*10^15/((B2)*2^32)*(3.125+(0.02))*(A1))+N("MINING.HASHPRICE:3"))',
    );
  });

  it("marks the gaps where arguments were left out in between or at the end", () => {
    expect(translated("=MINING.HASHPRICE(1,2e12,,3)")).toContain('N("MINING.HASHPRICE:11_1")');
    expect(translated("=MINING.HASHPRICE(1,2e12,)")).toContain('N("MINING.HASHPRICE:11_")');
  });

  it("keeps the rest of the formula byte for byte", () => {
    const [before, after] = ["=IF( a1>0 ,@", "%*\n\"MINING.HASHPRICE(1,2)\" , 'MINING.X'!b2 )"];
    const plain = translated(`${before}mining.block_subsidy(A1)${after}`);
    expect(plain.startsWith(`${before}((INT(`)).toBe(true);
    expect(plain.endsWith(`"))${after}`)).toBe(true);
  });

  it("translates calls within calls, the inner ones first", () => {
    const inner = translated("=MINING.BLOCK_SUBSIDY(C3)").slice(1);
    expect(translated("=MINING.HASHPRICE(A1,B2,,MINING.BLOCK_SUBSIDY(C3))")).toBe(
      `=((86400*10^15/((B2)*2^32)*((${inner})+0)*(A1))+N("MINING.HASHPRICE:11_1"))`,
    );
  });

  it.each([
    "D4",
    "$D$4",
    "Market!D4",
    "subsidy",
    "[@Subsidy]",
    "Chain[[#Totals],[Subsidy]]",
    "@D4:D9",
    "+D4",
    "D4#",
    "(D4,D5)",
    "D4:D9 D4:E4",
    "D4:INDEX(D:D,9)",
    "IF(A1,D4,D5)",
    "INDEX(D:D,2)",
    "CHOOSE(1,D4)",
    "XLOOKUP(A1,B:B,D:D)",
    "VLOOKUP(A1,B:D,3,FALSE)",
    "LET(s,D4,s)",
    "LAMBDA(s,s)(D4)",
    "MyLambda(D4)",
    " D4 ",
    "#REF!",
    "Market!#REF!",
  ])("lets a blank %s mean the default, as our function does", (reference) => {
    expect(translated(`=MINING.HASHPRICE(A1,B2,0,${reference})`)).toContain(
      `((IF(ISBLANK(${reference}),3.125,${reference}))+(0))`,
    );
  });

  it.each(["3.125", "-D4", "D4%", "D4*1", 'D4&""', "D4>0", "SUM(D4:D9)", "MAX(D4,3)", "{3,4}", "TRUE", "#N/A"])(
    "leaves %s, which cannot be blank, as it is",
    (value) => expect(translated(`=MINING.HASHPRICE(A1,B2,0,${value})`)).toContain(`((${value})+(0))`),
  );

  it("leaves a blank alone where it means 0 anyhow", () => {
    expect(translated("=MINING.HASHPRICE(A1,B2,C3)")).not.toContain("ISBLANK");
  });

  it("reads files saved without the add-in", () => {
    expect(translated("=_xldudf_MINING_BLOCK_SUBSIDY(A1)")).toBe(translated("=MINING.BLOCK_SUBSIDY(A1)"));
  });

  it("says nothing of formulas that are not ours", () => {
    for (const [content, ...found] of entries) {
      if (!found.length) expect(translate(content)).toEqual({ kind: "none" });
    }
  });

  it("leaves no call of ours in any formula", () => {
    fc.assert(
      fc.property(formula, (typed) => {
        const translation = translate(typed);
        if (translation.kind === "plain") {
          expect(scan(translation.formula)).toEqual({ calls: [], strays: [], unreadable: false });
        }
      }),
    );
  });
});

describe("a cell becomes a value, with the reason,", () => {
  const codesOf = (content: string) => {
    const translation = translate(content);
    return translation.kind === "value" ? translation.obstacles.map(({ code }) => code) : translation.kind;
  };

  it.each([
    ["spills", "=MINING.FLEET(A1:H9,B1)"],
    ["spills", "=SUM(MINING.CASHFLOW(A1,12,B1,B2,B3,B4,B5,B6))"],
    ["no-plain", "=MINING.RETARGET(A1,B1,C1)"],
    ["unknown-function", "=MINING.NOSUCH(A1)"],
    ["not-called", "=MAP(A1:A9,MINING.BLOCK_SUBSIDY)"],
    ["unreadable", "=MINING.HASHPRICE(A1;B2)"],
    ["missing-argument", "=MINING.HASHPRICE(A1)"],
    ["missing-argument", "=MINING.HASHPRICE(,B2)"],
    ["too-many-arguments", "=MINING.BLOCK_SUBSIDY(A1,B1)"],
    ["drawn-twice", "=MINING.BITS_TO_DIFFICULTY(RANDBETWEEN(1,9))"],
    ["drawn-twice", "=MINING.BITS_TO_DIFFICULTY(1+LET(x,RAND(),x))"],
    ["drawn-twice", "=MINING.HASHPRICE(A1,B2,0,INDEX(RANDARRAY(2),1))"],
    ["too-long", `=MINING.HASHPRICE(${"A1+".repeat(2720)}1,B2)`],
    ["too-deep", `=${"ABS(".repeat(64)}MINING.BLOCK_SUBSIDY(A1)${")".repeat(64)}`],
    ["too-long", `=MINING.BLOCK_SUBSIDY(A1)&"${"x".repeat(250)}"${`&"${"x".repeat(250)}"`.repeat(32)}`],
  ])("%s: %.60s", (code, content) => {
    expect(codesOf(content)).toEqual([code]);
  });

  it("but brackets in texts and sheets' names, and those that nest no function, are not counted", () => {
    const [open, close] = ["(".repeat(70), ")".repeat(70)];
    expect(codesOf(`=MINING.BLOCK_SUBSIDY(A1)&"${open}"`)).toBe("plain");
    expect(codesOf(`='${open.slice(40)}'!A1+MINING.BLOCK_SUBSIDY(A1)`)).toBe("plain");
    expect(codesOf(`=${open}MINING.BLOCK_SUBSIDY(A1)${close}`)).toBe("plain");
  });

  it.each([
    ["is drawn once", "=MINING.HASHPRICE(RAND()*1E5,B2)"],
    ["is drawn once and never blank", "=MINING.HASHPRICE(A1,B2,0,RAND())"],
    ["is drawn for a variable", "=LET(bits,RANDBETWEEN(1,9),MINING.BITS_TO_DIFFICULTY(bits))"],
    ["tells the time, however often it is read", "=MINING.NEXT_HALVING(A1,NOW())+MINING.BITS_TO_DIFFICULTY(1+TODAY())"],
    ["finds a cell anew, however often it is read", '=MINING.HASHPRICE(OFFSET(A1,1,1),B2,0,INDIRECT("D4"))'],
  ])("but an argument that %s is translated", (_, content) => {
    expect(codesOf(content)).toBe("plain");
  });

  it("all reasons at once, each with its place", () => {
    const content = "=MINING.FLEET(A1:B2,1)+MINING.HASHPRICE(MINING.NOSUCH(1),2)+MINING.RETARGET(1,2,3)";
    const translation = translate(content);
    expect(translation.kind === "value" && translation.obstacles).toEqual([
      expect.objectContaining({ code: "unknown-function", id: "MINING.NOSUCH" }),
      { code: "spills", id: "FLEET", at: { start: 1, end: 22 } },
      { code: "no-plain", id: "RETARGET", at: { start: 60, end: 82 } },
    ]);
  });

  it("and the parameter that it is about", () => {
    const translation = translate("=MINING.HASHPRICE(A1)");
    expect(translation.kind === "value" && translation.obstacles[0]!.parameter).toBe("difficulty");
  });
});

describe("a function that plain Excel says as", () => {
  const price: Parameter = { name: "price", kind: "number", unit: "" };
  const say = (
    shape: "number" | "text" | "cell",
    parameters: readonly Parameter[],
    plain: (...given: string[]) => string,
  ) =>
    ({
      id: "SAY",
      family: "revenue",
      parameters,
      result: { shape, unit: "" },
      compute: () => 0,
      plain,
    }) as AnyDeclaration;

  it.each(["text", "cell"] as const)(
    "%s carries its tag in a condition, since an addition would make an error",
    (shape) => {
      expect(
        expand(
          say(shape, [price], (given) => `IF(${given}>5,"RUN","OFF")`),
          [argument("A1")],
        ),
      ).toEqual({
        text: '(IF(N("MINING.SAY:1")=0,(IF((A1)>5,"RUN","OFF"))))',
      });
    },
  );

  it("something without one of its arguments could not be turned back, so it becomes a value", () => {
    expect(
      expand(
        say("number", [price], () => "1"),
        [argument("A1")],
      ),
    ).toEqual({ code: "argument-lost", parameter: "price" });
  });

  it("something with an optional argument that has no default becomes a value where that may be left out", () => {
    const declaration = say("number", [{ ...price, optional: true }], (given) => `${given}*2`);
    expect(expand(declaration, [])).toEqual({ code: "no-default", parameter: "price" });
    expect(expand(declaration, [argument("A1")])).toEqual({ code: "no-default", parameter: "price" });
    expect(expand(declaration, [argument("7")])).toHaveProperty("text");
  });

  it.each([
    [true, "TRUE"],
    [-0.5, "(-0.5)"],
  ])("something with %p as a default is given it as %s", (value, text) => {
    const declaration = say("number", [withDefault(price, value as number)], (given) => `1-${given}`);
    expect(expand(declaration, [])).toEqual({ text: `((1-${text})+N("MINING.SAY:0"))` });
    expect(expand(declaration, [argument("A1")])).toEqual({
      text: `((1-(IF(ISBLANK(A1),${text},A1)))+N("MINING.SAY:1"))`,
    });
  });
});
