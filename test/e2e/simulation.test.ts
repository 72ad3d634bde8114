import { bundled } from "../../src/market/bundled";
import { cashFlow } from "../../src/models/cash-flow/cash-flow";
import { mend, spoil } from "../../tools/browser/faults";
import type { PaneOnPage } from "./open-pane";
import { openPane } from "./open-pane";

jest.setTimeout(180_000);

const SHEET = "Cash flow simulation";
const INPUTS = "Cash flow inputs";
const model = cashFlow({ language: "en", snapshot: bundled, copy: 1, marketCopy: 1 });
const [result] = model.sheets.find(({ name }) => name === SHEET)!.results!;
const { row, column, rows, columns } = result!.values;
const inputRow = (label: string): number =>
  model.sheets
    .find(({ name }) => name === INPUTS)!
    .rows.findIndex(([cell]) => cell?.content.kind === "text" && cell.content.text === label) + 1;
const POWER_PRICE = `C${inputRow("Power price")}`;
const PATHS = `C${inputRow("Paths")}`;
/** The state stands above the time of the run. */
const STATE = `C${result!.ranAt.row}`;
const RAN_AT = `C${result!.ranAt.row + 1}`;

let pane: PaneOnPage;
const simulation = () => pane.frame.locator(".simulation");

const valuesAt = (sheet: string, block: readonly [row: number, column: number, rows: number, columns: number]) =>
  pane.playground.excel(
    async (context, { name, at }) => {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(...at);
      range.load("values");
      await context.sync();
      return range.values as (number | string)[][];
    },
    { name: sheet, at: block as [number, number, number, number] },
  );
const left = () => valuesAt(SHEET, [row, column, rows, columns]);
const cell = (sheet: string, a1: string) => pane.playground.sheet(sheet).value(a1);

/** Presses the button, and gives what the pane says then. */
async function run(): Promise<string> {
  await simulation().getByRole("button", { name: "Run simulation" }).click();
  const message = simulation().locator(".message:not([data-tone=progress])");
  await message.waitFor();
  const text = await message.innerText();
  await simulation().locator("[aria-disabled=true]").waitFor({ state: "detached" });
  await pane.playground.settled();
  return text;
}

/** What SIMULATE spills when it is typed into a cell of another sheet. */
async function typed(): Promise<(number | string)[][]> {
  const sheet = await pane.playground.newSheet();
  const formula = result!.formula.replace(/\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, `'${SHEET}'!$&`);
  await sheet.type({ A1: formula });
  return (await valuesAt(sheet.name, [0, 0, rows + 1, columns + 1])).slice(1).map(([, ...cells]) => cells);
}

describe("the simulation of the cash flow model", () => {
  beforeAll(async () => {
    pane = await openPane();
    await pane.tab("models").click();
    const card = pane.frame.locator("#model-cash-flow");
    await card.getByRole("button", { name: "Insert" }).click();
    await card.locator(".message[data-tone=success]").waitFor({ timeout: 120_000 });
    await pane.playground.settled();
  });

  afterAll(() => pane.close());

  test("has been run once with the model's insertion, and holds what SIMULATE spills for the same figures", async () => {
    expect(await cell(SHEET, STATE)).toBe(0);
    await simulation().getByText("The result is current.").waitFor();
    const values = await left();
    expect(values).toEqual(await typed());
    expect(new Set(values.flat()).size).toBeGreaterThan(300);
    expect(Math.abs(((await cell(SHEET, RAN_AT)) as number) - (Date.now() / 86_400_000 + 25_569))).toBeLessThan(0.01);
    expect(await pane.findings()).toEqual([]);
  });

  test("stays as it was when an input changes, and says on the sheet and in the pane that it is no longer current", async () => {
    const before = await left();
    await pane.playground.sheet(INPUTS).type({ [POWER_PRICE]: 0.05 });
    expect(await left()).toEqual(before);
    expect(await cell(SHEET, STATE)).toBe(1);
    await simulation().getByText("Inputs have changed since the last run.").waitFor();
  });

  test("holds the new figures once it is run again", async () => {
    const before = await left();
    expect(await run()).toBe(`Done. The result is on the sheet “${SHEET}”.`);
    const after = await left();
    expect(after).not.toEqual(before);
    expect(after).toEqual(await typed());
    expect(await cell(SHEET, STATE)).toBe(0);
    await simulation().getByText("The result is current.").waitFor();
  });

  test("keeps its last result where SIMULATE refuses an input, and says why", async () => {
    const before = await left();
    await pane.playground.sheet(INPUTS).type({ [PATHS]: 5 });
    expect(await run()).toMatch(/^The last result stays: .*paths/);
    expect(await left()).toEqual(before);
    expect(await cell(SHEET, STATE)).toBe(1);
    await pane.playground.sheet(INPUTS).type({ [PATHS]: 1000 });
  });

  test.each([
    ["begins to write", {}],
    ["has written all of it", { after: true }],
  ] as const)("keeps its last result where Excel fails when it %s", async (_, when) => {
    const before = { values: await left(), ranAt: await cell(SHEET, RAN_AT) };
    await spoil(pane.playground.pane, { kind: "Formulas of GetRange", ...when });
    await run();
    expect(await simulation().locator(".message").getAttribute("data-tone")).toBe("danger");
    expect(await mend(pane.playground.pane)).toContain("Formulas of GetRange");
    expect({ values: await left(), ranAt: await cell(SHEET, RAN_AT) }).toEqual(before);
    expect(await cell(SHEET, STATE)).toBe(1);
  });
});
