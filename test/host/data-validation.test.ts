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

test("a rule for numbers comes back with its alert", async () => {
  const result = await playground.excel(async (context, name) => {
    const { dataValidation } = context.workbook.worksheets.getItem(name).getRange("B2:B5");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 2, operator: "Between" } };
    dataValidation.ignoreBlanks = false;
    dataValidation.errorAlert = { message: "0 to 2 USD/kWh", showAlert: true, style: "Stop", title: "Power price" };
    await context.sync();
    dataValidation.load("type,rule,errorAlert,ignoreBlanks");
    await context.sync();
    const { type, rule, errorAlert, ignoreBlanks } = dataValidation;
    return { type, rule, errorAlert, ignoreBlanks };
  }, sheet.name);
  expect(result).toEqual({
    type: "Decimal",
    rule: { decimal: { formula1: 0, formula2: 2, operator: "Between" } },
    errorAlert: { message: "0 to 2 USD/kWh", showAlert: true, style: "Stop", title: "Power price" },
    ignoreBlanks: false,
  });
});

test("a list may come from a block of another sheet", async () => {
  const result = await playground.excel(async (context, name) => {
    const { dataValidation } = context.workbook.worksheets.getItem(name).getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: `='${name}'!$D$1:$D$3` } };
    dataValidation.load("type,rule");
    await context.sync();
    return [dataValidation.type, dataValidation.rule.list];
  }, sheet.name);
  expect(result).toEqual(["List", { inCellDropDown: true, source: `='${sheet.name}'!$D$1:$D$3` }]);
});

test("cells without a rule, and those with different ones, say so", async () => {
  const types = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    target.getRange("A2").dataValidation.rule = { custom: { formula: "=A2<>1" } };
    const ranges = ["C1", "A1:A2", "A2:A3"].map((address) => target.getRange(address).dataValidation.load("type"));
    await context.sync();
    return ranges.map(({ type }) => type);
  }, sheet.name);
  expect(types).toEqual(["None", "Inconsistent", "MixedCriteria"]);
});

test("rules move with the cells, and end where cells are cleared", async () => {
  const types = await playground.excel(async (context, name) => {
    const target = context.workbook.worksheets.getItem(name);
    target.getRange("B2:B3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    target.getRange("1:1").insert("Down");
    await context.sync();
    const moved = ["B2", "B3:B4"].map((address) => target.getRange(address).dataValidation.load("type"));
    await context.sync();
    target.getRange("B3").clear("Contents");
    target.getRange("B4").clear();
    const cleared = ["B3", "B4"].map((address) => target.getRange(address).dataValidation.load("type"));
    await context.sync();
    return [...moved, ...cleared].map(({ type }) => type);
  }, sheet.name);
  expect(types).toEqual(["None", "Decimal", "Decimal", "None"]);
});

test("whether the cells keep to their rule can be read", async () => {
  const valid = await playground.excel(async (context, name) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:A2");
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    range.values = [[0.5], [1]];
    range.dataValidation.load("valid");
    await context.sync();
    const before = range.dataValidation.valid;
    range.values = [[5], [6]];
    range.dataValidation.load("valid");
    await context.sync();
    return [before, range.dataValidation.valid];
  }, sheet.name);
  expect(valid).toEqual([true, false]);
});

test("what is typed against a rule that stops is refused with its message", async () => {
  const message = "Give the power price in USD/kWh: 5 cents is 0.05.";
  await playground.excel(
    async (context, { name, text }) => {
      const target = context.workbook.worksheets.getItem(name);
      const cell = target.getRange("B2");
      cell.values = [[0.05]];
      cell.dataValidation.rule = { decimal: { formula1: -2, formula2: 2, operator: "Between" } };
      cell.dataValidation.errorAlert = { message: text, showAlert: true, style: "Stop", title: "Power price" };
      target.activate();
      cell.select();
      await context.sync();
    },
    { name: sheet.name, text: message },
  );
  await playground.page.locator("#grid canvas").first().focus();
  await playground.page.keyboard.type("5");
  await playground.page.keyboard.press("Enter");
  const dialog = playground.page.getByRole("dialog");
  await dialog.getByText(message).waitFor();
  await dialog.getByText("OK", { exact: true }).click();
  expect(await sheet.value("B2")).toBe(0.05);
});

test("a kind of rule that the playground does not know is refused", async () => {
  const code = await playground.excelError(async (context, name) => {
    context.workbook.worksheets.getItem(name).getRange("A1").dataValidation.rule = {
      textLength: { formula1: 3, operator: "LessThan" },
    };
    await context.sync();
  }, sheet.name);
  expect(code).toBe("ApiNotFound");
});
