import { blockName } from "../../src/formula/block";
import { relink } from "../../src/formula/relink";
import { respell } from "../../src/formula/respell";
import { fixSpills } from "../../src/formula/spill";
import { translate } from "../../src/formula/translate";

describe("a formula that nests without end", () => {
  it.each([
    ["percent signs", `=MINING.HASHCOST(1${"%".repeat(8000)},2)`],
    ["signs", `=MINING.HASHCOST(${"-".repeat(8000)}A1,2)`],
    ["parentheses", `=MINING.HASHCOST(${"(".repeat(4000)}1${")".repeat(4000)},2)`],
    ["functions", `=MINING.HASHCOST(${"ABS(".repeat(1600)}1${")".repeat(1600)},2)`],
    ["calls of ours", `=${"MINING.HASHCOST(1,".repeat(400)}2${")".repeat(400)}`],
    ["fields", `=MINING.HASHCOST(A1${".a".repeat(4000)},2)`],
    ["powers", `=MINING.HASHCOST(${"1^".repeat(4000)}1,2)`],
    ["lambdas", `=${"LAMBDA(x,".repeat(800)}MINING.HASHCOST(x,1)${")".repeat(800)}`],
  ])("of %s is answered, not thrown at", (_, typed) => {
    const plain = translate(typed);
    expect(plain.kind).toMatch(/^(plain|value)$/);
    expect(typeof relink(plain.kind === "plain" ? plain.formula : typed).formula).toBe("string");
    expect(blockName(typed, { sheet: "Home", cell: "B4" })).toBeDefined();
    expect(fixSpills(`${typed}+B4#`, () => "B4:B6")).toContain("B4:B6");
    expect(respell(typed)).toBe(typed);
  });
});
