import type { FormulaCell, Shown } from "../../../src/workbook/share/read-formulas";
import { planSharing } from "../../../src/workbook/share/plan";
import { readBlock } from "../../../src/formula/block";
import { reasonsText } from "../../../src/workbook/share/sentences";
import { sayIn } from "../../../src/locales/words";

const sheet = { id: "1", name: "My fleet", isProtected: false };
const one = (value: number | string = 1, isError = false): Shown[][] => [[{ value, isError }]];

const cell = (formula: string, shown: Shown[][] = one()): FormulaCell => ({ sheet, row: 3, column: 1, formula, shown });
const stepOf = async (formula: string, shown?: Shown[][]) => (await planSharing([cell(formula, shown)])).steps[0]!;

describe("preparing to share", () => {
  it("makes plain formulas of what plain Excel can say", async () => {
    expect(await stepOf("=MINING.HASHCOST(A1,17.5)*2")).toMatchObject({
      kind: "plain",
      formula: expect.stringContaining('N("MINING.HASHCOST:2")'),
    });
  });

  it("makes values of a spilled block, under a name that knows all of its cells", async () => {
    const block = [
      [
        { value: "Site", isError: false },
        { value: "Machine", isError: false },
      ],
      [
        { value: "North", isError: false },
        { value: "S21", isError: false },
      ],
    ];
    const step = await stepOf("=MINING.FLEET(D9:K30,B1)", block);
    if (step.kind !== "value") throw new Error(step.kind);
    expect(step.reasons.map(({ code }) => code)).toEqual(["spills"]);
    expect(readBlock(step.kept)).toMatchObject({
      anchor: { sheet: "My fleet", cell: "B4" },
      cells: "B4:C5",
      formula: "=MINING.FLEET(D9:K30,B1)",
    });
  });

  it("keeps the error that a function gives, and says so", async () => {
    const step = await stepOf("=MINING.HASHCOST(5,17.5)", one("#VALUE!", true));
    expect(step).toMatchObject({ kind: "value", reasons: [{ code: "shows-error" }], kept: expect.any(String) });
  });

  it("has a way back for a longer formula that plain Excel cannot say, but not for one that is bound to its row", async () => {
    const step = await stepOf('=MINING.MINER("S21","TH")+1');
    if (step.kind !== "value") throw new Error(step.kind);
    expect(readBlock(step.kept)).toMatchObject({ cells: "B4", formula: '=MINING.MINER("S21","TH")+1' });
    expect(await stepOf('=MINING.MINER([@Machine],"TH")+1')).toMatchObject({ kind: "value", kept: null });
  });

  it("lets formulas that read a block by its # read its cells, whoever's formulas they are, and no others", async () => {
    const block = cell("=MINING.FLEET(D9:K30,B1)", [one()[0]!, one()[0]!]);
    const at = (formula: string, column: number): FormulaCell => ({ ...cell(formula), column });
    const plain = (
      await planSharing([block, at("=SUM(B4#)", 5), at("=SUM(C4#)", 6), at("=MINING.MINE_NPV(B4#,0.1)", 7)])
    ).steps;
    expect(plain).toMatchObject([
      { kind: "value" },
      { kind: "plain", formula: '=SUM(INDEX(B4:B5,N("MINING.#"),0))' },
      { kind: "plain", formula: expect.stringContaining('INDEX(B4:B5,N("MINING.#"),0)') },
    ]);
  });

  it("waits for cells without a result, and names locked sheets", async () => {
    const locked = {
      ...cell("=MINING.HASHCOST(A1,17.5)", one("#NAME?", true)),
      sheet: { ...sheet, isProtected: true },
    };
    expect(await planSharing([locked, cell("=A1")])).toMatchObject({ notReady: [locked], locked: ["My fleet"] });
  });

  it("leaves alone what only looks like ours", async () => {
    expect((await planSharing([cell('="MINING.HASHPRICE(1,2)"'), cell("=MINING!A1")])).steps).toEqual([]);
  });

  it("says each reason once, in either language", () => {
    const at = { start: 0, end: 1 };
    const reasons = [
      { code: "spills", id: "FLEET", at },
      { code: "spills", id: "FLEET", at },
      { code: "missing-argument", id: "HASHCOST", parameter: "efficiency", at },
    ] as const;
    expect(reasonsText(sayIn("en"), reasons)).toBe(
      "FLEET fills several cells, which one plain formula cannot do. HASHCOST lacks its argument efficiency.",
    );
    expect(reasonsText(sayIn("zh-CN"), reasons)).toMatch(/缺少参数 efficiency/);
  });
});
