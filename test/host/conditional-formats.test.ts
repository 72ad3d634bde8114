import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage, SheetOnPage } from "../../tools/browser/page";

let playground: PlaygroundPage;
let sheet: SheetOnPage;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  sheet = await playground.newSheet();
});

/** The colours in which the grid draws a cell. */
const drawn = (a1: string) =>
  playground.page.evaluate(
    ([name, cell]) => {
      const target = window.playground?.workbook.getSheetByName(name);
      const range = target?.getRange(cell).getRange();
      const style = range && target?.getSheet().getComposedCellStyle(range.startRow, range.startColumn);
      return [style?.cl?.rgb ?? null, style?.bg?.rgb ?? null];
    },
    [sheet.name, a1] as const,
  );

const formatNegative = (range: string, formula = "=A1<0") =>
  playground.excel(
    async (context, given) => {
      const format = context.workbook.worksheets
        .getItem(given.name)
        .getRange(given.range)
        .conditionalFormats.add("Custom");
      format.custom.rule.formula = given.formula;
      format.custom.format.font.color = "#9C0006";
      format.custom.format.fill.color = "#FFC7CE";
      await context.sync();
    },
    { name: sheet.name, range, formula },
  );

test("a rule comes back with its formula and colours", async () => {
  await formatNegative("A1:A3");
  const result = await playground.excel(async (context, name) => {
    const formats = context.workbook.worksheets.getItem(name).getRange("A2").conditionalFormats;
    formats.load("items/type,items/id,items/priority");
    const count = formats.getCount();
    await context.sync();
    const [first] = formats.items;
    const rule = first?.custom.rule.load("formula");
    const font = first?.custom.format.font.load("color");
    const fill = first?.custom.format.fill.load("color");
    await context.sync();
    return [count.value, first?.type, rule?.formula, font?.color, fill?.color];
  }, sheet.name);
  expect(result).toEqual([1, "Custom", "=A1<0", "#9C0006", "#FFC7CE"]);
});

test("the cells that its formula is true of are drawn in its colours, after each calculation", async () => {
  await sheet.type({ A1: -1, A2: 1, A3: "=A1*2" });
  await formatNegative("A1:A3");
  await expectDrawn({ A1: true, A2: false, A3: true });
  await sheet.type({ A1: 5, A2: -3 });
  await expectDrawn({ A1: false, A2: true, A3: false });
});

async function expectDrawn(expected: Record<string, boolean>): Promise<void> {
  for (const [cell, isFormatted] of Object.entries(expected)) {
    const wanted = isFormatted ? ["#9C0006", "#FFC7CE"] : [null, null];
    for (let tries = 0; tries < 200 && String(await drawn(cell)) !== String(wanted); tries += 1)
      await playground.page.waitForTimeout(50);
    expect([cell, await drawn(cell)]).toEqual([cell, wanted]);
  }
}

test("a rule moves with its cells", async () => {
  await sheet.type({ A2: -1, A3: 1 });
  await formatNegative("A2:A3", "=A2<0");
  const [formula, count] = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("1:2").insert("Down");
    await context.sync();
    const rule = target.getRange("A4").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    const count = target.getRange("A1:A3").conditionalFormats.getCount();
    await context.sync();
    return [rule.formula, count.value];
  }, sheet.name);
  expect([formula, count]).toEqual(["=A4<0", 0]);
  await expectDrawn({ A4: true, A5: false });
});

test("clearing a block leaves the rule on the other cells; deleting it leaves none", async () => {
  await formatNegative("A1:A6");
  const counts = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    const count = (address: string) => target.getRange(address).conditionalFormats.getCount();
    target.getRange("A3").conditionalFormats.clearAll();
    target.getRange("A5").clear("Formats");
    const after = ["A1", "A3", "A4", "A5", "A6"].map(count);
    await context.sync();
    target.getRange("A1").conditionalFormats.getItemAt(0).delete();
    const gone = count("A1:A6");
    await context.sync();
    return [...after, gone].map(({ value }) => value);
  }, sheet.name);
  expect(counts).toEqual([1, 0, 1, 0, 1, 0]);
});

test("other kinds of conditional formats are refused", async () => {
  const code = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  }, sheet.name);
  expect(code).toBe("ApiNotFound");
});
