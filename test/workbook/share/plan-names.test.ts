import { readBlock } from "../../../src/formula/block";
import type { NameValue } from "../../../src/workbook/share/name-values";
import { nameStep } from "../../../src/workbook/share/plan-names";

const named = (formula: string, sheet: string | null = null) => ({
  name: "our_fleet",
  sheetId: sheet && "1",
  sheet,
  formula,
  comment: "",
});
const one = (value: number | string, isError = false): NameValue => [[{ value, isError }]];

const FLEET = "=MINING.FLEET(Fleet!$A$1:$H$9,market_hashprice)";

describe("a name that calls our functions", () => {
  it("becomes a plain formula where plain Excel can say it", () => {
    expect(nameStep(named("=MINING.HASHCOST(Fleet!$A$1,17.5)"), one(21))).toMatchObject({
      kind: "plain",
      formula: expect.stringContaining('N("MINING.HASHCOST:2")'),
    });
  });

  it.each([
    [null, { name: "our_fleet", sheet: null }],
    ["My fleet", { name: "our_fleet", sheet: "My fleet" }],
  ])("becomes its value otherwise, under another name that remembers its formula (sheet: %s)", (sheet, place) => {
    const block: NameValue = [
      [
        { value: "Site", isError: false },
        { value: 'The "big" one', isError: false },
      ],
    ];
    const step = nameStep(named(FLEET, sheet), block);
    if (step.kind !== "value") throw new Error(step.kind);
    expect(step.formula).toBe('={"Site","The ""big"" one"}');
    expect(step.reasons.map(({ code }) => code)).toEqual(["spills"]);
    expect(readBlock(step.kept)).toMatchObject({ name: place, formula: FLEET });
  });

  it("keeps the error that its function gives, where a plain formula would give a number", () => {
    expect(nameStep(named("=MINING.HASHCOST(5,17.5)"), one("#VALUE!", true))).toMatchObject({
      kind: "value",
      formula: "=#VALUE!",
      reasons: [{ code: "shows-error" }],
    });
  });

  it.each([
    ["is not known", null],
    ["is too long for a formula", one("x".repeat(300))],
    ["is none, since a function is unknown here", one("#NAME?", true)],
    ["is none, as that of a LAMBDA", one("#CALC!", true)],
  ])("stays as it is where its value %s", (_, value) => {
    expect(nameStep(named(FLEET), value)).toMatchObject({ kind: "unchanged" });
  });

  it("that is a LAMBDA becomes one of plain Excel", () => {
    const step = nameStep(named("=LAMBDA(rate,MINING.HASHCOST(rate,17.5))"), one("#CALC!", true));
    expect(step).toMatchObject({ kind: "plain", formula: expect.stringMatching(/^=LAMBDA\(rate,.*HASHCOST:2/) });
  });
});
