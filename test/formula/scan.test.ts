import { respell } from "../../src/formula/respell";
import { scan } from "../../src/formula/scan";
import { corpus, entries } from "./corpus";

/** What a scan found, in the notation of the corpus. */
function found(formula: string): string[] {
  const { calls, strays, unreadable } = scan(formula);
  return [
    ...calls.map(({ id, given }) => [id, ...given.map((text) => text?.trim() ?? "")].join("|")),
    ...strays.map(({ name, reason }) => (reason === "not-called" ? "&" : "?") + name),
    ...(unreadable ? ["!"] : []),
  ];
}

describe("scanning", () => {
  it("is held to at least 200 formulas, each another one", () => {
    expect(new Set(entries.map(([formula]) => formula)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(200);
  });

  describe.each(Object.entries(corpus))("finds in %s", (_, group) => {
    it.each(group.map(([formula, ...expected]) => ({ formula, expected })))("$formula", ({ formula, expected }) => {
      expect(found(formula)).toEqual(expected);
    });
  });

  it("says where each call stands", () => {
    for (const [formula] of entries) {
      for (const { at, given, saved } of scan(formula).calls) {
        const text = formula.slice(at.start, at.end);
        expect(text).toMatch(saved ? /^_xldudf_MINING_\w+\(.*\)$/is : /^MINING\.\w+\s*\(.*\)$/is);
        for (const argument of given) expect(text).toContain(argument ?? "");
      }
    }
  });

  it("says how deep each call stands in others of ours", () => {
    const { calls } = scan("=MINING.HASHPRICE(1,IF(A1,MINING.BITS_TO_DIFFICULTY(2)))+MINING.BLOCK_SUBSIDY(3)");
    expect(calls.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  });

  it("keeps the white space of arguments", () => {
    expect(scan("=MINING.HASHPRICE( A1 ,\nB2)").calls[0]!.given).toEqual([" A1 ", "\nB2"]);
  });

  it.each([0, 1.5, true, null, undefined, ["=MINING.HASHPRICE(1,2)"]])(
    "finds nothing in %p, which is no text",
    (content) => {
      expect(scan(content)).toEqual({ calls: [], strays: [], unreadable: false });
    },
  );
});

describe("a function whose add-in was lost", () => {
  it.each([
    ["='C:\\Program Files (x86)\\addin.xlam'!_xldudf_MINING_HASHPRICE(1,2)"],
    ["='C:\\x\\[b.xlsx]'!_xldudf_MINING_HASHPRICE(1,2)"],
    ["='https://x.example/y/a.xlsx'!_xldudf_MINING_HASHPRICE(1,2)"],
    ["=addin.xlam!_xldudf_MINING_HASHPRICE(1,2)"],
    ["=[2]!_xldudf_MINING_HASHPRICE(1,2)"],
    ["=[2]!'_xldudf_MINING_HASHPRICE'(1,2)"],
    ["='_xldudf_MINING_HASHPRICE'(1,2)"],
    ["=[1]Sheet1!_xldudf_MINING_HASHPRICE(1,2)"],
    ["=_xlfn._xldudf_MINING_HASHPRICE(1,2)"],
  ])("is found, and typed anew: %s", (formula) => {
    expect(scan(formula).calls).toMatchObject([{ id: "HASHPRICE", saved: true }]);
    expect(respell(formula)).toBe("=MINING.HASHPRICE(1,2)");
  });

  it("keeps the texts and the other calls around it", () => {
    const around = `="[2]!_xldudf_MINING_X"&'C:\\a.xlam'!Other(1)&`;
    expect(respell(`${around}[2]!_xldudf_MINING_HASHPRICE(B2.Price,'My sheet'!A1)`)).toBe(
      `${around}MINING.HASHPRICE(B2.Price,'My sheet'!A1)`,
    );
  });
});

describe("respelling", () => {
  it("gives the typed form of our functions in files saved without the add-in", () => {
    expect(respell("=IF(A1,_xldudf_MINING_BREAKEVEN_KWH(_XLDUDF_mining_hashprice( A1,B2),30),_xldudf_X_Y(1))")).toBe(
      "=IF(A1,MINING.BREAKEVEN_KWH(MINING.HASHPRICE( A1,B2),30),_xldudf_X_Y(1))",
    );
  });

  it("leaves every other formula as it is", () => {
    for (const [formula] of entries.filter(([text]) => !/_xldudf_/i.test(text))) expect(respell(formula)).toBe(formula);
  });
});
