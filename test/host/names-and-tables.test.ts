import { openPlayground } from "../../tools/browser/page";
import type { PlaygroundPage } from "../../tools/browser/page";

let playground: PlaygroundPage;
let name: string;

beforeAll(async () => {
  playground = await openPlayground();
});

afterAll(() => playground.close());

beforeEach(async () => {
  ({ name } = await playground.newSheet());
});

const formulaOf = (sheet: string) =>
  playground.excel(async (context, at) => {
    const cell = context.workbook.worksheets.getItem(at).getRange("A1").load("formulas");
    await context.sync();
    return (cell.formulas as string[][]).flat()[0];
  }, sheet);

test("a name made from a range serves formulas, getRange and its own properties", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange("B1").values = [[21]];
    context.workbook.names.add("Btc_price", target.getRange("B1"), "USD/BTC");
    await context.sync();
    target.getRange("C1").formulas = [["=Btc_price*2"]];
    const item = context.workbook.names.getItem("btc_price").load("name,formula,type,comment,scope,visible");
    const range = target.getRange("Btc_price").load("address");
    const doubled = target.getRange("C1").load("values");
    await context.sync();
    const { formula, type, comment, scope, visible } = item;
    return {
      itemName: item.name,
      formula,
      type,
      comment,
      scope,
      visible,
      address: range.address,
      values: doubled.values,
    };
  }, name);
  expect(result).toEqual({
    itemName: "Btc_price",
    formula: `=${name}!$B$1`,
    type: "Range",
    comment: "USD/BTC",
    scope: "Workbook",
    visible: true,
    address: `${name}!B1`,
    values: [[42]],
  });
});

test("a name may hold a formula, and is changed and deleted", async () => {
  const result = await playground.excel(async (context) => {
    const item = context.workbook.names.add("Day_hours", "=12*2");
    item.load("formula");
    await context.sync();
    const before = item.formula;
    item.formula = "=24";
    item.load("formula,value,type");
    await context.sync();
    const after = [item.formula, item.value, item.type];
    item.delete();
    const gone = context.workbook.names.getItemOrNullObject("Day_hours");
    await context.sync();
    return [before, ...after, gone.isNullObject];
  });
  expect(result).toEqual(["=12*2", "=24", 24, "Double", true]);
});

test("formulas follow a name that is renamed, and show an error once it is deleted", async () => {
  const sheet = playground.sheet(name);
  await playground.excel(async (context) => {
    context.workbook.names.add("Site_power", "=0.05");
    await context.sync();
  });
  await sheet.type({ A1: "=Site_power*100" });
  expect(await sheet.value("A1")).toBe(5);
  await playground.page.evaluate(() =>
    window.playground?.workbook.getDefinedName("Site_power")?.setName("Plant_power"),
  );
  await playground.settled();
  expect(await formulaOf(name)).toBe("=Plant_power*100");
  await playground.excel(async (context) => {
    context.workbook.names.getItem("Plant_power").delete();
    await context.sync();
  });
  await playground.settled();
  expect(String(await sheet.value("A1"))).toMatch(/^#/);
});

test.each(["BTC2024", "two words", "R1C1"])("%j is no name", async (wanted) => {
  const code = await playground.excelError(async (context, text) => {
    context.workbook.names.add(text, "=1");
    await context.sync();
  }, wanted);
  expect(code).toBe("InvalidArgument");
});

test("a missing name is ItemNotFound and a taken one ItemAlreadyExists", async () => {
  const missing = await playground.excelError(async (context) => {
    context.workbook.names.getItem("Nothing").load("formula");
    await context.sync();
  });
  const taken = await playground.excelError(async (context) => {
    context.workbook.names.add("Taken", "=1");
    context.workbook.names.add("taken", "=2");
    await context.sync();
  });
  expect([missing, taken]).toEqual(["ItemNotFound", "ItemAlreadyExists"]);
});

test("a table knows its headings, body and columns, and formulas understand its references", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange("A1:B3").values = [
      ["Site", "MW"],
      ["North", 40],
      ["South", 60],
    ];
    const table = target.tables.add("A1:B3", true);
    table.name = "Sites";
    table.style = "TableStyleLight1";
    await context.sync();
    target.getRange("D1").formulas = [["=SUM(Sites[MW])"]];
    const header = table.getHeaderRowRange().load("values");
    const body = context.workbook.tables.getItem("Sites").getDataBodyRange().load("address");
    const column = table.columns.getItem("MW").getDataBodyRange().load("values");
    const total = target.getRange("D1").load("values");
    table.load("name,style");
    await context.sync();
    const address = body.address.split("!")[1];
    return [table.name, table.style, header.values, address, column.values, total.values];
  }, name);
  expect(result).toEqual(["Sites", "TableStyleLight1", [["Site", "MW"]], "A2:B3", [[40], [60]], [[100]]]);
});

test("a table moves and grows with the rows that are inserted, and its rows can be deleted", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange("A1:A4").values = [["MW"], [40], [60], [80]];
    target.getRange("A6").values = [["below"]];
    const table = target.tables.add("A1:A4", true);
    target.getRange("1:1").insert("Down" as Excel.InsertShiftDirection);
    target.getRange("4:4").insert("Down" as Excel.InsertShiftDirection);
    await context.sync();
    table.load("name");
    const grown = table.getRange().load("address, values");
    await context.sync();
    target.getRange("C1").formulas = [[`=SUM(${table.name}[MW])`]];
    const sum = target.getRange("C1").load("values");
    await context.sync();
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(2).delete();
    const shrunk = table.getRange().load("address, values");
    const below = target.getRange("A6").load("values");
    await context.sync();
    return [grown.address.split("!")[1], sum.values, shrunk.address.split("!")[1], shrunk.values, below.values];
  }, name);
  expect(result).toEqual(["A2:A6", [[180]], "A2:A4", [["MW"], [40], [60]], [["below"]]]);
});

test("a table grows by rows", async () => {
  const result = await playground.excel(async (context, sheet) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange("A1:A2").values = [["PH"], [1]];
    const table = target.tables.add("A1:A2", true);
    table.rows.add(null as never, [[2], [3]]);
    const range = table.getRange().load("address,values");
    await context.sync();
    return [range.address.split("!")[1], range.values];
  }, name);
  expect(result).toEqual(["A1:A4", [["PH"], [1], [2], [3]]]);
});

test("tables must not overlap, and a missing one is a null object", async () => {
  const code = await playground.excelError(async (context, sheet) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.add("A1:B3", true);
    tables.add("B2:C4", true);
    await context.sync();
  }, name);
  const isNull = await playground.excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Nowhere");
    await context.sync();
    return table.isNullObject;
  });
  expect([code, isNull]).toEqual(["InvalidArgument", true]);
});

test("the only formula of a table's column fills the other rows, a value does not", async () => {
  const held = await playground.excel(async (context, at) => {
    const sheet = context.workbook.worksheets.getItem(at);
    sheet.getRange("A1:C3").values = [
      ["Power", "Cost", "Noted"],
      [5, "", ""],
      [6, "", "once"],
    ];
    sheet.tables.add("A1:C3", true);
    await context.sync();
    sheet.getRange("B3:C3").formulas = [["=A3*2", "=A3*3"]];
    sheet.getRange("C3").values = [["again"]];
    const range = sheet.getRange("B2:C3").load("formulas");
    await context.sync();
    return range.formulas as string[][];
  }, name);
  expect(held).toEqual([
    ["=A2*2", "=A2*3"],
    ["=A3*2", "again"],
  ]);
});
